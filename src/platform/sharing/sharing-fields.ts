import type { CollapsibleField, Field, FieldHook } from 'payload'
import { SITE_KINDS } from '../sites/kinds'
import { sitesBelowOwner, whereThereAreSites } from './neighbours'

/** With whom an item is shown besides its own site: the sites below that one, all, of some kinds, or chosen ones. */
export const SHARING = [
  { value: 'none', label: 'Chỉ đăng ở trang này' },
  { value: 'all', label: 'Mọi trang trực thuộc' },
  { value: 'kinds', label: 'Các trang thuộc loại đơn vị…' },
  { value: 'sites', label: 'Các trang được chọn…' },
] as const

type Sharing = (typeof SHARING)[number]['value']

type Form = { sharing?: Sharing | null; showAtRecipients?: boolean | null }

const below = { read: whereThereAreSites('below') }
const above = { read: whereThereAreSites('above') }

/** What was chosen for another way of sharing is left behind, not kept for later. */
const onlyFor =
  (sharing: Sharing): FieldHook =>
  ({ data, value }) =>
    (data as Form | undefined)?.sharing === sharing ? (value as unknown) : []

const downwards: Field[] = [
  {
    name: 'sharing',
    type: 'select',
    label: 'Đăng cả ở trang trực thuộc',
    options: [...SHARING],
    defaultValue: 'none',
    index: true,
    access: below,
    admin: {
      isClearable: false,
      description:
        'Không sao chép: người dân đọc cùng một bài, địa chỉ chính vẫn ở trang này, sửa một nơi là đủ.',
    },
  },
  {
    name: 'sharedKinds',
    type: 'select',
    hasMany: true,
    required: true,
    label: 'Loại đơn vị',
    options: [...SITE_KINDS],
    access: below,
    hooks: { beforeChange: [onlyFor('kinds')] },
    admin: { condition: (data) => (data as Form).sharing === 'kinds' },
  },
  {
    name: 'sharedSites',
    type: 'relationship',
    relationTo: 'sites',
    hasMany: true,
    required: true,
    label: 'Các trang',
    filterOptions: sitesBelowOwner,
    access: below,
    hooks: { beforeChange: [onlyFor('sites')] },
    admin: {
      allowCreate: false,
      allowEdit: false,
      condition: (data) => (data as Form).sharing === 'sites',
    },
  },
  {
    name: 'mayBeHidden',
    type: 'checkbox',
    label: 'Trang trực thuộc được ẩn mục này',
    defaultValue: true,
    access: below,
    admin: {
      description: 'Bỏ chọn khi mọi nơi đều phải hiện, ví dụ thông báo khẩn.',
      condition: (data) =>
        ((data as Form).sharing ?? 'none') !== 'none' || Boolean((data as Form).showAtRecipients),
    },
  },
]

const upwards: Field[] = [
  {
    name: 'offeredUp',
    type: 'checkbox',
    label: 'Đề nghị trang cấp trên đăng lại',
    defaultValue: false,
    access: above,
    admin: {
      description: 'Gửi đi khi đăng. Trang cấp trên quyết định; bài vẫn là của trang này.',
    },
  },
  {
    name: 'offerNote',
    type: 'ui',
    admin: {
      components: { Field: '@/platform/sharing/form/offer-note#OfferNote' },
      disableListColumn: true,
    },
  },
]

const group: CollapsibleField = {
  type: 'collapsible',
  label: 'Chia sẻ với trang khác',
  admin: { position: 'sidebar' },
  fields: [...downwards, ...upwards],
}

/**
 * How an item is shown elsewhere without a copy. `acceptedBy` is kept by the portal itself: the site above that took up
 * the offer.
 */
export const sharingFields: Field[] = [
  group,
  {
    name: 'acceptedBy',
    type: 'relationship',
    relationTo: 'sites',
    label: 'Trang cấp trên đăng lại',
    index: true,
    admin: { hidden: true },
    access: { create: () => false, update: () => false },
  },
]

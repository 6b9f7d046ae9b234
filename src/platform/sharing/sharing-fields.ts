import type { Field } from 'payload'
import { SITE_KINDS } from '../sites/kinds'

/** With whom an item is shown besides its own site: the sites below that one, all, of some kinds, or chosen ones. */
export const SHARING = [
  { value: 'none', label: 'Chỉ trang này' },
  { value: 'all', label: 'Mọi trang trực thuộc' },
  { value: 'kinds', label: 'Các trang thuộc loại đơn vị…' },
  { value: 'sites', label: 'Các trang được chọn…' },
] as const

export type Sharing = (typeof SHARING)[number]['value']

type Form = { sharing?: Sharing }

/**
 * How an item is shown elsewhere without a copy. `acceptedBy` is kept by the portal itself: the site above that took up
 * the offer.
 */
export const sharingFields: Field[] = [
  {
    name: 'sharing',
    type: 'select',
    label: 'Chia sẻ xuống trang trực thuộc',
    options: [...SHARING],
    defaultValue: 'none',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'sharedKinds',
    type: 'select',
    hasMany: true,
    label: 'Loại đơn vị',
    options: [...SITE_KINDS],
    admin: { position: 'sidebar', condition: (data) => (data as Form).sharing === 'kinds' },
  },
  {
    name: 'sharedSites',
    type: 'relationship',
    relationTo: 'sites',
    hasMany: true,
    label: 'Các trang',
    admin: { position: 'sidebar', condition: (data) => (data as Form).sharing === 'sites' },
  },
  {
    name: 'mayBeHidden',
    type: 'checkbox',
    label: 'Trang trực thuộc được ẩn mục này',
    defaultValue: true,
    admin: {
      position: 'sidebar',
      condition: (data) => ((data as Form).sharing ?? 'none') !== 'none',
    },
  },
  {
    name: 'offeredUp',
    type: 'checkbox',
    label: 'Đề nghị trang cấp trên đăng lại',
    defaultValue: false,
    admin: { position: 'sidebar' },
  },
  {
    name: 'acceptedBy',
    type: 'relationship',
    relationTo: 'sites',
    label: 'Trang cấp trên đăng lại',
    index: true,
    admin: { position: 'sidebar', readOnly: true, hidden: true },
    access: { create: () => false, update: () => false },
  },
]

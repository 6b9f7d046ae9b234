import type { ArrayField, Field, FilterOptions } from 'payload'
import { checkLink, trimmed } from './link-text'

/** Where an entry of the menu leads. */
export const MENU_TARGETS = [
  { value: 'home', label: 'Trang chủ' },
  { value: 'news', label: 'Tin tức' },
  { value: 'directives', label: 'Chỉ đạo điều hành' },
  { value: 'legal-documents', label: 'Văn bản' },
  { value: 'procedures', label: 'Thủ tục hành chính' },
  { value: 'about', label: 'Giới thiệu' },
  { value: 'members', label: 'Các đơn vị' },
  { value: 'page', label: 'Một bài giới thiệu…' },
  { value: 'category', label: 'Một chuyên mục…' },
  { value: 'link', label: 'Địa chỉ khác…' },
] as const

export type MenuTarget = (typeof MENU_TARGETS)[number]['value']

type Row = { target?: MenuTarget }

const leadsTo = (target: MenuTarget) => (_: unknown, row: unknown) =>
  (row as Row | undefined)?.target === target

/** Only the site's own: what others take offline must not leave holes in its menu. */
export const ofThisSite: FilterOptions = ({ id }) => (id === undefined ? false : { site: { equals: id } })

/** What one entry says and where it leads; the address is asked for by its target. */
const entryFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'label', type: 'text', label: 'Chữ trên menu', localized: true, maxLength: 60 },
      {
        name: 'target',
        type: 'select',
        label: 'Dẫn tới',
        required: true,
        options: [...MENU_TARGETS],
        enumName: 'enum_site_menu_target',
      },
    ],
  },
  {
    name: 'page',
    type: 'relationship',
    relationTo: 'pages',
    label: 'Bài giới thiệu',
    required: true,
    filterOptions: ofThisSite,
    admin: { condition: leadsTo('page') },
  },
  {
    name: 'category',
    type: 'relationship',
    relationTo: 'categories',
    label: 'Chuyên mục',
    required: true,
    filterOptions: ofThisSite,
    admin: { condition: leadsTo('category') },
  },
  {
    name: 'url',
    type: 'text',
    label: 'Địa chỉ',
    admin: {
      condition: leadsTo('link'),
      placeholder: '/tin-tuc hoặc https://…',
      description: 'Trang trong cổng (bắt đầu bằng /), trang ngoài (https://), tel: hoặc mailto:.',
    },
    hooks: { beforeValidate: [trimmed] },
    validate: (value: string | null | undefined) => (value ? checkLink(value) : 'Nhập địa chỉ.'),
  },
]

/** The menu of a site in its order, one level deep below each entry; left empty the portal's own menu is shown. */
export const menuField: ArrayField = {
  name: 'menu',
  type: 'array',
  label: 'Menu',
  labels: { singular: 'Mục', plural: 'Mục' },
  dbName: 'site_menu',
  maxRows: 9,
  admin: {
    initCollapsed: true,
    description: 'Kéo để đổi thứ tự. Để trống: dùng menu chung của cổng.',
    components: { RowLabel: '@/platform/sites/menu-row-label#MenuRowLabel' },
  },
  fields: [
    ...entryFields,
    {
      name: 'children',
      type: 'array',
      label: 'Mục con',
      labels: { singular: 'Mục con', plural: 'Mục con' },
      dbName: 'site_menu_children',
      maxRows: 12,
      admin: {
        initCollapsed: true,
        components: { RowLabel: '@/platform/sites/menu-row-label#MenuRowLabel' },
      },
      fields: entryFields,
    },
  ],
}

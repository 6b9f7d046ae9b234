import type { Block, BlocksField, Field, NumberField } from 'payload'
import { checkLink, trimmed } from './link-text'
import { ofThisSite } from './menu-field'

const title: Field = {
  name: 'title',
  type: 'text',
  label: 'Tiêu đề (để trống: dùng tên chung)',
  localized: true,
  maxLength: 120,
}

const count = (defaultValue: number): NumberField => ({
  name: 'count',
  type: 'number',
  label: 'Số mục',
  min: 1,
  max: 12,
  defaultValue,
})

/** One of the two without the other is no place. */
const coordinate = (
  name: 'latitude' | 'longitude',
  label: string,
  most: number,
  placeholder: string,
): NumberField => ({
  name,
  type: 'number',
  label,
  min: -most,
  max: most,
  admin: { placeholder, description: 'Độ, dạng số thập phân; bấm vào bản đồ trên mạng để chép.' },
  validate: (value: number | null | undefined, { siblingData }: { siblingData: unknown }) => {
    const other = (siblingData as Record<string, unknown>)[name === 'latitude' ? 'longitude' : 'latitude']
    const [isGiven, isOtherGiven] = [value, other].map((one) => typeof one === 'number')
    if (!isGiven) return !isOtherGiven || 'Nhập cả vĩ độ và kinh độ.'
    return Math.abs(value ?? 0) <= most || `Số từ -${most} đến ${most}.`
  },
})

const blocks: Block[] = [
  block('featuredNews', 'Tin nổi bật', 'home_featured_news', [title, count(6)]),
  block('categoryNews', 'Tin mới theo chuyên mục', 'home_category_news', [
    title,
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: 'Chuyên mục',
      required: true,
      filterOptions: ofThisSite,
    },
    count(4),
  ]),
  block('directives', 'Chỉ đạo điều hành', 'home_directives', [title, count(4)]),
  block('legalDocuments', 'Văn bản mới', 'home_legal_documents', [title, count(6)]),
  block('procedures', 'Thủ tục hành chính', 'home_procedures', [
    title,
    {
      name: 'by',
      type: 'select',
      label: 'Xếp theo',
      required: true,
      defaultValue: 'sector',
      enumName: 'enum_home_procedures_by',
      options: [
        { value: 'sector', label: 'Lĩnh vực' },
        { value: 'life-event', label: 'Sự kiện trong đời' },
      ],
    },
    count(8),
  ]),
  block('quickLinks', 'Liên kết nhanh', 'home_quick_links', [
    title,
    {
      name: 'links',
      type: 'array',
      label: 'Liên kết',
      labels: { singular: 'Liên kết', plural: 'Liên kết' },
      dbName: 'home_quick_links_links',
      minRows: 1,
      maxRows: 12,
      fields: [
        { name: 'label', type: 'text', label: 'Chữ', required: true, localized: true, maxLength: 80 },
        {
          name: 'url',
          type: 'text',
          label: 'Địa chỉ',
          required: true,
          admin: {
            placeholder: '/thu-tuc hoặc https://…',
            description: 'Trang trong cổng (bắt đầu bằng /), trang ngoài (https://), tel: hoặc mailto:.',
          },
          hooks: { beforeValidate: [trimmed] },
          validate: (value: string | null | undefined) => (value ? checkLink(value) : 'Nhập địa chỉ.'),
        },
      ],
    },
  ]),
  block('contacts', 'Liên hệ và giờ làm việc', 'home_contacts', [title]),
  block('map', 'Bản đồ', 'home_map', [
    title,
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh bản đồ',
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      type: 'row',
      fields: [
        coordinate('latitude', 'Vĩ độ', 90, '20.95123'),
        coordinate('longitude', 'Kinh độ', 180, '105.71234'),
      ],
    },
  ]),
  block('calendar', 'Lịch tiếp công dân, lịch làm việc', 'home_calendar', [
    title,
    {
      name: 'rows',
      type: 'array',
      label: 'Buổi',
      labels: { singular: 'Buổi', plural: 'Buổi' },
      dbName: 'home_calendar_rows',
      maxRows: 30,
      fields: [
        {
          name: 'when',
          type: 'text',
          label: 'Khi nào',
          required: true,
          localized: true,
          admin: { placeholder: 'Sáng thứ Năm hằng tuần' },
        },
        { name: 'what', type: 'text', label: 'Việc', required: true, localized: true },
        { name: 'where', type: 'text', label: 'Ở đâu', localized: true },
      ],
    },
  ]),
  block('banners', 'Banner', 'home_banners', [count(3)]),
  block('text', 'Lời giới thiệu', 'home_text', [
    title,
    { name: 'body', type: 'richText', label: 'Nội dung', localized: true },
  ]),
]

/** What the home page of a site shows, from top to bottom; left empty the portal's own layout is shown. */
export const homeField: BlocksField = {
  name: 'home',
  type: 'blocks',
  label: 'Bố cục trang chủ',
  labels: { singular: 'Khối', plural: 'Khối' },
  maxRows: 20,
  admin: { initCollapsed: true, description: 'Kéo để đổi thứ tự. Để trống: dùng bố cục chung của cổng.' },
  blocks,
}

function block(slug: string, label: string, dbName: string, fields: Field[]): Block {
  return {
    slug,
    dbName,
    labels: { singular: label, plural: label },
    // A second name that only the form shows would be taken for the title.
    admin: { disableBlockName: true },
    fields,
  }
}

import type { CollectionConfig, DateField } from 'payload'
import type { Topic } from '@/payload-types'
import { dayField } from '@/platform/fields/day-field'
import { slugField } from '@/platform/fields/slug-field'
import { closeFiles, openFiles } from '@/platform/media/open-files'
import { pageTag } from '@/platform/publishing/page-tags'
import { referenceData } from '@/platform/publishing/reference-data'
import { idOf } from '@/platform/publishing/references'
import { dayFromStored, dayOf } from '@/platform/time/calendar-day'
import { siteContent } from '@/platform/users/access'

const lastDay: DateField = {
  ...dayField({
    name: 'untilOn',
    label: 'Đến hết ngày',
    description:
      'Trong thời gian này chuyên đề đứng ở trang chủ. Để trống: không hẹn ngày. Hết hạn vẫn đọc được.',
  }),
  validate: (value, { data }) => {
    const from = dayFromStored((data as Partial<Topic>).fromOn)
    const until = value ? dayOf(new Date(value)) : null
    return !from || !until || from <= until || 'Ngày cuối phải từ ngày đầu trở đi.'
  },
}

/**
 * Chuyên đề theo thời điểm: what a site has published about one thing, together for a while. Kept by those who may publish,
 * for it is public as soon as it is ticked.
 */
export const topics: CollectionConfig = referenceData(
  {
    slug: 'topics',
    labels: { singular: 'Chuyên đề', plural: 'Chuyên đề' },
    admin: {
      group: 'Nội dung',
      useAsTitle: 'title',
      defaultColumns: ['title', 'isShown', 'fromOn', 'untilOn', 'site'],
      description:
        'Gom tin, văn bản, thủ tục đã đăng về một việc trong một thời gian. Mở tại /chuyen-de/<địa chỉ>.',
    },
    access: siteContent('publisher', 'admin'),
    defaultSort: '-fromOn',
    indexes: [{ fields: ['site', 'slug'], unique: true }],
    hooks: {
      afterChange: [openFiles((row) => row.isShown === true)],
      afterDelete: [closeFiles],
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Tên chuyên đề',
        required: true,
        localized: true,
        maxLength: 200,
      },
      { name: 'summary', type: 'textarea', label: 'Tóm tắt', localized: true, maxLength: 1000 },
      {
        name: 'cover',
        type: 'upload',
        relationTo: 'media',
        label: 'Ảnh',
        filterOptions: { mimeType: { contains: 'image/' } },
      },
      { name: 'body', type: 'richText', label: 'Lời dẫn', localized: true },
      {
        name: 'items',
        type: 'relationship',
        relationTo: ['news', 'legal-documents', 'directives', 'procedures', 'pages'],
        hasMany: true,
        label: 'Mục được chọn, theo thứ tự',
        admin: { description: 'Chỉ mục đã đăng mới hiện.', allowCreate: false, allowEdit: false },
      },
      {
        name: 'categories',
        type: 'relationship',
        relationTo: 'categories',
        hasMany: true,
        label: 'Và tin mới nhất của chuyên mục',
        admin: { allowCreate: false, allowEdit: false },
      },
      {
        ...slugField((data) => data.title),
        // There is no history of its addresses; one that was given stays.
        access: { update: () => false },
        admin: { position: 'sidebar', description: 'Tự đặt theo tên khi tạo, sau đó không đổi.' },
      },
      {
        name: 'isShown',
        type: 'checkbox',
        label: 'Đăng',
        defaultValue: false,
        admin: { position: 'sidebar', description: 'Bỏ dấu: chỉ người biên tập thấy.' },
      },
      dayField({ name: 'fromOn', label: 'Từ ngày' }),
      lastDay,
    ],
  },
  (topic) => [pageTag.list('topics', idOf(topic.site) ?? '')],
)

import type { CollectionConfig } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { publishable } from '@/platform/publishing/publishable'
import { sharingFields } from '@/platform/sharing/sharing-fields'
import { siteContent } from '@/platform/users/access'

/** Banner: a picture with a link for a while, such as a campaign. */
export const banners: CollectionConfig = publishable({
  slug: 'banners',
  labels: { singular: 'Banner', plural: 'Banner' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'shownUntilOn', 'order', 'site'],
    description:
      'Ảnh tuyên truyền dẫn tới một trang. Hiện ở ô "Banner" của trang chủ trong thời gian đã chọn.',
  },
  access: siteContent('editor', 'publisher'),
  defaultSort: 'order',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tiêu đề',
      required: true,
      localized: true,
      maxLength: 200,
      admin: { description: 'Người không nhìn thấy ảnh sẽ nghe câu này.' },
    },
    { name: 'image', type: 'upload', relationTo: 'media', label: 'Ảnh', required: true },
    { name: 'link', type: 'text', label: 'Dẫn tới địa chỉ' },
    dayField({ name: 'shownFromOn', label: 'Hiện từ ngày' }),
    dayField({ name: 'shownUntilOn', label: 'Hiện đến hết ngày' }),
    { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100, admin: { position: 'sidebar' } },
    ...sharingFields,
  ],
})

import type { CollectionConfig, DateField } from 'payload'
import type { Banner } from '@/payload-types'
import { dayField } from '@/platform/fields/day-field'
import { publishable } from '@/platform/publishing/publishable'
import { sharingFields } from '@/platform/sharing/sharing-fields'
import { dayFromStored, dayOf } from '@/platform/time/calendar-day'
import { siteContent } from '@/platform/users/access'
import { bannerLink } from './banner-link'

const lastDay: DateField = {
  ...dayField({
    name: 'shownUntilOn',
    label: 'Hiện đến hết ngày',
    description: 'Để trống hai ngày: hiện từ khi đăng đến khi gỡ.',
  }),
  validate: (value, { data }) => {
    const from = dayFromStored((data as Partial<Banner>).shownFromOn)
    const until = value ? dayOf(new Date(value)) : null
    return !from || !until || from <= until || 'Ngày cuối phải từ ngày đầu trở đi.'
  },
}

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
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh',
      required: true,
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'link',
      type: 'text',
      label: 'Dẫn tới địa chỉ',
      admin: {
        placeholder: '/tin-tuc/… hoặc https://…',
        description: 'Để trống: ảnh không dẫn tới đâu. Địa chỉ bắt đầu bằng / là trang của chính cổng này.',
      },
      hooks: {
        beforeValidate: [
          ({ value }): unknown =>
            (typeof value === 'string' ? (bannerLink(value) ?? value.trim()) : value) as unknown,
        ],
      },
      validate: (value: string | null | undefined) =>
        !value ||
        bannerLink(value) !== null ||
        'Viết một trang của cổng, bắt đầu bằng /, hoặc một địa chỉ đầy đủ bắt đầu bằng https://.',
    },
    {
      type: 'row',
      fields: [dayField({ name: 'shownFromOn', label: 'Hiện từ ngày' }), lastDay],
    },
    { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100, admin: { position: 'sidebar' } },
    ...sharingFields,
  ],
})

import type { Block } from 'payload'
import { checkVideoAddress } from './video-address'

const ROW_LABEL = '@/platform/rich-text/blocks/admin/file-row-label#FileRowLabel'
const IMAGES = { mimeType: { contains: 'image/' } }

/** Several pictures side by side, each with its caption. */
export const gallery: Block = {
  slug: 'gallery',
  labels: { singular: 'Bộ ảnh', plural: 'Bộ ảnh' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'title', type: 'text', label: 'Tên bộ ảnh', maxLength: 200 },
    {
      name: 'pictures',
      type: 'array',
      label: 'Ảnh',
      labels: { singular: 'Ảnh', plural: 'Ảnh' },
      minRows: 1,
      maxRows: 40,
      // One is there to begin with.
      defaultValue: [{}],
      required: true,
      admin: {
        components: { RowLabel: ROW_LABEL },
        description: 'Kéo để đổi thứ tự. Bấm vào ảnh để xem ở cỡ lớn.',
      },
      fields: [
        {
          name: 'picture',
          type: 'upload',
          relationTo: 'media',
          label: 'Ảnh',
          required: true,
          filterOptions: IMAGES,
        },
        {
          name: 'caption',
          type: 'text',
          label: 'Chú thích',
          maxLength: 300,
          admin: { description: 'Ai, việc gì, ở đâu, khi nào. Để trống: dùng chú thích của tệp ảnh.' },
        },
      ],
    },
  ],
}

/** Files to download. */
export const fileList: Block = {
  slug: 'fileList',
  labels: { singular: 'Danh sách tệp', plural: 'Danh sách tệp' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên danh sách',
      maxLength: 200,
      admin: { placeholder: 'Mẫu đơn kèm theo' },
    },
    {
      name: 'files',
      type: 'array',
      label: 'Tệp',
      labels: { singular: 'Tệp', plural: 'Tệp' },
      minRows: 1,
      maxRows: 60,
      defaultValue: [{}],
      required: true,
      admin: {
        components: { RowLabel: ROW_LABEL },
        description: 'Người đọc thấy tên, loại và dung lượng của từng tệp.',
      },
      fields: [
        { name: 'file', type: 'upload', relationTo: 'media', label: 'Tệp', required: true },
        {
          name: 'label',
          type: 'text',
          label: 'Tên cho người đọc',
          maxLength: 300,
          admin: { description: 'Để trống: dùng tên của tệp.' },
        },
      ],
    },
  ],
}

/** A film elsewhere; nothing of it is loaded before the reader asks for it. */
export const video: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: 'Video' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ video',
      required: true,
      maxLength: 500,
      admin: {
        placeholder: 'https://www.youtube.com/watch?v=…',
        description:
          'Địa chỉ trên YouTube, Vimeo, hoặc của một tệp .mp4 (https). Người đọc bấm xem thì trang mới tải từ đó.',
      },
      validate: (value: unknown) => checkVideoAddress(value),
    },
    {
      name: 'title',
      type: 'text',
      label: 'Tên video',
      required: true,
      maxLength: 200,
      admin: { description: 'Người đọc thấy tên này trước khi bấm xem.' },
    },
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh bìa',
      filterOptions: IMAGES,
      admin: { description: 'Không bắt buộc. Ảnh của mình, không lấy từ trang video.' },
    },
  ],
}

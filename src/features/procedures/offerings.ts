import type { CollectionConfig, PayloadRequest } from 'payload'
import { pageTag } from '@/platform/publishing/page-tags'
import { officeHoursField } from '@/platform/sites/office-hours-fields'
import { referenceData } from '@/platform/publishing/reference-data'
import { idOf } from '@/platform/publishing/references'
import { siteContent } from '@/platform/users/access'
import { OFFERED_PROCEDURE } from './attention/attention-path'

/** Nơi tiếp nhận: how one site offers a shared procedure. */
export const offerings: CollectionConfig = referenceData(
  {
    slug: 'offerings',
    labels: { singular: 'Nơi tiếp nhận thủ tục', plural: 'Nơi tiếp nhận thủ tục' },
    admin: {
      group: 'Nội dung',
      useAsTitle: 'deskName',
      defaultColumns: ['procedure', 'deskName', 'officer', 'site'],
      description: 'Xã, phường khai quầy, giờ, cán bộ và lệ phí riêng cho thủ tục dùng chung.',
    },
    access: siteContent('editor', 'publisher', 'clerk', 'admin'),
    indexes: [{ fields: ['site', 'procedure'], unique: true }],
    fields: [
      {
        name: 'procedure',
        type: 'relationship',
        relationTo: 'procedures',
        label: 'Thủ tục',
        required: true,
        defaultValue: ({ req }: { req: PayloadRequest }) => {
          const chosen = req.query?.[OFFERED_PROCEDURE]
          return typeof chosen === 'string' && chosen ? chosen : undefined
        },
      },
      { name: 'isOffered', type: 'checkbox', label: 'Có tiếp nhận tại đây', defaultValue: true },
      { name: 'deskName', type: 'text', label: 'Quầy, bộ phận', required: true, localized: true },
      { name: 'address', type: 'text', label: 'Địa chỉ', localized: true },
      {
        name: 'hours',
        type: 'text',
        label: 'Giờ tiếp nhận (bằng lời)',
        localized: true,
        admin: {
          description: 'Khi bảng giờ dưới đây không nói hết. Chỉ có lời thì trang không báo “đang mở cửa”.',
        },
      },
      { ...officeHoursField, label: 'Giờ tiếp nhận, nếu khác giờ của đơn vị' },
      { name: 'officer', type: 'text', label: 'Cán bộ phụ trách' },
      { name: 'telephone', type: 'text', label: 'Điện thoại' },
      { name: 'localFee', type: 'number', label: 'Lệ phí tại địa phương (đồng)', min: 0 },
      { name: 'note', type: 'textarea', label: 'Ghi chú thêm', localized: true },
    ],
  },
  (offering) => [pageTag.list('offerings', idOf(offering.site) ?? '')],
)

import type { CollectionConfig } from 'payload'
import { systemOnly } from '../users/access'

/**
 * One immutable row for each time something became public, changed in public or left the public. History, diffs and
 * approvals read this, never Payload's versions, which are pruned.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Lần công bố', plural: 'Lịch sử công bố' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'itemId',
    defaultColumns: ['collection', 'action', 'actor', 'createdAt'],
    description: 'Mỗi dòng là một lần nội dung được đăng, thay đổi hoặc gỡ. Không ai sửa được.',
  },
  access: systemOnly,
  indexes: [{ fields: ['collection', 'itemId', 'createdAt'] }],
  fields: [
    { name: 'collection', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'itemId', type: 'text', label: 'Mã nội dung', required: true },
    { name: 'site', type: 'relationship', relationTo: 'sites', label: 'Trang' },
    {
      name: 'action',
      type: 'select',
      label: 'Việc đã làm',
      required: true,
      options: [
        { value: 'publish', label: 'Đăng' },
        { value: 'unpublish', label: 'Gỡ' },
        { value: 'delete', label: 'Xóa' },
      ],
    },
    { name: 'hash', type: 'text', label: 'Mã băm nội dung' },
    { name: 'snapshot', type: 'json', label: 'Nội dung lúc đó' },
    { name: 'actor', type: 'text', label: 'Người thực hiện', required: true },
  ],
}

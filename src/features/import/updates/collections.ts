import type { CollectionConfig, Field } from 'payload'
import { nobody } from '@/platform/users/access'
import { importEndpoints, importOfficers } from './decide-import'
import { importsFolder } from './imports-folder'
import { keepOriginalName, removeOwnLines, renameAtRandom } from './uploaded-file'

/** What only the portal writes, whatever a person sends. */
const ours = (field: Field): Field =>
  ({ ...field, access: { create: () => false, update: () => false } }) as Field

/** One file that an officer brings: checked first, written only after the officer has seen what would change. */
export const procedureImports: CollectionConfig = {
  slug: 'procedure-imports',
  labels: { singular: 'Lần nhập thủ tục', plural: 'Nhập thủ tục' },
  // People use the screens under /admin/nhap-thu-tuc.
  admin: { hidden: true, useAsTitle: 'originalName' },
  access: { read: importOfficers, create: importOfficers, update: nobody, delete: importOfficers },
  disableDuplicate: true,
  upload: { staticDir: importsFolder, crop: false, focalPoint: false, pasteURL: false },
  endpoints: importEndpoints,
  hooks: {
    beforeOperation: [renameAtRandom],
    beforeChange: [keepOriginalName],
    beforeDelete: [removeOwnLines],
  },
  fields: [
    { name: 'originalName', type: 'text', label: 'Tên tệp', admin: { readOnly: true } },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      defaultValue: 'checking',
      enumName: 'enum_import_state',
      options: [
        { value: 'checking', label: 'Đang kiểm tra' },
        { value: 'waiting', label: 'Chờ xác nhận' },
        { value: 'writing', label: 'Đang ghi' },
        { value: 'done', label: 'Đã xong' },
        { value: 'cancelled', label: 'Đã hủy' },
        { value: 'failed', label: 'Không đọc được' },
      ],
      admin: { readOnly: true },
    },
    { name: 'done', type: 'number', label: 'Đã làm', admin: { readOnly: true } },
    { name: 'total', type: 'number', label: 'Tổng số', admin: { readOnly: true } },
    { name: 'counts', type: 'json', label: 'Số lượng', admin: { readOnly: true } },
    { name: 'problem', type: 'textarea', label: 'Lý do', admin: { readOnly: true } },
    { name: 'startedBy', type: 'text', label: 'Người nhập', admin: { readOnly: true } },
    { name: 'confirmedBy', type: 'text', label: 'Người xác nhận', admin: { readOnly: true } },
  ].map((field) => ours(field as Field)),
}

/** What one record of the file would do. */
export const procedureImportLines: CollectionConfig = {
  slug: 'procedure-import-lines',
  labels: { singular: 'Dòng nhập', plural: 'Dòng nhập' },
  admin: { hidden: true },
  access: { read: importOfficers, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'import', type: 'relationship', relationTo: 'procedure-imports', required: true, index: true },
    { name: 'place', type: 'text', label: 'Chỗ trong tệp' },
    { name: 'code', type: 'text', label: 'Mã thủ tục', index: true },
    { name: 'name', type: 'text', label: 'Tên trong tệp' },
    {
      name: 'verdict',
      type: 'select',
      label: 'Sẽ',
      required: true,
      enumName: 'enum_import_verdict',
      options: [
        { value: 'new', label: 'Thêm mới' },
        { value: 'changed', label: 'Thay đổi' },
        { value: 'unchanged', label: 'Không đổi' },
        { value: 'suspicious', label: 'Nghi sai' },
        { value: 'vanished', label: 'Không còn trong tệp' },
        { value: 'rejected', label: 'Không nhập được' },
      ],
    },
    { name: 'details', type: 'json', label: 'Chi tiết' },
    { name: 'isAccepted', type: 'checkbox', label: 'Ghi', defaultValue: false },
  ],
}

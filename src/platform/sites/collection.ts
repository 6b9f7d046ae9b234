import type { CollectionConfig, Field } from 'payload'
import { dayField } from '../fields/day-field'
import { openFiles } from '../media/open-files'
import { pageTag } from '../publishing/page-tags'
import { referenceData } from '../publishing/reference-data'
import { atRootWithRole, nobody, systemAdminField } from '../users/access'
import { WORKFLOW_COLLECTIONS } from '../workflow/workflow-collections'
import { slugOf } from '../text/slug'
import { accentColorField } from './accent-color-field'
import { canonicalHost } from './host-name'
import { homeField } from './home-blocks'
import { keepEndedSite } from './ended-site'
import { ENDS } from './ends'
import { SITE_KINDS } from './kinds'
import { menuField } from './menu-field'
import { officeHoursField } from './office-hours-fields'
import { keptByRoot, sitesInSight, sitesKept } from './site-access'
import { checkUnitHistory } from './unit-history-rule'

const identity: Field[] = [
  { name: 'name', type: 'text', label: 'Tên trang', required: true, localized: true },
  { name: 'kind', type: 'select', label: 'Loại đơn vị', required: true, options: [...SITE_KINDS] },
  {
    name: 'slug',
    type: 'text',
    label: 'Địa chỉ trong cổng',
    required: true,
    unique: true,
    admin: { description: 'Trang được mở tại /don-vi/<địa chỉ>. Chữ thường không dấu, số và gạch ngang.' },
    validate: (value: unknown) =>
      (typeof value === 'string' && value !== '' && value === slugOf(value)) ||
      'Địa chỉ chỉ gồm chữ thường không dấu, số và dấu gạch ngang.',
  },
  {
    name: 'hosts',
    type: 'array',
    label: 'Tên miền',
    labels: { singular: 'Tên miền', plural: 'Tên miền' },
    dbName: 'site_hosts',
    admin: { description: 'Tên miền đầu tiên là chính; các tên còn lại dẫn về tên chính.' },
    fields: [
      {
        name: 'host',
        type: 'text',
        label: 'Tên miền',
        required: true,
        unique: true,
        hooks: {
          beforeValidate: [
            ({ value }): unknown =>
              typeof value === 'string' ? (canonicalHost(value) ?? value) : (value as unknown),
          ],
        },
        validate: (value: unknown) =>
          (typeof value === 'string' && canonicalHost(value) === value) || 'Tên miền không hợp lệ.',
      },
    ],
  },
  {
    name: 'isRoot',
    type: 'checkbox',
    label: 'Trang gốc',
    access: { create: systemAdminField, update: () => false },
    admin: { position: 'sidebar' },
  },
  {
    name: 'fourEyes',
    type: 'checkbox',
    label: 'Bốn mắt',
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: 'Bật: mỗi nội dung phải qua hai người, một người soạn và một người khác duyệt đăng.',
    },
  },
  {
    name: 'fourEyesExcept',
    type: 'select',
    hasMany: true,
    label: 'Làm ngược lại với',
    options: [...WORKFLOW_COLLECTIONS],
    admin: {
      position: 'sidebar',
      description:
        'Khi bật bốn mắt: các loại này một người đăng được. Khi tắt: chỉ các loại này phải qua hai người.',
    },
  },
  {
    name: 'requiresSecondFactor',
    type: 'checkbox',
    label: 'Bắt buộc xác thực hai bước',
    admin: {
      position: 'sidebar',
      description:
        'Với người duyệt đăng và quản trị trang. Ở trang gốc: với cả các trang trực thuộc và quản trị hệ thống. Có hiệu lực từ lần đăng nhập sau, chậm nhất hai giờ.',
    },
  },
  {
    name: 'countsSearches',
    type: 'checkbox',
    label: 'Đếm từ khóa tìm kiếm, không ghi ai đã tìm',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description:
        'Bật: biên tập viên xem được người dân tìm gì mà không thấy. Không lưu địa chỉ máy hay danh tính.',
    },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'sites',
    label: 'Trang cấp trên',
    admin: { position: 'sidebar' },
  },
  {
    name: 'publishWithinDays',
    type: 'number',
    label: 'Hạn đăng văn bản (ngày làm việc)',
    min: 1,
    max: 60,
    admin: {
      position: 'sidebar',
      description: 'Kể từ ngày ban hành. Để trống: 2 ngày với trang gốc, 10 ngày với đơn vị trực thuộc.',
    },
  },
  {
    name: 'unitCode',
    type: 'text',
    label: 'Mã đơn vị hành chính',
    index: true,
    admin: { position: 'sidebar', description: 'Mã năm chữ số trong danh mục đơn vị hành chính, nếu có.' },
    validate: (value: string | null | undefined) =>
      !value || /^\d{2,5}$/.test(value) || 'Mã gồm hai đến năm chữ số.',
  },
  {
    name: 'memberHostPattern',
    type: 'text',
    label: 'Mẫu tên miền cho trang trực thuộc',
    admin: {
      position: 'sidebar',
      placeholder: '{slug}.minhgiang.example',
      description: 'Để trống: trang mới chỉ có địa chỉ /don-vi/<địa chỉ>.',
    },
    validate: (value: string | null | undefined) =>
      !value ||
      (value.split('{slug}').length === 2 && canonicalHost(value.replace('{slug}', 'xa')) !== null) ||
      'Viết mẫu theo dạng {slug}.minhgiang.example.',
  },
  { name: 'introduction', type: 'textarea', label: 'Lời giới thiệu ngắn', localized: true },
]

const appearance: Field[] = [
  { name: 'emblem', type: 'upload', relationTo: 'media', label: 'Biểu trưng' },
  { name: 'banner', type: 'upload', relationTo: 'media', label: 'Ảnh đầu trang' },
  accentColorField,
  { name: 'footerNote', type: 'textarea', label: 'Ghi chú chân trang', localized: true },
]

const contact: Field[] = [
  { name: 'address', type: 'text', label: 'Địa chỉ trụ sở', localized: true },
  { name: 'telephone', type: 'text', label: 'Điện thoại' },
  { name: 'email', type: 'email', label: 'Thư điện tử' },
  {
    name: 'responsible',
    type: 'group',
    label: 'Người chịu trách nhiệm',
    fields: [
      { name: 'name', type: 'text', label: 'Họ tên' },
      { name: 'position', type: 'text', label: 'Chức vụ', localized: true },
    ],
  },
  {
    name: 'spokesperson',
    type: 'group',
    label: 'Người phát ngôn',
    fields: [
      { name: 'name', type: 'text', label: 'Họ tên' },
      { name: 'position', type: 'text', label: 'Chức vụ', localized: true },
      { name: 'telephone', type: 'text', label: 'Điện thoại' },
      { name: 'email', type: 'email', label: 'Thư điện tử' },
    ],
  },
  {
    name: 'desk',
    type: 'group',
    label: 'Bộ phận một cửa',
    admin: { description: 'Dùng cho mọi thủ tục mà trang chưa khai nơi tiếp nhận riêng.' },
    fields: [
      { name: 'name', type: 'text', label: 'Tên', localized: true },
      { name: 'address', type: 'text', label: 'Địa chỉ', localized: true },
      { name: 'telephone', type: 'text', label: 'Điện thoại' },
    ],
  },
  officeHoursField,
]

const history: Field[] = [
  dayField({ name: 'validFromOn', label: 'Thành lập ngày' }),
  dayField({
    name: 'validUntilOn',
    label: 'Kết thúc ngày',
    description:
      'Ngày hoạt động cuối cùng, ví dụ 30/06/2025 khi sáp nhập từ 01/07/2025. Hôm sau trang thành trang lưu trữ: ai cũng xem được, không ai sửa được nội dung.',
  }),
  {
    name: 'endedBy',
    type: 'select',
    label: 'Kết thúc vì',
    options: [...ENDS],
  },
  { name: 'successors', type: 'relationship', relationTo: 'sites', hasMany: true, label: 'Đơn vị kế tiếp' },
  { name: 'predecessors', type: 'join', collection: 'sites', on: 'successors', label: 'Đơn vị trước đây' },
]

/** The root and its members: one instance, many sites. A site is ended, never deleted. */
export const sites: CollectionConfig = referenceData(
  {
    slug: 'sites',
    labels: { singular: 'Trang', plural: 'Các trang' },
    admin: {
      group: 'Quản trị',
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'slug', 'fourEyes'],
      description: 'Trang gốc và các trang thành viên dùng chung một hệ thống.',
    },
    // A copy of the root would be a second root.
    disableDuplicate: true,
    access: {
      read: sitesInSight,
      create: atRootWithRole('admin'),
      update: sitesKept,
      delete: nobody,
      unlock: nobody,
    },
    hooks: {
      beforeChange: [keepEndedSite, checkUnitHistory],
      afterChange: [openFiles()],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: 'Trang', fields: keptByRoot(identity) },
          { label: 'Hình thức', fields: [...appearance, menuField] },
          { label: 'Trang chủ', fields: [homeField] },
          { label: 'Liên hệ', fields: contact },
          { label: 'Lịch sử đơn vị', fields: keptByRoot(history) },
        ],
      },
    ],
  },
  (site) => [pageTag.site(site.id), pageTag.sites()],
)

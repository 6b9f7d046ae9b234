import type { CollectionConfig } from 'payload'
import { dayField } from '../fields/day-field'
import { systemAdmin, systemAdminField } from './access'
import { isSystemAdmin, SITE_ROLES } from './memberships'

const TWO_HOURS = 7200
const TEN_MINUTES = 600_000

/** People who work in the admin; what they may do is said per site. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  admin: {
    group: 'Quản trị',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'memberships'],
    description: 'Mỗi người có vai trò riêng ở từng trang.',
  },
  auth: {
    tokenExpiration: TWO_HOURS,
    maxLoginAttempts: 10,
    lockTime: TEN_MINUTES,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: systemAdmin,
    delete: systemAdmin,
    unlock: systemAdmin,
    read: ({ req }) => Boolean(req.user) && (isSystemAdmin(req.user) || { id: { equals: req.user?.id } }),
    update: ({ req }) => Boolean(req.user) && (isSystemAdmin(req.user) || { id: { equals: req.user?.id } }),
  },
  fields: [
    { name: 'name', type: 'text', label: 'Họ tên', required: true },
    {
      name: 'isSystemAdmin',
      type: 'checkbox',
      label: 'Quản trị hệ thống',
      saveToJWT: true,
      access: { create: systemAdminField, update: systemAdminField },
      admin: { position: 'sidebar' },
    },
    {
      name: 'memberships',
      type: 'array',
      label: 'Vai trò ở các trang',
      labels: { singular: 'Trang', plural: 'Trang' },
      saveToJWT: true,
      access: { create: systemAdminField, update: systemAdminField },
      fields: [
        {
          name: 'site',
          type: 'relationship',
          relationTo: 'sites',
          label: 'Trang',
          required: true,
          saveToJWT: true,
        },
        {
          name: 'roles',
          type: 'select',
          label: 'Vai trò',
          hasMany: true,
          required: true,
          saveToJWT: true,
          options: [...SITE_ROLES],
          dbName: 'membership_roles',
          enumName: 'enum_site_role',
        },
        {
          ...dayField({
            name: 'untilOn',
            label: 'Đến hết ngày',
            description: 'Để trống: không thời hạn. Dùng khi làm thay người nghỉ phép.',
          }),
          saveToJWT: true,
        },
        { name: 'covers', type: 'relationship', relationTo: 'users', label: 'Làm thay cho' },
      ],
    },
  ],
}

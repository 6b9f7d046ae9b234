import type { CollectionConfig } from 'payload'
import { dayField } from '../fields/day-field'
import { wholeOrNothing } from '../publishing/whole-or-nothing'
import { normaliseTextsIn } from '../text/normalise'
import { ownAccountField, systemAdminField } from './access'
import { accountsLookedAfter, colleagues, mayGiveRoles, ownAccountOrLookedAfter } from './account-access'
import {
  guardAccount,
  guardDeletion,
  guardUnlocking,
  oneWriterOfAnAccount,
  showOwnMemberships,
} from './guard-account'
import { makeFirstAdmin } from './first-admin/endpoint'
import { administeredSites } from './granting'
import { askForLetter } from './login/password-letter'
import { answerAlike } from './login/same-answer'
import { tellWhatIsMissing } from './login/tell-what-is-missing'
import { LETTER_CHOICES } from './letter-choices'
import { isSystemAdmin, SITE_ROLES } from './memberships'
import { guardPassword, guardResetPassword, passwordInOneForm } from './passwords/guard-password'
import {
  checkSecondFactor,
  refuseRefreshWithoutFactor,
  showRecoveryCodes,
  takeCode,
} from './second-factor/check-at-login'
import { forgetFailuresAtUnlock } from './second-factor/factor-store'
import { securityEndpoints } from './security/endpoints'
import { endAtLogout } from './sessions/sign-ins'

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
    create: mayGiveRoles,
    delete: accountsLookedAfter,
    unlock: accountsLookedAfter,
    read: colleagues,
    update: ownAccountOrLookedAfter,
  },
  // Several people at once would get the same roles, and a copy of an account has no password of its own.
  disableBulkEdit: true,
  // When many are to be deleted and none may be, Payload forgets the preferences of everybody.
  disableBulkDelete: true,
  disableDuplicate: true,
  endpoints: [askForLetter, makeFirstAdmin, ...securityEndpoints],
  hooks: {
    beforeOperation: [
      passwordInOneForm,
      answerAlike,
      takeCode,
      guardResetPassword,
      refuseRefreshWithoutFactor,
      oneWriterOfAnAccount,
      guardUnlocking,
    ],
    beforeValidate: [({ data }) => normaliseTextsIn(data)],
    beforeChange: [guardAccount, guardPassword],
    beforeLogin: [checkSecondFactor],
    afterError: [tellWhatIsMissing],
    afterLogout: [endAtLogout],
    beforeDelete: [guardDeletion],
    afterRead: [showOwnMemberships],
    afterOperation: [wholeOrNothing, showRecoveryCodes, forgetFailuresAtUnlock],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Họ tên', required: true },
    {
      name: 'security',
      type: 'ui',
      label: 'Bảo mật',
      admin: {
        disableListColumn: true,
        components: { Field: '@/platform/users/security/security-summary#SecuritySummary' },
      },
    },
    {
      name: 'letters',
      type: 'select',
      label: 'Thư báo việc',
      defaultValue: 'now',
      options: [...LETTER_CHOICES],
      enumName: 'enum_letter_choice',
      access: { create: () => false, update: ownAccountField },
      admin: {
        isClearable: false,
        disableListColumn: true,
        disableListFilter: true,
        disableGroupBy: true,
        description:
          'Chỉ chính chủ tài khoản chọn. Lịch đăng không thực hiện được thì cổng luôn gửi thư báo ngay.',
      },
    },
    {
      name: 'isSystemAdmin',
      type: 'checkbox',
      label: 'Quản trị hệ thống',
      saveToJWT: true,
      access: { create: systemAdminField, update: systemAdminField },
      admin: {
        position: 'sidebar',
        condition: (_data, _siblings, { user }) => isSystemAdmin(user),
      },
    },
    {
      name: 'memberships',
      type: 'array',
      label: 'Vai trò ở các trang',
      labels: { singular: 'Vai trò ở một trang', plural: 'Vai trò ở các trang' },
      access: { create: mayGiveRoles, update: mayGiveRoles },
      admin: {
        description: 'Bạn giao được vai trò mà chính bạn đang có, ở trang mà bạn là quản trị trang.',
        disableListFilter: true,
        disableBulkEdit: true,
        initCollapsed: false,
      },
      fields: [
        {
          name: 'site',
          type: 'relationship',
          relationTo: 'sites',
          label: 'Trang',
          required: true,
          // Whoever gives no roles still reads his own.
          filterOptions: ({ req }) =>
            isSystemAdmin(req.user) || !mayGiveRoles({ req }) || { id: { in: administeredSites(req.user) } },
          // Rows of sites that the writer does not administer are saved along: the hook judges them, not the choice above.
          validate: (value: unknown) => Boolean(value) || 'Hãy chọn trang.',
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'roles',
          type: 'select',
          label: 'Vai trò',
          hasMany: true,
          required: true,
          options: [...SITE_ROLES],
          dbName: 'membership_roles',
          enumName: 'enum_site_role',
        },
        dayField({
          name: 'untilOn',
          label: 'Đến hết ngày',
          description: 'Để trống: không thời hạn. Dùng khi làm thay người nghỉ phép.',
        }),
        {
          name: 'covers',
          type: 'relationship',
          relationTo: 'users',
          label: 'Làm thay cho',
          admin: { allowCreate: false, allowEdit: false },
          validate: (value: unknown, { siblingData }: { siblingData: { untilOn?: unknown } }) =>
            !value ||
            Boolean(siblingData.untilOn) ||
            'Làm thay thì phải có ngày kết thúc: hãy điền "Đến hết ngày".',
        },
      ],
    },
  ],
}

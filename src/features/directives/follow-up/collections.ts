import type { Access, CollectionConfig, Where } from 'payload'
import { isSystemAdmin } from '@/platform/users/memberships'
import { nobody } from '@/platform/users/access'
import { TASK_STATES } from '../vocabulary'
import { deliveryEndpoints } from './endpoints'
import { sitesOf } from './people'

/** A recipient sees its own rows, the issuer those of its directives; nobody sees another recipient's. */
const recipientOrIssuer: Access = ({ req }) => {
  if (!req.user) return false
  if (isSystemAdmin(req.user)) return true
  const sites = sitesOf(req.user)
  const own: Where[] = [{ site: { in: sites } }, { issuer: { in: sites } }]
  return { or: own }
}

/** One row for each recipient of a published directive, written with its publication. */
export const directiveDeliveries: CollectionConfig = {
  slug: 'directive-deliveries',
  labels: { singular: 'Nơi nhận chỉ đạo', plural: 'Nơi nhận chỉ đạo' },
  admin: { hidden: true },
  access: { read: recipientOrIssuer, create: nobody, update: nobody, delete: nobody },
  endpoints: deliveryEndpoints,
  indexes: [
    { fields: ['directive', 'site'], unique: true },
    { fields: ['directive', 'agency'], unique: true },
  ],
  fields: [
    { name: 'directive', type: 'relationship', relationTo: 'directives', required: true, index: true },
    // The site whose directive it is.
    { name: 'issuer', type: 'relationship', relationTo: 'sites', required: true, index: true },
    // Exactly one of the two is set.
    { name: 'site', type: 'relationship', relationTo: 'sites', index: true },
    { name: 'agency', type: 'relationship', relationTo: 'agencies' },
    { name: 'sentAt', type: 'date', required: true },
    { name: 'receivedAt', type: 'date' },
    { name: 'receivedBy', type: 'text' },
    // Set when the directive no longer names the recipient or has left the public; what was reported stays.
    { name: 'withdrawnAt', type: 'date' },
  ],
}

/** What a recipient says of one task; never changed, the newest counts. */
export const taskReports: CollectionConfig = {
  slug: 'task-reports',
  labels: { singular: 'Báo cáo tiến độ', plural: 'Báo cáo tiến độ' },
  admin: { hidden: true },
  access: { read: recipientOrIssuer, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['delivery', 'taskId'] }],
  fields: [
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: 'directive-deliveries',
      required: true,
      index: true,
    },
    { name: 'directive', type: 'relationship', relationTo: 'directives', required: true, index: true },
    { name: 'issuer', type: 'relationship', relationTo: 'sites', required: true, index: true },
    { name: 'site', type: 'relationship', relationTo: 'sites', index: true },
    // Row id of the task in the directive.
    { name: 'taskId', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      enumName: 'enum_task_state',
      options: [...TASK_STATES],
    },
    { name: 'percent', type: 'number', min: 0, max: 100, required: true },
    { name: 'note', type: 'textarea' },
    { name: 'files', type: 'relationship', relationTo: 'media', hasMany: true },
    { name: 'reportedBy', type: 'text', required: true },
  ],
}

import type { CollectionConfig } from 'payload'
import { systemOnly } from '../users/access'

/** Payload's table of jobs, in our words and closed to people. */
export function jobsCollection(original: CollectionConfig): CollectionConfig {
  return {
    ...original,
    labels: { singular: 'Việc nền', plural: 'Việc nền' },
    access: systemOnly,
    admin: { ...original.admin, group: 'Hệ thống', hidden: false },
  }
}

import type { SiteRole } from '../users/memberships'

/** Everyone who works at a site sees what comes to it and what it offers. */
export const WORKING_ROLES: SiteRole[] = ['editor', 'publisher', 'clerk', 'admin']

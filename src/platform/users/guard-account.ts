import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  Forbidden,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'
import { lockRow } from '../publishing/lock-row'
import { idOf } from '../publishing/references'
import { Refusal } from '../publishing/refusal'
import { transactionOf } from '../publishing/transaction'
import { administeredSites, couldGiveAll } from './granting'
import { isSystemAdmin } from './memberships'
import { mergeMemberships, visibleMemberships, type MembershipRow } from './merge-memberships'

const NOT_YOURS =
  'Người này còn vai trò mà bạn không giao được, nên bạn không đổi được họ tên, thư điện tử, mật khẩu, không mở khóa và không xóa được tài khoản. Bạn vẫn đổi được vai trò ở trang của mình.'
const SYSTEM_ADMINS = 'Chỉ quản trị hệ thống được thay đổi tài khoản của quản trị hệ thống.'

/** Payload reads an account long before it writes it: whoever else saves the same person waits here, and loses nothing. */
export const oneWriterOfAnAccount: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && typeof id === 'string') await lockRow(req, 'users', id)
  return args
}

/** An account is unlocked like it is changed: by whoever could have given all that it opens. */
export const guardUnlocking: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'unlock' || overrideAccess || isSystemAdmin(req.user)) return args
  const { email } = ((args as { data?: unknown }).data ?? {}) as { email?: unknown }
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      email: { equals: typeof email === 'string' ? email.trim().toLowerCase() : '' },
      'memberships.site': { in: administeredSites(req.user) },
    },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  // Whoever works elsewhere is answered for like whoever does not exist.
  if (!docs[0]) throw new Forbidden(req.t)
  assertLooksAfter(req, docs[0])
  return args
}

/**
 * Who may make whom of a person, however it is written. Only requests of people are judged; the portal itself acts
 * without a user.
 */
export const guardAccount: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const stored = operation === 'update' ? originalDoc : undefined
  if (stored) await guardStored(req, data, stored)
  else await refuseKnownAddress(req, data.email)
  if (data.isSystemAdmin && !stored?.isSystemAdmin && !isSystemAdmin(req.user))
    throw new Refusal(SYSTEM_ADMINS, 403)
  const before = stored?.memberships ?? []
  const submitted = Array.isArray(data.memberships) ? data.memberships : []
  const memberships = mergeMemberships(req.user, submitted, before)
  if (!stored && memberships.length === 0 && !isSystemAdmin(req.user)) {
    throw new Refusal('Hãy giao cho người mới ít nhất một vai trò ở trang của bạn.', 400)
  }
  await checkCovers(req, memberships, before)
  return { ...data, memberships }
}

/** Nobody deletes himself, a system admin as a site's admin, or a person who does more than he may give. */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  if (req.user.id === id) throw new Refusal('Bạn không xóa được tài khoản của chính mình.', 403)
  await lockRow(req, 'users', String(id))
  const stored = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!stored) return
  assertLooksAfter(req, stored)
  if (stored.isSystemAdmin) await keepOneSystemAdmin(req, stored.id)
}

/** A site's admin sees of a person only what the person does there. */
export const showOwnMemberships: CollectionAfterReadHook<User> = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || !req.user || isSystemAdmin(req.user) || doc.id === req.user.id) return doc
  return { ...doc, memberships: visibleMemberships(req.user, doc.memberships ?? []) }
}

async function guardStored(req: PayloadRequest, data: Partial<User>, stored: User): Promise<void> {
  if (stored.isSystemAdmin && !data.isSystemAdmin) await keepOneSystemAdmin(req, stored.id)
  if (req.user?.id === stored.id) return
  if (stored.isSystemAdmin && !isSystemAdmin(req.user)) throw new Refusal(SYSTEM_ADMINS, 403)
  const isTaken = data.name !== stored.name || data.email !== stored.email || Boolean(data.password)
  if (isTaken) assertLooksAfter(req, stored)
}

/** @throws Refusal 403 when the person does more than whoever asks could give */
export function assertLooksAfter(req: PayloadRequest, person: User): void {
  if (person.isSystemAdmin && !isSystemAdmin(req.user)) throw new Refusal(SYSTEM_ADMINS, 403)
  if (!couldGiveAll(req.user, person)) throw new Refusal(NOT_YOURS, 403)
}

/** Two of them may remove each other at the same moment: the second waits and finds itself alone. */
async function keepOneSystemAdmin(req: PayloadRequest, id: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('system admins'))`)
  const { rows } = await db.execute(sql`
    SELECT FROM users WHERE is_system_admin AND id <> ${id}
      AND id NOT IN (SELECT user_id FROM account_states WHERE disabled_at IS NOT NULL) LIMIT 1`)
  if (rows.length === 0) throw new Refusal('Cổng phải còn ít nhất một quản trị hệ thống.', 409)
}

async function refuseKnownAddress(req: PayloadRequest, email: unknown): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: String(email).trim().toLowerCase() } },
    req,
  })
  if (totalDocs === 0) return
  throw new Refusal(
    'Thư điện tử này đã có tài khoản trong cổng. Nhờ quản trị hệ thống giao thêm vai trò ở trang của bạn.',
    409,
  )
}

/** Who is covered works at the same site: otherwise the field would tell who works elsewhere. */
async function checkCovers(
  req: PayloadRequest,
  rows: MembershipRow[],
  before: MembershipRow[],
): Promise<void> {
  if (isSystemAdmin(req.user)) return
  const known = new Set(before.map(({ covers }) => idOf(covers)))
  for (const row of rows) {
    const covered = idOf(row.covers)
    if (!covered || known.has(covered)) continue
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      where: { id: { equals: covered }, 'memberships.site': { equals: idOf(row.site) } },
      req,
    })
    if (totalDocs === 0) throw new Refusal('Người được làm thay phải có vai trò ở cùng trang.', 400)
  }
}

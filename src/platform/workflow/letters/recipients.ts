import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, Where } from 'payload'
import type { User, WorkflowItem } from '@/payload-types'
import { needsFourEyes } from '../../publishing/publish-rule'
import { connectionOf } from '../../publishing/transaction'
import { rootSiteId } from '../../sites/root-site'
import { EVERY_ROLE, hasRoleAt, isSystemAdmin, type SiteRole } from '../../users/memberships'
import { isDocumentCollection } from '../workflow-collections'
import type { Step } from '../words'

/** A step that people are written to about. */
export type ToldStep = Extract<
  Step,
  | 'submit'
  | 'return'
  | 'approve'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'update'
  | 'scheduledPublish'
  | 'scheduleRefused'
  | 'emergency'
>

type About = { step: ToldStep; collection: string; site: string | null }

/** Whether a person is to be told of a step as things stand today: by roles at that very site, and by choice. */
export async function isToBeTold(req: PayloadRequest, person: User, about: About): Promise<boolean> {
  const owner = about.site ?? (await rootSiteId(req.payload, req))
  const roles = await rolesToTell(req, about)
  const isConcerned = hasRoleAt(person, owner, roles ?? EVERY_ROLE) || (!roles && isSystemAdmin(person))
  return isConcerned && wantsLetter(person, about.step)
}

/** Everybody who is to be told: the holders of roles at the site, or the people whose text it is. */
export async function peopleToTell(
  req: PayloadRequest,
  about: About,
  held: WorkflowItem | null,
): Promise<string[]> {
  const owner = about.site ?? (await rootSiteId(req.payload, req))
  const isByRole = (await rolesToTell(req, about)) !== null
  const where: Where | null = isByRole ? { 'memberships.site': { equals: owner } } : ofItem(about.step, held)
  if (!where) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    depth: 0,
    pagination: false,
    req,
  })
  const told: string[] = []
  for (const person of docs) if (await isToBeTold(req, person, about)) told.push(person.id)
  return inUse(req, told)
}

/** Roles whose holders are told; `null` where it is about the text of certain people. */
async function rolesToTell(
  req: PayloadRequest,
  { step, collection, site }: About,
): Promise<SiteRole[] | null> {
  if (step === 'emergency') return ['publisher']
  if (step !== 'submit') return null
  if (await needsFourEyes(req, collection, site)) return ['publisher']
  return isDocumentCollection(collection) ? ['publisher', 'editor', 'clerk'] : ['publisher', 'editor']
}

function ofItem(step: ToldStep, held: WorkflowItem | null): Where | null {
  if (!held) return null
  const isSchedule = step === 'scheduleRefused' || step === 'unschedule'
  const ids = [held.writer, held.submitter, isSchedule ? held.approver : null].filter(
    (id) => typeof id === 'string',
  )
  const byId: Where = { id: { in: ids } }
  return isSchedule && held.scheduledBy ? { or: [byId, { email: { equals: held.scheduledBy } }] } : byId
}

/** A schedule that is not kept is told whatever a person has chosen: nobody else will notice it. */
function wantsLetter({ letters }: User, step: ToldStep): boolean {
  return step === 'scheduleRefused' || (letters ?? 'now') === 'now'
}

async function inUse(req: PayloadRequest, people: string[]): Promise<string[]> {
  if (people.length === 0) return []
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    SELECT user_id::text AS id FROM account_states
    WHERE disabled_at IS NOT NULL AND user_id = ANY(${sql.param(people)}::uuid[])`)
  const disabled = new Set((rows as { id: string }[]).map(({ id }) => id))
  return people.filter((id) => !disabled.has(id))
}

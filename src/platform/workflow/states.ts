import type { SiteRole } from '../users/memberships'

/** Where the text that people work on stands; `none` when it is the very text that was last public. */
export const WORKING_STATES = ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'none'] as const
/** Where the item stands for citizens, whatever is being prepared on top of it. */
export const PUBLIC_SIDES = ['never', 'published', 'down', 'expired'] as const
/** What people do with an item; editing is done by saving, the rest by a press of a button or by the API. */
export const ACTIONS = [
  'submit',
  'return',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'unpublish',
  'setExpiry',
  'emergency',
  'confirm',
] as const

export type Working = (typeof WORKING_STATES)[number]
export type PublicSide = (typeof PUBLIC_SIDES)[number]
export type Action = (typeof ACTIONS)[number]

/** An item as the rules see it. */
export type Situation = {
  working: Working
  side: PublicSide
  /** Published by one person alone, and nobody else has confirmed it yet. */
  isUnconfirmed: boolean
}

/** Who wants to act, and how the person stands to the text. */
export type Party = {
  /** Roles at the site of the item, today. */
  roles: readonly SiteRole[]
  isSystemAdmin: boolean
  /** Official documents are also a clerk's business. */
  isDocument: boolean
  /** Whether two people have to stand behind what is published. */
  fourEyes: boolean
  /** Whether somebody else wrote or submitted exactly this text, or it has been public before. */
  isSecond: boolean
  /** Whether the unconfirmed publication is the person's own. */
  isOwnEmergency: boolean
}

type Rule = {
  from: readonly Working[]
  /** Where the text stands afterwards; absent where only the public side changes. */
  to?: Working
  mayDo: (party: Party) => boolean
}

const ALL = WORKING_STATES
const holds = ({ roles }: Party, ...wanted: SiteRole[]) => wanted.some((role) => roles.includes(role))
const writesHere = (party: Party) =>
  holds(party, 'editor', 'publisher') || (party.isDocument && holds(party, 'clerk'))
const writes = (party: Party) => party.isSystemAdmin || writesHere(party)
const isPublisher = (party: Party) => holds(party, 'publisher')
const publishes = (party: Party) => isPublisher(party) || (!party.fourEyes && writesHere(party))
const isAdminWhoPublishes = (party: Party) => holds(party, 'admin') && isPublisher(party)

/** The state table. What no rule allows is forbidden, whichever way it is tried. */
export const RULES: Record<Action, Rule> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', mayDo: writes },
  return: { from: ['submitted', 'approved', 'scheduled'], to: 'returned', mayDo: isPublisher },
  approve: { from: ['draft', 'submitted'], to: 'approved', mayDo: publishes },
  publish: { from: ALL, to: 'none', mayDo: publishes },
  schedule: { from: ['draft', 'submitted', 'approved', 'scheduled'], to: 'scheduled', mayDo: publishes },
  unschedule: { from: ['scheduled'], to: 'approved', mayDo: publishes },
  unpublish: { from: ALL, mayDo: publishes },
  setExpiry: { from: ALL, mayDo: publishes },
  emergency: { from: ['draft', 'submitted', 'returned'], to: 'none', mayDo: isAdminWhoPublishes },
  confirm: { from: ALL, mayDo: isPublisher },
}

/** Why an action is forbidden: the person has no such right, two people are needed, or the item does not stand so. */
export type Obstacle = 'role' | 'second' | 'state'

/** What stands in the way of an action; `null` where it is allowed. */
export function obstacleTo(action: Action, situation: Situation, party: Party): Obstacle | null {
  const { from, mayDo } = RULES[action]
  if (!mayDo(party)) return 'role'
  if (!from.includes(situation.working) || !fits(action, situation, party)) return 'state'
  return needsSecond(action, situation, party) && !party.isSecond ? 'second' : null
}

/** What the item still has to be like besides the state of its text. */
function fits(action: Action, situation: Situation, party: Party): boolean {
  const { working, side, isUnconfirmed } = situation
  switch (action) {
    case 'publish':
      if (working === 'returned') return !party.fourEyes
      // Nothing new to publish; what was taken down can come back.
      return working !== 'none' || side === 'down' || side === 'expired'
    case 'unpublish':
      return side === 'published'
    case 'setExpiry':
      return side === 'published' || working === 'approved' || working === 'scheduled'
    case 'emergency':
      // Where the usual way is open, nobody is alone.
      return party.fourEyes && obstacleTo('publish', situation, party) !== null
    case 'confirm':
      return isUnconfirmed && !party.isOwnEmergency
    default:
      return true
  }
}

/** Approved text has its second person already, and so has what was public before. */
function needsSecond(action: Action, { working }: Situation, { fourEyes }: Party): boolean {
  const isDeciding = action === 'approve' || action === 'publish' || action === 'schedule'
  return fourEyes && isDeciding && (working === 'draft' || working === 'submitted')
}

/** Everything the person may do with the item now, in the order of the table. */
export function allowedActions(situation: Situation, party: Party): Action[] {
  return ACTIONS.filter((action) => obstacleTo(action, situation, party) === null)
}

/** Where a text stands after somebody changed it: whoever returned it waits for it to be submitted again. */
export function afterEdit(working: Working): Working {
  return working === 'returned' ? 'returned' : 'draft'
}

/**
 * The same when the portal itself changed it (an import on top of which a draft is laid): those who prepare it need not
 * submit it again, but nobody has approved the text as it is now.
 */
export function afterPortalEdit(working: Working): Working {
  if (working === 'none') return 'draft'
  return working === 'approved' || working === 'scheduled' ? 'submitted' : working
}

/** True where the text as it is now has been approved. */
export function isApproved(working: Working): boolean {
  return working === 'approved' || working === 'scheduled'
}

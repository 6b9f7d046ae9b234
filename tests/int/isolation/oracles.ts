import type { Actor } from './actors'
import { call } from './rest-call'
import type { Findings } from './walk'
import type { World } from './world'

/** Fields of accounts that nobody reads, not even those who run the portal. */
const SECRETS = [
  ...[
    'hash',
    'salt',
    'password',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'resetPasswordRequestedAt',
  ],
  ...['loginAttempts', 'lockUntil', 'sessions', 'sessions.id', 'sessions.expiresAt', 'apiKey', 'apiKeyIndex'],
]

/** Fields that only those at the site of a row read. */
const OF_OTHERS = ['memberships.site', 'memberships.roles', 'memberships.untilOn', 'memberships.covers']

/** Asks for hidden fields by way of filters, orders and selections: whether an answer differs is already an answer. */
export async function tryHiddenFields(world: World, actors: Actor[] = world.actors): Promise<Findings> {
  const { findings, check } = emptyFindings()
  for (const actor of actors) {
    for (const field of [...SECRETS, ...(actor.name === 'system' ? [] : OF_OTHERS)])
      await askUsers(actor, field, check)
  }
  return findings
}

/** Asks by way of own items for what they point to and the person may not read. */
export async function tryGuesses(world: World): Promise<Findings> {
  const { findings, check } = emptyFindings()
  await askThroughRelations(world, check)
  return findings
}

function emptyFindings() {
  const findings: Findings = { cells: 0, faults: [] }
  const check = (cell: string, isRight: boolean) => {
    findings.cells += 1
    if (!isRight) findings.faults.push(cell)
  }
  return { findings, check }
}

type Check = (cell: string, isRight: boolean) => void

async function askUsers(actor: Actor, field: string, check: Check): Promise<void> {
  const told = async (query: string) => {
    const { status, body } = await call(actor, 'GET', `users?depth=0&limit=0&${query}`)
    return status < 400 ? JSON.stringify((body.docs ?? []).map(({ id }) => id)) : 'refused'
  }
  const filters = ['[exists]=true', '[exists]=false', '[not_equals]=x', '[like]=a'].map(
    (end) => `where[${field}]${end}`,
  )
  for (const query of [...filters, `where[or][0][and][0][${field}][exists]=true`]) {
    check(`users?${query} as ${actor.name}`, (await told(query)) === 'refused')
    const { status } = await call(actor, 'GET', `users/count?${query}`)
    check(`users/count?${query} as ${actor.name}`, status >= 400)
  }
  const [up, down] = [await told(`sort=${field}`), await told(`sort=-${field}`)]
  check(`users?sort=${field} as ${actor.name}`, up === down)
  if (OF_OTHERS.includes(field)) return
  const chosen = await call(actor, 'GET', `users?depth=0&limit=0&select[${field.split('.')[0]}]=true`)
  const isTold = (chosen.body.docs ?? []).some(
    (doc) => field in doc && field !== 'sessions' && doc.id !== actor.user?.id,
  )
  check(`users?select[${field}] as ${actor.name}`, !isTold)
}

/** A guess about something that the person may not read: a right one and a wrong one have to be answered alike. */
type Guess = { query: (value: string) => string; right: string; wrong: string }

async function askThroughRelations(world: World, check: Check): Promise<void> {
  for (const guess of await makeGuesses(world)) {
    for (const actor of world.actors.filter(
      ({ site, roles, name }) => name !== 'system' && (site || roles.length === 0),
    )) {
      if (actor.name.startsWith('root-')) continue
      const answers = await Promise.all(
        [guess.right, guess.wrong].map(async (value) => {
          const { status, body } = await call(actor, 'GET', guess.query(value))
          return `${status} ${JSON.stringify(body.docs ?? body.totalDocs ?? '')}`
        }),
      )
      check(`${guess.query(guess.right)} as ${actor.name}`, answers[0] === answers[1])
    }
  }
}

/** Own items that point to what is another site's: to a directive received, a successor, a person, a draft of the root. */
async function makeGuesses(world: World): Promise<Guess[]> {
  const { payload, spots } = world
  const at = (collection: string, relation: string) =>
    spots[collection]?.find((spot) => spot.relation === relation || spot.relation === 'none')?.id ?? ''
  await payload.db.create({
    collection: 'directive-deliveries',
    data: {
      directive: at('directives', 'root'),
      issuer: at('sites', 'root'),
      site: at('sites', 'own'),
      sentAt: new Date().toISOString(),
    },
  })
  await payload.db.updateOne({
    collection: 'document-batches',
    id: at('document-batches', 'own'),
    data: { confirmedBy: at('users', 'other') },
  })
  await payload.update({
    collection: 'sites',
    id: at('sites', 'own'),
    data: { successors: [at('sites', 'other')] },
  })
  const before = { name: 'Xã cũ', kind: 'xa' as const, slug: 'xa-cu', parent: at('sites', 'root') }
  await payload.db.updateOne({
    collection: 'sites',
    id: at('sites', 'other'),
    data: { telephone: '0999' },
  })
  await payload.create({
    collection: 'sites',
    data: { ...before, telephone: '0999', successors: [at('sites', 'own')] },
    depth: 0,
  })
  const decision = { legalDocument: at('legal-documents', 'other'), file: at('media', 'other') }
  await payload.db.updateOne({
    collection: 'procedure-decisions',
    id: at('procedure-decisions', 'none'),
    data: decision,
  })
  const { email } = await payload.findByID({ collection: 'users', id: at('users', 'other'), depth: 0 })
  const like = (collection: string, path: string) => (value: string) =>
    `${collection}?depth=0&select[id]=true&where[${path}][like]=${encodeURIComponent(value)}`
  const mark = { right: world.markOf('root'), wrong: 'dau-khong-co' }
  const ofOther = { right: world.markOf('other'), wrong: 'dau-khong-co' }
  const telephone = { right: '0999', wrong: '0998' }
  return [
    { query: like('directive-deliveries', 'directive.abstract'), ...mark },
    { query: like('directive-deliveries', 'directive.site.slug'), right: 'goc', wrong: 'khac' },
    { query: like('document-batches', 'confirmedBy.email'), right: email, wrong: 'khong-co@example.org' },
    { query: like('document-batches', 'confirmedBy.memberships.site.slug'), right: 'la', wrong: 'khac' },
    { query: like('document-batches', 'confirmedBy.hash'), right: 'a', wrong: 'xyz' },
    { query: like('sites', 'successors.telephone'), ...telephone },
    { query: like('sites', 'predecessors.telephone'), ...telephone },
    { query: like('news', 'site.successors.telephone'), ...telephone },
    { query: like('procedure-decisions', 'legalDocument.abstract'), ...ofOther },
    { query: like('procedure-decisions', 'file.caption'), ...ofOther },
    { query: like('payload-locked-documents', 'user.email'), right: email, wrong: 'khong-co@example.org' },
    { query: like('payload-preferences', 'user.email'), right: email, wrong: 'khong-co@example.org' },
    {
      query: (value) =>
        `sites/${at('sites', 'own')}?depth=0&joins[predecessors][where][telephone][equals]=${value}&select[predecessors]=true`,
      ...telephone,
    },
    {
      query: (value) => `news/versions?depth=0&where[version.site.successors.telephone][equals]=${value}`,
      ...telephone,
    },
    { query: (value) => `news/versions?depth=0&where[version.title][like]=${value}`, ...ofOther },
  ]
}

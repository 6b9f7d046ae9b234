import type { Actor } from './actors'
import type { Spot } from './world'

/** What a person can do to an item, by the API or by an address of it. */
export const OPERATIONS = [
  'list',
  'list drafts',
  'read',
  'count',
  'versions',
  'read version',
  'create',
  'upload',
  'update',
  'delete',
  'publish',
  'unpublish',
  'restore',
  'bulk edit',
  'bulk delete',
  'duplicate',
  'unlock',
] as const

export type Operation = (typeof OPERATIONS)[number]

/**
 * Who succeeds, as words `who` or `who@where`; everybody else is refused. `who` is a role, `worker` (any role), or the name
 * of an actor. `where` is the actor's very site where nothing is said, a relation (`parent`, `child`, `other`, `root`), a
 * state (`draft`, `public`), or `all`. What is not named nobody can do.
 */
type Expectation = Partial<Record<Operation, string>>

const EVERYWHERE = 'system@all'
const READS = ['list', 'list drafts', 'read', 'count'] as const

function reads(who: string): Expectation {
  return Object.fromEntries(READS.map((operation) => [operation, who]))
}

type Writers = { write: string; remove: string }

/** Items of a site: its people read them, some write them; nobody of another site does anything. */
function ofSite({ write, remove }: Writers): Expectation {
  return {
    ...reads(`worker ${EVERYWHERE}`),
    create: `${write} ${EVERYWHERE}`,
    duplicate: `${write} ${EVERYWHERE}`,
    update: `${write} ${EVERYWHERE}`,
    'bulk edit': `${write} ${EVERYWHERE}`,
    delete: `${remove} ${EVERYWHERE}`,
    'bulk delete': `${remove} ${EVERYWHERE}`,
  }
}

/** The same with drafts; only a publisher of the site changes what the public sees, a system admin no more than others. */
function drafted(writers: Writers): Expectation {
  return {
    ...ofSite(writers),
    versions: `worker ${EVERYWHERE}`,
    'read version': `worker ${EVERYWHERE}`,
    restore: `${writers.write} ${EVERYWHERE}`,
    publish: 'publisher',
    unpublish: 'publisher',
  }
}

/** Reference data of the whole portal: everyone at work reads it, people of the root with these roles write it. */
function shared(writers: string): Expectation {
  const write = `${writers} ${EVERYWHERE}`
  const remove = `root-publisher@all root-admin@all ${EVERYWHERE}`
  return {
    ...reads(`worker@all ${EVERYWHERE}`),
    create: write,
    duplicate: write,
    update: write,
    'bulk edit': write,
    delete: remove,
    'bulk delete': remove,
  }
}

function sharedDrafts(writers: string): Expectation {
  return {
    ...shared(writers),
    versions: `worker@all ${EVERYWHERE}`,
    'read version': `worker@all ${EVERYWHERE}`,
    restore: `${writers} ${EVERYWHERE}`,
    publish: 'root-publisher@all',
    unpublish: 'root-publisher@all',
  }
}

const readOnly = (who: string) => reads(`${who} ${EVERYWHERE}`)
/** Tables of the portal itself: those who run it look into them, nobody writes. */
const portalOnly = reads(EVERYWHERE)
const PUBLISHER_OF_ROOT = 'root-publisher@all'
const WRITERS_OF_ROOT = 'root-publisher@all root-admin@all'
const CONTENT: Writers = { write: 'editor publisher', remove: 'publisher admin' }
const DOCUMENTS: Writers = { write: 'editor clerk publisher', remove: 'publisher admin' }
const FILES = `worker ${EVERYWHERE}`
const ROOT_PEOPLE = 'root-publisher@all root-admin@all'
const VOCABULARY = `editor publisher admin ${EVERYWHERE}`

/** The whole table. A collection without a row fails the test. */
export const EXPECTED: Record<string, Expectation> = {
  news: drafted(CONTENT),
  pages: drafted(CONTENT),
  banners: drafted(CONTENT),
  directives: drafted(DOCUMENTS),
  'legal-documents': drafted(DOCUMENTS),
  categories: ofSite({ write: 'publisher admin', remove: 'publisher admin' }),
  topics: ofSite({ write: 'publisher admin', remove: 'publisher admin' }),
  'unit-facts': ofSite({ write: 'publisher admin', remove: 'publisher admin' }),
  offerings: ofSite({ write: 'worker', remove: 'publisher admin' }),
  media: {
    ...ofSite({ write: 'worker', remove: 'publisher admin' }),
    list: `${FILES} stranger@public`,
    'list drafts': `${FILES} stranger@public`,
    read: `${FILES} stranger@public`,
    count: `${FILES} stranger@public`,
    create: '',
    duplicate: '',
    upload: FILES,
    // At the desk, and only what nothing uses.
    'bulk delete': '',
  },
  'search-terms': {
    ...reads(FILES),
    create: VOCABULARY,
    duplicate: VOCABULARY,
    update: VOCABULARY,
    'bulk edit': VOCABULARY,
    delete: VOCABULARY,
    'bulk delete': VOCABULARY,
  },
  'best-bets': {
    ...reads(FILES),
    create: VOCABULARY,
    duplicate: VOCABULARY,
    update: VOCABULARY,
    'bulk edit': VOCABULARY,
    delete: VOCABULARY,
    'bulk delete': VOCABULARY,
  },
  procedures: sharedDrafts(PUBLISHER_OF_ROOT),
  'procedure-decisions': sharedDrafts(PUBLISHER_OF_ROOT),
  sectors: shared(WRITERS_OF_ROOT),
  'life-events': shared(WRITERS_OF_ROOT),
  agencies: shared(WRITERS_OF_ROOT),
  holidays: shared('root-admin@all'),
  'administrative-units': shared('root-admin@all'),
  'procedure-changes': readOnly('worker@all'),
  'procedure-imports': {
    ...reads(`${ROOT_PEOPLE} ${EVERYWHERE}`),
    upload: `${ROOT_PEOPLE} ${EVERYWHERE}`,
    delete: `${ROOT_PEOPLE} ${EVERYWHERE}`,
    'bulk delete': `${ROOT_PEOPLE} ${EVERYWHERE}`,
  },
  'procedure-import-lines': readOnly(ROOT_PEOPLE),
  sites: {
    ...reads(`worker worker@parent worker@child worker@root ${ROOT_PEOPLE} ${EVERYWHERE}`),
    create: `root-admin@all ${EVERYWHERE}`,
    update: `admin root-admin@all ${EVERYWHERE}`,
    'bulk edit': `admin root-admin@all ${EVERYWHERE}`,
  },
  users: {
    ...reads(`worker ${EVERYWHERE}`),
    create: `admin ${EVERYWHERE}`,
    update: `admin ${EVERYWHERE}`,
    delete: `admin ${EVERYWHERE}`,
    unlock: `admin ${EVERYWHERE}`,
  },
  'directive-deliveries': readOnly('worker'),
  'task-reports': readOnly('worker'),
  'document-batches': readOnly('clerk publisher admin'),
  'document-batch-rows': readOnly('clerk publisher admin'),
  'document-batch-files': readOnly('clerk publisher admin'),
  'file-texts': readOnly('worker'),
  'file-pages': {
    ...readOnly('worker'),
    update: FILES,
    'bulk edit': FILES,
  },
  'legal-effects': portalOnly,
  publications: portalOnly,
  'slug-history': portalOnly,
  'media-uses': portalOnly,
  offers: portalOnly,
  placements: portalOnly,
  'workflow-items': portalOnly,
  'workflow-log': portalOnly,
  // Read by nobody but whoever wrote it, by addresses of its own.
  'editing-holds': {},
  'unsaved-texts': {},
  'review-links': portalOnly,
  'draft-media-uses': portalOnly,
  'payload-kv': portalOnly,
  'payload-jobs': portalOnly,
  'payload-migrations': {},
  // Whoever reads the item sees who has it open, and may take over in the own name.
  'payload-locked-documents': {
    ...reads(FILES),
    update: FILES,
    'bulk edit': FILES,
  },
  // Each person's own, which no other has; making one makes one's own.
  'payload-preferences': { create: 'worker@all system@all none@all expired@all' },
}

/** True when the words name the person at the item's place; see `Expectation`. */
export function isMeant(words: string, actor: Actor, spot: Spot): boolean {
  return words
    .split(' ')
    .filter(Boolean)
    .some((word) => {
      const [who, where = 'here'] = word.split('@')
      const isNamed =
        who === actor.name ||
        (who === 'worker' && actor.roles.length > 0) ||
        actor.roles.some((role) => role === who)
      if (!isNamed) return false
      if (where === 'here') return spot.site === actor.site && spot.relation !== 'none'
      if (where === 'all') return true
      return spot.state === where || (spot.relation === where && !actor.name.startsWith('root-'))
    })
}

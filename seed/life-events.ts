import { idOf } from '@/platform/publishing/references'
import { updatePublished } from '@/platform/publishing/update-published'
import { announce } from './announce'
import { lifeEventTexts } from './data/life-events'
import { inSmallGroups, type Outcome, type SeedSession } from './session'

/**
 * Life events with their procedures. The demo's procedures name their events when they are made; procedures that are
 * there already, imported ones too, are given those events that have no procedure yet. What editors have arranged since
 * stays as it is.
 */
export async function seedLifeEvents(session: SeedSession): Promise<Outcome> {
  const outcome = await session.ensure(
    'life-events',
    'slug',
    lifeEventTexts.map(({ slug, name, english, description, englishDescription }, index) => ({
      key: slug,
      data: { slug, name, description, order: (index + 1) * 10 },
      en: { name: english, description: englishDescription },
    })),
  )
  await giveProcedures(session)
  return outcome
}

/** Ids of the events that a procedure belongs to. */
export function lifeEventsOf(session: SeedSession, code: string): string[] {
  return lifeEventTexts
    .filter(({ codes }) => codes.includes(code))
    .map(({ slug }) => session.idOf('life-events', slug))
}

async function giveProcedures(session: SeedSession): Promise<void> {
  const { payload } = session
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { in: lifeEventTexts.flatMap(({ codes }) => codes) } },
    select: { code: true, lifeEvents: true },
    depth: 0,
    pagination: false,
  })
  const eventsOf = (procedure: (typeof docs)[number]) =>
    (procedure.lifeEvents ?? []).flatMap((event) => idOf(event) ?? [])
  const inUse = new Set(docs.flatMap(eventsOf))
  const given: string[] = []
  await inSmallGroups(docs, async (procedure) => {
    const missing = lifeEventsOf(session, procedure.code).filter((event) => !inUse.has(event))
    if (missing.length === 0) return
    const lifeEvents = [...eventsOf(procedure), ...missing]
    await session.inTransaction((req) =>
      updatePublished({ payload, req, collection: 'procedures', id: procedure.id }, { lifeEvents }),
    )
    given.push(procedure.id)
  })
  await announce(payload, 'procedures', { created: given, existing: [] }, [])
}

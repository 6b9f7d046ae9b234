import type { UnitFact } from '@/payload-types'
import { PUBLIC_MEDIA_SELECT, publicImage, type PublicImage } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import type { SiteContext } from '@/platform/sites/site-context'
import { readMap, type MapArea } from '../unit-map/read-map'
import type { Street } from './read-streets'

export type Leader = {
  name: string
  position: string | null
  portrait: PublicImage | null
  telephone: string | null
  email: string | null
  responsibility: string | null
}

export type KnownLink = { label: string; url: string; about: string | null }

/** All that the sheets of a site say. */
export type UnitFacts = {
  leaders: Leader[]
  /** Id of the agency at the head of the organisation chart. */
  agency: string | null
  streets: Street[]
  links: KnownLink[]
  map: MapArea[] | null
  mapNote: string | null
}

/** More than anybody keeps; who splits their facts has one sheet for each kind. */
const MOST_SHEETS = 20

/** What the sheets of a site say, the oldest sheet first; of maps and charts the first one counts. */
export function unitFactsOf({ site, locale }: SiteContext): Promise<UnitFacts> {
  return cachedRead(['unit-facts', site.id, locale], [pageTag.list('unit-facts', site.id)], async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'unit-facts',
      where: { site: { equals: site.id } },
      locale,
      sort: ['createdAt', 'id'],
      depth: 1,
      populate: { media: PUBLIC_MEDIA_SELECT, agencies: {}, sites: {} },
      limit: MOST_SHEETS,
      pagination: false,
    })
    const mapped = docs.find(({ map }) => readMap(map))
    return {
      leaders: docs.flatMap(({ leaders }) => (leaders ?? []).flatMap(leaderOf)),
      agency: docs.map(({ agency }) => idOf(agency)).find((id) => id !== null) ?? null,
      streets: docs.flatMap(({ streets }) => (streets ?? []).map(streetOf)),
      links: docs.flatMap(({ links }) =>
        (links ?? []).map(({ label, url, about }) => ({ label, url, about: about ?? null })),
      ),
      map: readMap(mapped?.map),
      mapNote: mapped?.mapNote ?? null,
    }
  })
}

type StoredLeader = NonNullable<UnitFact['leaders']>[number]
type StoredStreet = NonNullable<UnitFact['streets']>[number]

function leaderOf({ name, portrait, ...said }: StoredLeader): Leader[] {
  if (!name) return []
  return [
    {
      name,
      position: said.position ?? null,
      portrait: publicImage(portrait),
      telephone: said.telephone ?? null,
      email: said.email ?? null,
      responsibility: said.responsibility ?? null,
    },
  ]
}

function streetOf({ name, from, until, lengthMetres, namedBy, meaning }: StoredStreet): Street {
  return {
    name,
    from: from ?? null,
    until: until ?? null,
    lengthMetres: lengthMetres ?? null,
    namedBy: namedBy ?? null,
    meaning: meaning ?? null,
  }
}

import type { Procedure } from '@/payload-types'
import type { Effect } from '@/platform/official-documents/effects'
import { nameOf, searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { EVERYWHERE } from '@/platform/search/indexing/shown-at'
import { contentPath } from '@/platform/sites/content-path'

/** A repealed procedure stays to be found, behind those that hold. */
const EFFECT_OF_STATUS: Partial<Record<Procedure['status'], Effect>> = {
  repealed: 'expired',
  'not-yet': 'not-yet',
}

/** How procedures are found; one catalogue is shared by all sites. */
export const proceduresSearch = searchable({
  collection: 'procedures',
  kind: 'procedure',
  // No arrays: reading the parts of a procedure takes fifty times as long, and its long texts blur the ranking.
  select: {
    name: true,
    code: true,
    localCode: true,
    aliases: true,
    description: true,
    results: true,
    conditions: true,
    sector: true,
    competentAgency: true,
    levels: true,
    publication: true,
    status: true,
    slug: true,
  },
  toSearchDocument: (item, rootSite) => {
    if (item._status !== 'published') return 'not-published'
    return searchDocument({
      id: item.id,
      kind: 'procedure',
      title: item.name,
      path: contentPath('procedures', item.slug),
      codes: [item.code, item.localCode],
      keywords: item.aliases,
      sector: item.sector,
      agency: nameOf(item.competentAgency),
      level: item.levels,
      effect: EFFECT_OF_STATUS[item.status],
      date: item.publication?.decidedOn,
      texts: [item.description, item.results, item.conditions],
      site: rootSite,
      shownAt: [EVERYWHERE],
      mayBeHidden: false,
    })
  },
  quotes: { sectors: 'sector', agencies: 'competentAgency' },
  fallback: {
    table: 'procedures',
    localized: true,
    codes: ['code', 'local_code'],
    date: 'publication_decided_on',
    hasSector: true,
    hasType: false,
  },
})

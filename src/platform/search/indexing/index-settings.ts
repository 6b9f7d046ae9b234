import type { Settings } from 'meilisearch'

/** The longest a search may think before it ranks what it has, in milliseconds. */
const SEARCH_CUTOFF_MS = 300

const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } }

/** Settings of the one index of all sites, each as measured on real procedures and questions. */
export const indexSettings: Settings = {
  // The order weighs: a word in the name counts more than one in the text.
  searchableAttributes: [
    'title_s',
    'keywords',
    'code_key',
    'code',
    'mentions',
    'sector_name',
    'agency',
    'body',
  ],
  rankingRules: [
    'words',
    'typo',
    'proximity',
    'exactness',
    'attribute',
    'sort',
    // Among equals the most general procedure ("Đăng ký khai sinh") and then the newest document.
    'title_length:asc',
    'date:desc',
  ],
  // The engine compares stop words and synonyms without regard to, or with wrong regard to, accents.
  stopWords: [],
  synonyms: {},
  typoTolerance: {
    enabled: true,
    // Vietnamese syllables are short: the default of 5 letters would forgive hardly any typo.
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 10 },
    // 1.001193 is not a misspelt 1.001194.
    disableOnNumbers: true,
    disableOnAttributes: ['code', 'code_key', 'mentions', 'body'],
  },
  filterableAttributes: [
    {
      attributePatterns: [
        ...[
          'id',
          'kind',
          'site',
          'shared',
          'sector',
          'agency',
          'type',
          'level',
          'year',
          'effect',
          'code_key',
        ],
      ],
      features: equalityOnly,
    },
  ],
  sortableAttributes: ['date', 'title_length'],
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
  // Larger than any index, or totals and deep pages would stop at 1,000.
  pagination: { maxTotalHits: 1_000_000 },
  proximityPrecision: 'byWord',
  searchCutoffMs: SEARCH_CUTOFF_MS,
}

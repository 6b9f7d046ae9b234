import type { Settings } from 'meilisearch'
import { contentHash } from '../../publishing/content-hash'

/** The longest a search may think before it ranks what it has, in milliseconds. */
const SEARCH_CUTOFF_MS = 300

const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } }

/** Settings of the one index of all sites, each as measured on real procedures and questions. */
export const indexSettings: Settings = {
  // The order weighs: a word in the name counts more than one in the text.
  searchableAttributes: [
    // The name is there three times: as it is, for typos and with its marks.
    'title',
    'title_s',
    'title_x',
    'keywords',
    'code_key',
    'code',
    'mentions',
    'sector_name',
    'agency',
    'body',
    // Behind everything that the item itself says.
    'file_text',
    'anchor',
  ],
  rankingRules: [
    'words',
    'typo',
    'proximity',
    'exactness',
    'attribute',
    'sort',
    // Among equals what is in force, then the most general procedure ("Đăng ký khai sinh"), then the newest document.
    'effect_rank:asc',
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
    // Seven of ten syllables have a neighbour one typo away ("vàng", "vùng"), so right words are looked for first and
    // typos only in `title_s`, when right words find little.
    disableOnAttributes: [
      ...['title', 'title_x', 'keywords', 'code', 'code_key', 'mentions', 'sector_name', 'agency', 'body'],
      ...['file_text', 'anchor'],
    ],
  },
  filterableAttributes: [
    {
      attributePatterns: [
        ...[
          'id',
          'kind',
          'site',
          'shown_at',
          'may_be_hidden',
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
  sortableAttributes: ['date', 'title_length', 'effect_rank'],
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
  // Larger than any index, or totals and deep pages would stop at 1,000.
  pagination: { maxTotalHits: 1_000_000 },
  proximityPrecision: 'byWord',
  searchCutoffMs: SEARCH_CUTOFF_MS,
}

/** Raised when documents get other fields, or fields another meaning. */
const DOCUMENT_VERSION = 4

/**
 * Names what an index holds and how. Part of every checksum: an index of another schema is not healed item by item but
 * built anew beside the live one.
 */
export const SCHEMA = contentHash({ DOCUMENT_VERSION, indexSettings }).slice(0, 8)

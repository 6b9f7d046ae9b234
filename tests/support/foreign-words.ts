const ONSETS = 'b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x'
const RIMES = [
  ...['a', 'ac', 'ach', 'ai', 'am', 'an', 'ang', 'anh', 'ao', 'ap', 'at', 'au', 'ay'],
  ...['e', 'ec', 'ech', 'em', 'en', 'eng', 'enh', 'eo', 'ep', 'et', 'eu'],
  ...[
    'i',
    'ia',
    'ich',
    'iec',
    'iem',
    'ien',
    'ieng',
    'iep',
    'iet',
    'ieu',
    'im',
    'in',
    'inh',
    'ip',
    'it',
    'iu',
  ],
  ...['o', 'oa', 'oac', 'oach', 'oai', 'oam', 'oan', 'oang', 'oanh', 'oao', 'oap', 'oat', 'oay', 'oc', 'oe'],
  ...['oem', 'oen', 'oeo', 'oet', 'oi', 'om', 'on', 'ong', 'ooc', 'oong', 'op', 'ot'],
  ...[
    'u',
    'ua',
    'uan',
    'uang',
    'uat',
    'uay',
    'uc',
    'ue',
    'uech',
    'uenh',
    'ui',
    'um',
    'un',
    'ung',
    'uo',
    'uoc',
  ],
  ...[
    'uoi',
    'uom',
    'uon',
    'uong',
    'uop',
    'uot',
    'uou',
    'up',
    'ut',
    'uu',
    'uy',
    'uya',
    'uych',
    'uyen',
    'uyet',
  ],
  ...['uynh', 'uyt', 'uyu', 'y', 'yem', 'yen', 'yet', 'yeu'],
]
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES.join('|')})$`)
/** Addresses, file names, numbers and marks are no words. */
const PLAIN_WORD = /^\p{P}*([A-Za-z]{2,})\p{P}*$/u

/**
 * Words that cannot be Vietnamese: plain letters in an order that no Vietnamese syllable has. English words that look like
 * one ("the", "in", "to") are passed over; a sentence of them alone does not exist.
 */
export function foreignWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((token) => PLAIN_WORD.exec(token)?.[1] ?? [])
  // Abbreviations are in capitals: UBND, PDF.
  return [
    ...new Set(words.filter((word) => word !== word.toUpperCase() && !SYLLABLE.test(word.toLowerCase()))),
  ]
}

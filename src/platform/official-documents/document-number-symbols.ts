import { foldText } from '../search/language/fold-text'

/** Symbols of document types as Nghị định 30/2020/NĐ-CP (Phụ lục III) and the normative customs write them. */
const TYPE_SYMBOLS = [
  ...[
    'NQ',
    'QĐ',
    'CT',
    'QC',
    'QyĐ',
    'TC',
    'TB',
    'HD',
    'CTr',
    'KH',
    'PA',
    'ĐA',
    'DA',
    'BC',
    'BB',
    'TTr',
    'HĐ',
  ],
  ...[
    'CV',
    'CĐ',
    'BGN',
    'BTT',
    'GUQ',
    'GM',
    'GGT',
    'GNP',
    'PG',
    'PC',
    'PB',
    'KL',
    'NĐ',
    'TT',
    'TTLT',
    'NQLT',
  ],
  ...['PL', 'SL', 'L', 'VBHN', 'GP'],
]

/** Type symbols by the names with which people begin a number: "Nghị định số 85/2026". A law has no symbol of its own. */
const SYMBOL_OF_NAME: Record<string, string | null> = {
  'nghi quyet lien tich': 'NQLT',
  'thong tu lien tich': 'TTLT',
  'van ban hop nhat': 'VBHN',
  'bo luat': null,
  'hien phap': null,
  luat: null,
  'phap lenh': 'PL',
  lenh: 'L',
  'sac lenh': 'SL',
  'nghi dinh': 'NĐ',
  'nghi quyet': 'NQ',
  'thong tu': 'TT',
  'quyet dinh': 'QĐ',
  'chi thi': 'CT',
  'cong dien': 'CĐ',
  'cong van': 'CV',
  'ke hoach': 'KH',
  'thong bao': 'TB',
  'bao cao': 'BC',
  'to trinh': 'TTr',
  'huong dan': 'HD',
  'ket luan': 'KL',
  'chuong trinh': 'CTr',
  'de an': 'ĐA',
  'giay moi': 'GM',
}

/** Issuing bodies by their abbreviations as they are printed; what is not here is printed as it was written. */
const BODIES = [
  ...[
    'UBND',
    'HĐND',
    'CP',
    'TTg',
    'CTN',
    'QH',
    'UBTVQH',
    'VPCP',
    'VPQH',
    'TTCP',
    'NHNN',
    'BHXH',
    'KTNN',
    'TLĐ',
  ],
  ...[
    'TANDTC',
    'VKSNDTC',
    'HĐTP',
    'UBDT',
    'UB',
    'BDTTG',
    'UBCKNN',
    'BCA',
    'BCT',
    'BGDĐT',
    'BGTVT',
    'BKHCN',
    'BKHĐT',
  ],
  ...[
    'BLĐTBXH',
    'BNG',
    'BNNMT',
    'BNNPTNT',
    'BNV',
    'BQP',
    'BTC',
    'BTM',
    'BTNMT',
    'BTP',
    'BTTTT',
    'BVHTTDL',
    'BXD',
  ],
  ...['BYT', 'TW', 'TU', 'HU', 'ĐU', 'VPTW', 'BTCTW', 'UBKTTW', 'BTGTW', 'UBTƯMTTQVN', 'MTTQ', 'TCT', 'TCHQ'],
]

/** Bodies of the Party: its numbers are printed `13-TB/TW`. */
const PARTY_BODY = /^(?:TW|TU|HU|QU|ĐU|.+TW)$/

const typesByFold = byFold(TYPE_SYMBOLS)
const bodiesByFold = byFold(BODIES)
const LONGEST_FIRST = [...typesByFold.keys()].sort((a, b) => b.length - a.length)

/** The symbol as it is printed, of a document type in any spelling; `undefined` for no known type. */
export function typeSymbol(text: string): string | undefined {
  const marked = TYPE_SYMBOLS.find((symbol) => symbol.toLowerCase() === text.toLowerCase())
  return marked ?? typesByFold.get(foldText(text))
}

/** The symbol of a type named in full; `null` for a law, which has none; `undefined` for no name of a type. */
export function symbolOfTypeName(name: string): string | null | undefined {
  return SYMBOL_OF_NAME[foldText(name.trim())]
}

/** The type with whose name a text begins, as a symbol; `undefined` when it begins otherwise. */
export function symbolOfLeadingTypeName(text: string): string | null | undefined {
  const folded = `${foldText(text.trim())} `
  const name = Object.keys(SYMBOL_OF_NAME).find((known) => folded.startsWith(`${known} `))
  return name === undefined ? undefined : SYMBOL_OF_NAME[name]
}

/** An abbreviated body as it is printed, with the number of its legislature: `qh15` → `QH15`; `undefined` for an unknown one. */
export function knownBody(text: string): string | undefined {
  const folded = foldText(text)
  const [, letters = '', legislature = ''] = /^(qh|ubtvqh)(\d+)$/.exec(folded) ?? []
  if (letters) return `${bodiesByFold.get(letters)}${legislature}`
  return bodiesByFold.get(folded)
}

/** How a body is printed that we may not know: small letters become capitals, everything else stays. */
export function bodyAsPrinted(text: string): string {
  return knownBody(text) ?? (text === text.toLowerCase() ? text.toUpperCase() : text)
}

/** `NĐCP` → NĐ and CP, where a known type and a known body are written as one; `undefined` otherwise. */
export function unglued(text: string): { type: string; body: string } | undefined {
  const folded = foldText(text)
  for (const type of LONGEST_FIRST) {
    if (!folded.startsWith(type)) continue
    const body = knownBody(text.slice(type.length))
    if (body) return { type: typesByFold.get(type) ?? '', body }
  }
  return undefined
}

export function isPartyBody(body: string): boolean {
  return PARTY_BODY.test(body)
}

/** Of two symbols that differ by a mark only (HD and HĐ) text without marks means the one that stands first. */
function byFold(symbols: string[]): Map<string, string> {
  return new Map(symbols.toReversed().map((symbol) => [foldText(symbol), symbol]))
}

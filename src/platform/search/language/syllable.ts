/** Level, huyền, sắc, hỏi, ngã, nặng: named as in Telex, level `z`. */
export type Tone = 'z' | 'f' | 's' | 'r' | 'x' | 'j'

/** A syllable in lower-case NFC: `quyền` is q + uyên + f. Onset and rhyme carry no tone but the marks of their letters. */
export type Syllable = { onset: string; rhyme: string; tone: Tone }

const TONE_MARKS: Record<Exclude<Tone, 'z'>, string> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}
const TONED_VOWELS = new Map(
  [...'aăâeêioôơuưy'].flatMap((vowel) =>
    Object.entries(TONE_MARKS).map(([tone, mark]) => [
      (vowel + mark).normalize('NFC'),
      { vowel, tone: tone as Tone },
    ]),
  ),
)

/** What may follow each vowel group; `-` is nothing. `k` ends syllables of the Central Highlands (Đắk Lắk). */
const CODAS: Record<string, string> = {
  a: '- c ch i k m n ng nh o p t u y',
  ă: 'c k m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- a ch m n nh p t u',
  iê: 'c m n ng p t u',
  y: '-',
  yê: 'm n ng t u',
  o: '- c i k m n ng p t',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng p t',
  oe: '- m n o t',
  oo: 'c ng',
  ô: '- c i k m n ng p t',
  ơ: '- i m n p t',
  u: '- a c i k m n ng p t',
  uâ: 'n ng t y',
  uê: '- ch n nh',
  ui: 'ch n nh p t u',
  uô: 'c i m n ng t',
  uơ: '-',
  uy: '- a ch n nh p t u',
  uyê: 'n t',
  ư: '- a c i k m n ng t u',
  ươ: 'c i m n ng p t u',
}
/** The same behind q, where u is always the glide. */
const CODAS_AFTER_Q: Record<string, string> = {
  ua: '- c ch i m n ng nh o p t u y',
  uă: 'c m n ng p t',
  uâ: 'c n ng t y',
  ue: '- m n o t',
  uê: '- ch n nh t',
  ui: '- ch n nh p t u',
  uô: 'c',
  uơ: '- i n',
  uy: '- ch n nh p t u',
  uyê: 'n t',
}

const ONSETS = ' b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph r s t th tr v x'.split(' ')

/** Every spelling without its tone. */
const SPELLINGS = new Map<string, Pick<Syllable, 'onset' | 'rhyme'>>()
for (const rhyme of rhymesIn(CODAS)) {
  for (const onset of ONSETS.filter((each) => mayStartWith(each, rhyme))) {
    SPELLINGS.set(onset + rhyme, { onset, rhyme })
  }
}
for (const rhyme of rhymesIn(CODAS_AFTER_Q)) SPELLINGS.set(`q${rhyme}`, { onset: 'q', rhyme })

function rhymesIn(codas: Record<string, string>): string[] {
  return Object.entries(codas).flatMap(([vowels, ends]) =>
    ends.split(' ').map((end) => vowels + end.replace('-', '')),
  )
}

function mayStartWith(onset: string, rhyme: string): boolean {
  if (rhyme.startsWith('yê')) return onset === ''
  if (rhyme.startsWith('iê') && onset === '') return false
  if (rhyme === 'uơ') return /^(?:h|kh|th)$/.test(onset)
  // `gia` is gi + a, but `gì`, `gìn` and `giêng` are g + i….
  if (onset === 'g') return !/^[eêy]|^ia|^iu/.test(rhyme)
  if (onset === 'gi') return !/^[iyê]/.test(rhyme)
  if (onset === 'c' || onset === 'ng') return !/^[eêiy]/.test(rhyme)
  if (onset === 'gh' || onset === 'ngh') return /^[eêi]/.test(rhyme)
  return true
}

/**
 * A word as a Vietnamese syllable, null when the grammar has no such syllable. Any case, NFC or NFD; the tone may stand
 * on any vowel, since both customs (hòa, hoà) and slips (qúy) are written.
 */
export function parseSyllable(word: string): Syllable | null {
  let tone: Tone = 'z'
  let letters = ''
  for (const sign of word.normalize('NFC').toLowerCase()) {
    const toned = TONED_VOWELS.get(sign)
    if (toned && tone !== 'z') return null
    if (toned) tone = toned.tone
    letters += toned?.vowel ?? sign
  }
  const spelling = SPELLINGS.get(letters)
  return spelling ? { ...spelling, tone } : null
}

/** All syllables of the grammar with all tones they can have. */
export function everySyllable(): Syllable[] {
  const tones: Tone[] = ['z', 'f', 's', 'r', 'x', 'j']
  return [...SPELLINGS.values()]
    .flatMap((spelling) => tones.map((tone) => ({ ...spelling, tone })))
    .filter(hasPossibleTone)
}

/** A stop at the end allows only sắc and nặng: `đất` and `đạt` are words, `đat` is not. */
export function hasPossibleTone({ rhyme, tone }: Syllable): boolean {
  return !/(?:[cpt]|ch)$/.test(rhyme) || tone === 's' || tone === 'j'
}

/** The syllable in lower-case NFC, its tone placed as most offices do: hòa, thúy, quý, giếng. */
export function spellSyllable({ onset, rhyme, tone }: Syllable): string {
  if (tone === 'z') return onset + rhyme
  const at = tonePlace(onset, rhyme)
  const marked = (rhyme.slice(0, at + 1) + TONE_MARKS[tone]).normalize('NFC')
  return onset + marked + rhyme.slice(at + 1)
}

function tonePlace(onset: string, rhyme: string): number {
  const letterWithMark = /.*[ăâêôơư]/.exec(rhyme)
  if (letterWithMark) return letterWithMark[0].length - 1
  const first = onset === 'q' ? 1 : 0
  const vowels = /[aeiouy]+/.exec(rhyme.slice(first))?.[0].length ?? 1
  const isClosed = first + vowels < rhyme.length
  if (isClosed) return first + vowels - 1
  return first + (vowels > 2 ? 1 : 0)
}

/** The text in NFC with every tone placed as `spellSyllable` does, in its own case: `Uỷ ban` → `Ủy ban`. */
export function canonicalSpelling(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const syllable = parseSyllable(word)
    if (!syllable || syllable.tone === 'z') return word
    return inCaseOf(word, spellSyllable(syllable))
  })
}

/** `letters` in the case of `word`, letter by letter; both NFC and equally long. */
function inCaseOf(word: string, letters: string): string {
  return [...letters].map((letter, at) => (isUpper(word[at]) ? letter.toUpperCase() : letter)).join('')
}

function isUpper(letter = ''): boolean {
  return letter !== letter.toLowerCase()
}

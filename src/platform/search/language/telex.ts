import { foldText } from './fold-text'
import { hasPossibleTone, spellSyllable, type Syllable, type Tone } from './syllable'
import { spellingWith } from './typed-marks'

/** Ways of typing Telex: `đường` is dduwowngf, dduwowfng, dduowngf, ddwowngf or duongwdf. */
export const TELEX_HABITS = ['tone-last', 'tone-at-vowel', 'one-w', 'lone-w', 'marks-last'] as const
export type TelexHabit = (typeof TELEX_HABITS)[number]

const KEYS: Record<string, string> = { ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' }
const HATS: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }

/** The keys of a syllable, in lower case. */
export function encodeTelex(syllable: Syllable, habit: TelexHabit): string {
  const tone = syllable.tone === 'z' ? '' : syllable.tone
  const letters = [...syllable.onset, ...syllable.rhyme]
  const spelled = [...spellSyllable(syllable)]
  const keys = letters.map((letter, at) => {
    const isToned = habit === 'tone-at-vowel' && spelled[at] !== letter
    return keysOfLetter(letters, at, habit) + (isToned ? tone : '')
  })
  if (habit === 'tone-at-vowel') return keys.join('')
  return keys.join('') + (habit === 'marks-last' ? marksOf(syllable) : '') + tone
}

function keysOfLetter(letters: string[], at: number, habit: TelexHabit): string {
  const letter = letters[at] ?? ''
  // Two o would be ô.
  if (letter === 'o' && letters[at - 1] === 'o') return 'oo'
  if (habit === 'marks-last') return foldText(letter)
  if (letter === 'ư' && habit === 'lone-w') return 'w'
  if (letter === 'ư' && habit === 'one-w' && letters[at + 1] === 'ơ') return 'u'
  return KEYS[letter] ?? letter
}

function marksOf({ onset, rhyme }: Syllable): string {
  const hat = /[âêô]/.exec(rhyme)?.[0] ?? ''
  return foldText(hat) + (/[ăơư]/.test(rhyme) ? 'w' : '') + (onset === 'đ' ? 'd' : '')
}

/** The syllable that these keys make in any habit; null when they make none. Plain letters make themselves. */
export function decodeTelex(keys: string): Syllable | null {
  const [, onset = '', rest = ''] = /^([bcdghk-npqrstvx]*)([aeiouyw][a-z]*)$/.exec(keys.toLowerCase()) ?? []
  const tones = rest.match(/[fsrxj]/g) ?? []
  const strokes = `${onset.slice(1)}${rest}`.match(/d/g) ?? []
  if (rest === '' || tones.length > 1 || strokes.length > (onset.startsWith('d') ? 1 : 0)) return null
  const stroke = strokes.length > 0
  const start = stroke ? 'd' : onset
  const tone = (tones[0] ?? 'z') as Tone
  for (const { letters, hook } of hookReadings(rest.replace(/[fsrxjd]/g, ''))) {
    for (const reading of hatReadings(start + letters)) {
      const spelling = spellingWith(reading.letters, { hat: reading.hat !== null, hook, stroke })
      const isWhole = spelling && (reading.hat === null || spelling.rhyme.includes(reading.hat))
      if (isWhole && hasPossibleTone({ ...spelling, tone })) return { ...spelling, tone }
    }
  }
  return null
}

/** `w` marks a vowel before it (one for both of ươ will do), or stands for ư itself: `tw`, `giwx`. */
function hookReadings(vowels: string): { letters: string; hook: boolean }[] {
  const count = vowels.match(/w/g)?.length ?? 0
  if (count === 0) return [{ letters: vowels, hook: false }]
  if (count > 2) return []
  const letters = vowels.replaceAll('w', '')
  const asLetter = { letters: vowels.replace('w', 'u').replaceAll('w', ''), hook: true }
  return /^[^w]*[aou]/.test(vowels) ? [{ letters, hook: true }, asLetter] : [asLetter]
}

/** a, e and o typed once more are â, ê and ô; `ooo` is the long o of xoong. */
function hatReadings(letters: string): { letters: string; hat: string | null }[] {
  if (letters.includes('ooo')) return [{ letters: letters.replace('ooo', 'oo'), hat: null }]
  const [, before = '', vowel = '', between = '', after = ''] =
    /^(.*?)([aeo])(.*?)\2(.*)$/.exec(letters) ?? []
  const hat = HATS[vowel]
  if (!hat) return [{ letters, hat: null }]
  const doubled = { letters: before + vowel + between + after, hat }
  // ngoéo has two o that are letters.
  return between === '' ? [doubled] : [{ letters, hat: null }, doubled]
}

import { foldText } from './fold-text'
import { hasPossibleTone, spellSyllable, type Syllable, type Tone } from './syllable'
import { spellingWith } from './typed-marks'

/** Ways of typing VNI: `đường` is d9u7o7ng2, d9u7o72ng, d9uo7ng2 or duong792. */
export const VNI_HABITS = ['tone-last', 'tone-at-vowel', 'one-7', 'marks-last'] as const
export type VniHabit = (typeof VNI_HABITS)[number]

const TONES: Tone[] = ['z', 's', 'f', 'r', 'x', 'j']
const MARK_KEYS: Record<string, string> = { ă: '8', â: '6', đ: '9', ê: '6', ô: '6', ơ: '7', ư: '7' }

/** The keys of a syllable, in lower case. */
export function encodeVni(syllable: Syllable, habit: VniHabit): string {
  const tone = syllable.tone === 'z' ? '' : String(TONES.indexOf(syllable.tone))
  const letters = [...syllable.onset, ...syllable.rhyme]
  const spelled = [...spellSyllable(syllable)]
  const marks = letters.map((letter, at) => {
    const isSharedKey = letter === 'ư' && letters[at + 1] === 'ơ' && /^(?:one-7|marks-last)$/.test(habit)
    return isSharedKey ? '' : (MARK_KEYS[letter] ?? '')
  })
  if (habit === 'marks-last') {
    return foldText(letters.join('')) + [...marks].sort().join('') + tone
  }
  const keys = letters.map((letter, at) => {
    const isToned = habit === 'tone-at-vowel' && spelled[at] !== letter
    return foldText(letter) + marks[at] + (isToned ? tone : '')
  })
  return keys.join('') + (habit === 'tone-at-vowel' ? '' : tone)
}

/** The syllable that these keys make in any habit; null when they make none. Plain letters make themselves. */
export function decodeVni(keys: string): Syllable | null {
  const [, onset = '', rest = ''] =
    /^([b-dghk-npqrstvx]+9?|)([aeiouy][a-z1-9]*)$/.exec(keys.toLowerCase()) ?? []
  const [tone = '0', ...moreTones] = rest.match(/[1-5]/g) ?? []
  const marks = [...`${onset}${rest}`.replace(/[^6-9]/g, '')].sort().join('')
  if (rest === '' || moreTones.length > 0 || !/^(?:6|77?|8)?9?$/.test(marks)) return null
  const spelling = spellingWith((onset + rest).replace(/\d/g, ''), {
    hat: marks.includes('6'),
    hook: /[78]/.test(marks),
    stroke: marks.includes('9'),
  })
  if (!spelling || spelling.rhyme.includes('ă') !== marks.includes('8')) return null
  const syllable = { ...spelling, tone: TONES[Number(tone)] ?? 'z' }
  return hasPossibleTone(syllable) ? syllable : null
}

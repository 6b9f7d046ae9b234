/** Every accented Vietnamese letter in lower case, behind the letter it is written on. */
const LETTERS = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
}

const FOLDED = new Map(
  Object.entries(LETTERS).flatMap(([letter, accented]) =>
    [...accented].map((each) => [each, letter] as const),
  ),
)

/**
 * Lower case without Vietnamese accents, letter for letter: a place in the result is the same place in the text. Takes
 * composed text (NFC).
 */
export function foldText(text: string): string {
  return [...text].map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase()
  const folded = FOLDED.get(lower) ?? lower
  // A few letters of other languages grow in lower case; places matter more than folding them.
  return folded.length === letter.length ? folded : letter
}

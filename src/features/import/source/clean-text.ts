const PRIVATE_USE = /[\u{E000}-\u{F8FF}]/gu
const INVISIBLE = /[\u{00AD}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}\u{FEFF}]/gu
const CONTROL = /[^\P{Cc}\t\n\r]/gu
const ODD_SPACE = /[\u{00A0}\u{2000}-\u{200A}\u{202F}\u{3000}]/gu
const WINGDINGS_PLUS = '\u{F02B}'

/** What the source writes where it has nothing to say. */
const NOTHING = /^(từ khóa:\s*)?không có thông tin\.?$/i

/**
 * A text as the portal keeps it: NFC, plain spaces, glyphs of symbol fonts as the bullets they stood for, no invisible
 * characters, no blanks at line ends. What a reader would notice is added to `repairs`; blanks are not.
 */
export function cleanText(text: string, repairs: Set<string>): string {
  const composed = text.normalize('NFC')
  if (composed !== text) repairs.add('chuyển chữ tổ hợp về Unicode dựng sẵn (NFC)')
  const drawn = composed.replace(PRIVATE_USE, (glyph) => (glyph === WINGDINGS_PLUS ? '+' : '-'))
  if (drawn !== composed) repairs.add('thay ký hiệu riêng của phông chữ bằng gạch đầu dòng')
  const visible = drawn.replace(INVISIBLE, '').replace(CONTROL, '')
  if (visible !== drawn) repairs.add('bỏ ký tự ẩn hoặc ký tự điều khiển')
  const plain = visible
    .replace(/\r\n?/g, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(/\t/g, ' ')
    .replace(/ +$/gm, '')
    .trim()
  return NOTHING.test(plain) ? '' : plain
}

/** The same for every text inside a value; objects and arrays are walked, everything else is kept. */
export function cleanTextsIn(value: unknown, repairs: Set<string>): unknown {
  if (typeof value === 'string') return cleanText(value, repairs)
  if (Array.isArray(value)) return value.map((inner) => cleanTextsIn(inner, repairs))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, cleanTextsIn(inner, repairs)]),
    )
  }
  return value
}

/** A name on one line: line breaks and runs of blanks become one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A deadline as a number with its unit. */
type StatedTime = { value: number; unit: 'working-day' | 'day' | 'hour' | 'month' }

const UNITS: [words: string, unit: StatedTime['unit'] | null][] = [
  ['ngày làm việc', 'working-day'],
  ['ngày', 'day'],
  ['giờ làm việc', 'hour'],
  ['giờ', 'hour'],
  ['tháng', 'month'],
  ['tuần', null],
  ['năm', null],
  ['phút', null],
]
const UNIT_WORDS = UNITS.map(([words]) => words).join('|')

/** `05 ngày làm việc`, `10 (mười) ngày` */
const AMOUNT = `(\\d+(?:[.,]\\d+)?)\\s*(?:\\([\\p{L}\\s]{1,20}\\)\\s*)?(${UNIT_WORDS})(?![\\p{L}\\d])`
const ANY_AMOUNT = new RegExp(AMOUNT, 'giu')
const LABEL = 'thời (?:hạn|gian) (?:giải quyết|thực hiện|xử lý)(?: (?:thủ tục(?: hành chính)?|hồ sơ|TTHC))?'
const LIMIT =
  '(?:trong )?(?:thời hạn |thời gian |vòng )?(?:là )?(?:không quá |tối đa |chậm nhất (?:là )?)?(?:là )?'
const FROM_WHEN = '(?:,? ?(?:kể|tính)? ?từ (?:ngày|khi|thời điểm|lúc)[^.;\\n]{0,160})?'
const STATEMENT = new RegExp(`^[-+*•\\s]*(${LABEL})?\\s*:?\\s*${LIMIT}${AMOUNT}${FROM_WHEN}[\\s.;]*$`, 'iu')
/** Such a text gives the time of one case, or of one step, only. */
const CONDITION = /trường hợp|đối với|nếu|riêng|mỗi/i

/**
 * The one deadline that a text states, as its whole content or in a line that is labelled so. `null` where it names no
 * time or several, or makes it depend on anything: a wrong deadline is worse than one in words.
 */
export function statedTimeIn(text: string): StatedTime | null {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  if ([...lines.join('\n').matchAll(ANY_AMOUNT)].length !== 1) return null
  const statements = lines.flatMap((line) => {
    const [, label, amount = '', words = ''] = STATEMENT.exec(line) ?? []
    return amount && (label || lines.length === 1) && !CONDITION.test(line) ? [{ amount, words }] : []
  })
  const [only] = statements
  if (!only || statements.length > 1) return null
  const value = Number(only.amount.replace(',', '.'))
  const unit = UNITS.find(([words]) => words === only.words.toLowerCase())?.[1]
  return unit && value > 0 ? { value, unit } : null
}

import type { Procedure } from '@/payload-types'

type Fee = NonNullable<NonNullable<Procedure['submissionMethods']>[number]['fees']>[number]

/** Some brackets were closed before their words: `0 VNĐ (): theo …)`. */
const AMOUNT = /^(\d+) VNĐ \((?:\):)?([\s\S]*)\)$/
/** No fee of the state is a few đồng: such amounts are thousands or dollars that lost their unit. */
const SMALLEST_AMOUNT = 500
const LONGEST_NAME = 200
const LONGEST_BASIS = 400

const FREE = /^(không|không có|không thu|không thu phí|không thu lệ phí|miễn|miễn phí|miễn lệ phí)[.;]?$/i
const MONEY = /(\d{1,3}(?:\.\d{3})+|\d+) ?(đồng|đ|vnđ|vnd|triệu|nghìn|usd)(?![\p{L}\d])/giu
const ONLY_MONEY = /^(\d{1,3}(?:\.\d{3})+|\d{4,}) ?(?:đồng|đ|vnđ|vnd)(?![\p{L}\d])[^\d]*$/iu
const NOT_IN_DONG = /^(usd|triệu|nghìn)$/i

const BEGINS_WITH_LAW =
  /^[-+*\s]*(?:(?:theo|căn cứ(?: pháp lý)?:?|áp dụng|thực hiện|quy định|tại|của|mức thu|khoản \S+|điều \S+) )*(?:thông tư|nghị định|nghị quyết|quyết định|luật|pháp lệnh)(?:\s|$)/i
/** A unit (`/bản`, `đồng/lần`), a remark in brackets, or the beginning of a sentence: no name of a fee. */
const NO_NAME =
  /^[-+*\s]*(?:[/(\d]|(?:đồng|theo|thực hiện|do|từ ngày|kể từ|áp dụng|nộp|quy định|chi tiết|tra cứu|không|chưa|miễn|mức giảm)(?![\p{L}]))/iu

/**
 * A fee of the source: `7000 VNĐ (lệ phí …)` → the amount in đồng with what the brackets say – its legal basis, its name
 * or a text. A zero beside other words than "không thu" is no amount: the words are the fee. Anything else stays a text,
 * with the amount where it is its only number. `null` for an empty cell.
 */
export function feeOf(printed: string, repairs: Set<string>): Fee | null {
  const text = printed.replace(/^[\s|]+|[\s|]+$/g, '')
  if (text !== printed.trim()) repairs.add('bỏ dấu kẻ ô còn sót trong phí, lệ phí')
  if (!text) return null
  const [, digits, inBrackets = ''] = AMOUNT.exec(text) ?? []
  if (!digits) return feeInWords(text)
  const amount = Number(digits)
  const said = inBrackets.trim()
  if (!said && (amount === 0 || amount >= SMALLEST_AMOUNT)) return { amount }
  if (amount === 0) return isBasis(said) ? { basis: said } : feeInWords(said)
  return amount < SMALLEST_AMOUNT ? smallFee(amount, said, repairs) : { amount, ...detailOf(said) }
}

function detailOf(said: string): Fee {
  if (isBasis(said)) return { basis: said }
  const isName = said.length <= LONGEST_NAME && !said.includes('\n') && !NO_NAME.test(said)
  return isName && moneyIn(said).length === 0 ? { name: said } : { text: said }
}

/** `20 VNĐ (20.000 đồng/tờ)` and `10 VNĐ (10 USD/lần)`: the words tell which unit was lost. */
function smallFee(amount: number, said: string, repairs: Set<string>): Fee {
  const sums = moneyIn(said)
  const [only] = sums
  if (only && sums.length === 1) {
    if (/^usd$/i.test(only.unit) && only.value === amount) return { text: said }
    if (!NOT_IN_DONG.test(only.unit) && only.value === amount * 1000)
      return { amount: only.value, text: said }
  }
  repairs.add('mức phí nhỏ bất thường, giữ nguyên chữ của nguồn để người xem lại')
  return { text: said ? `${amount} VNĐ (${said})` : `${amount} VNĐ` }
}

function feeInWords(text: string): Fee {
  if (FREE.test(text)) return { amount: 0, text }
  const [, digits = ''] = ONLY_MONEY.exec(text) ?? []
  return digits ? { amount: Number(digits.replaceAll('.', '')), text } : { text }
}

function isBasis(said: string): boolean {
  return said.length <= LONGEST_BASIS && BEGINS_WITH_LAW.test(said) && moneyIn(said).length === 0
}

function moneyIn(text: string): { value: number; unit: string }[] {
  return [...text.matchAll(MONEY)].map(([, digits = '', unit = '']) => ({
    value: Number(digits.replaceAll('.', '')),
    unit,
  }))
}

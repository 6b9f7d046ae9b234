import type { Procedure } from '@/payload-types'

type Fee = NonNullable<NonNullable<Procedure['submissionMethods']>[number]['fees']>[number]

const AMOUNT = /^(\d+) VNĐ \(([\s\S]*)\)$/
const NAMES_A_LAW = /thông tư|nghị định|nghị quyết|quyết định|luật|pháp lệnh/i
/** No fee of the state is a few đồng: such amounts are thousands or dollars that lost their unit. */
const SMALLEST_AMOUNT = 500
const LONGEST_NAME = 200

/**
 * A fee of the source: `7000 VNĐ (lệ phí …)` → the amount in đồng with what the brackets say – its legal basis, its name
 * or, when long, a text. Anything else stays a text. `null` for an empty cell.
 */
export function feeOf(printed: string, repairs: Set<string>): Fee | null {
  const text = printed.replace(/^[\s|]+|[\s|]+$/g, '')
  if (text !== printed.trim()) repairs.add('bỏ dấu kẻ ô còn sót trong phí, lệ phí')
  if (!text) return null
  const [, digits, inBrackets = ''] = AMOUNT.exec(text) ?? []
  if (!digits) return { text }
  const amount = Number(digits)
  if (amount > 0 && amount < SMALLEST_AMOUNT) {
    repairs.add('mức phí nhỏ bất thường, giữ nguyên chữ của nguồn để người xem lại')
    return { text }
  }
  const said = inBrackets.trim()
  if (!said) return { amount }
  if (NAMES_A_LAW.test(said)) return { amount, basis: said }
  return said.length <= LONGEST_NAME && !said.includes('\n') ? { amount, name: said } : { amount, text: said }
}

import { foldText, wordRuns } from './fold-text'

/** NIST SP 800-63B: length counts, composition does not. */
const SHORTEST = 14
/** Where a second factor stands beside it. */
const SHORTEST_WITH_FACTOR = 8
const LONGEST = 256

/** Shorter pieces stand in many a password by chance. */
const SHORTEST_PIECE = 4
const FEWEST_DIFFERENT = 5

const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1234567890', '0123456789']
/** What is tried first, with or without digits around it. */
const COMMON = new Set([
  'matkhau',
  'matkhaumoi',
  'matkhaucuatoi',
  'password',
  'mypassword',
  'quantri',
  'quantrivien',
  'administrator',
  'anhyeuem',
  'emyeuanh',
  'iloveyou',
  'toiyeuvietnam',
  'vietnam',
  'congthongtin',
  'congthongtindientu',
  'uybannhandan',
])

/** Texts that say something about the account: a name, an address, the name of the portal. */
type About = { hasSecondFactor: boolean; names: string[] }

/** Why a password is not accepted, in Vietnamese; `null` when it is. Its length is counted in characters as people see them. */
export function passwordFault(password: string, { hasSecondFactor, names }: About): string | null {
  const length = [...password].length
  const shortest = hasSecondFactor ? SHORTEST_WITH_FACTOR : SHORTEST
  if (length < shortest) return tooShort(hasSecondFactor)
  if (length > LONGEST) return `Mật khẩu dài quá: nhiều nhất ${LONGEST} ký tự.`
  const folded = foldText(password)
  const name = names.flatMap(piecesOf).find((piece) => folded.includes(piece))
  if (name) return 'Mật khẩu chứa tên, thư điện tử của tài khoản hoặc tên của cổng: hãy chọn câu khác.'
  if (isGuessable(password.toLowerCase(), folded))
    return 'Mật khẩu này dễ đoán (lặp lại, theo thứ tự hoặc quá quen thuộc): hãy chọn câu khác.'
  return null
}

/** True for a password that is long enough only because a second factor stands beside it. */
export function needsFactor(password: string): boolean {
  return [...password].length < SHORTEST
}

function tooShort(hasSecondFactor: boolean): string {
  return hasSecondFactor
    ? `Mật khẩu cần ít nhất ${SHORTEST_WITH_FACTOR} ký tự.`
    : `Mật khẩu cần ít nhất ${SHORTEST} ký tự (${SHORTEST_WITH_FACTOR} nếu đã bật xác thực hai bước). Một câu dễ nhớ là đủ, không bắt buộc có chữ hoa, số hay ký hiệu.`
}

/** `Huyện Minh Giang` → `huyenminhgiang`, `minhgiang`; `bientap@minhgiang.example` → all of it, and `bientap`. */
function piecesOf(name: string): string[] {
  const [mailbox, host] = name.split('@')
  const texts = host === undefined ? wordRuns(name) : [name, mailbox ?? '']
  return texts.map(foldText).filter((piece) => piece.length >= SHORTEST_PIECE)
}

function isGuessable(password: string, folded: string): boolean {
  if (new Set(password).size < FEWEST_DIFFERENT) return true
  if (/^(.{1,13})\1+$/su.test(password)) return true
  if (COMMON.has(folded.replace(/^\d+|\d+$/g, ''))) return true
  if (folded.length < [...password].length) return false
  return SEQUENCES.some((sequence) => {
    const rounds = sequence.repeat(Math.ceil(folded.length / sequence.length) + 1)
    return rounds.includes(folded) || [...rounds].reverse().join('').includes(folded)
  })
}

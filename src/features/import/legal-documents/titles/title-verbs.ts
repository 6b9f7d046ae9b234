import type { LegalDocument } from '@/payload-types'

export type RelationKind = NonNullable<LegalDocument['relations']>[number]['kind']

/**
 * What one document does to another in the words of titles, which are in small letters. Several verbs in a row are one
 * act, and the mildest counts: "sửa đổi, bổ sung, bãi bỏ một số điều" amends. Misspellings are those of real titles.
 */
const AMENDS =
  '(?:quy định (?:về )?)?(?:việc )?(?:s[ửủ]a đổi|b[ổố] sung|điều chỉnh, bổ sung)(?:(?:\\s*,\\s*|\\s+và\\s+|\\s+)(?:sửa đổi|b[ổố] sung|thay thế|bãi bỏ))*'
const VERBS: [kind: RelationKind, words: string][] = [
  ['amends', AMENDS],
  ['replaces', 'thay thế'],
  ['repeals', '(?:bãi|hủy|huỷ) bỏ'],
  ['corrects', 'đính chính'],
  ['suspends', '(?:tạm )?(?:đình chỉ|ngưng)(?: việc)?(?: thi hành| hiệu lực| thực hiện| áp dụng)?'],
  [
    'details',
    'quy định (?:một số )?(?:điều và )?biện pháp(?: để tổ chức)?(?:,? hướng dẫn)? thi hành|' +
      'quy định(?: về việc)? chi tiết(?:(?:,| và)? hướng dẫn)?(?: thi hành| về)?',
  ],
  [
    'guides',
    'hướng dẫn(?: chi tiết| một số nội dung)?(?: về)?(?: thi hành| thực hiện| triển khai| áp dụng)?',
  ],
  ['consolidates', 'hợp nhất'],
]

export const ANY_VERB: string = VERBS.map(([, words]) => `(?:${words})`).join('|')

const TESTS = VERBS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'u')] as const)

/** The kind of act that words matched by `ANY_VERB` say. */
export function kindOfVerb(words: string): RelationKind {
  const known = TESTS.find(([, test]) => test.test(words.trim()))
  if (!known) throw new Error(`no verb of titles: ${words}`)
  return known[0]
}

/** Words that name a part of a document: "một số điều và biện pháp thi hành", "khoản 1 Điều 3", "tên và Phụ lục II". */
export const PARTS: string =
  '(?:(?:một số|một phần|toàn bộ|các|những|tên|cụm từ|nội dung|điều|khoản|điểm|mục|chương|phần|phụ lục|mẫu|biểu|biểu mẫu|mẫu biểu|danh mục|quy định|biện pháp|bảng|thi hành|thực hiện|tổ chức|hướng dẫn|để|số|tại|của|trong|về|và|[\\d]+|[ivxlc]+|[a-zđ])(?![\\p{L}\\d])[\\s,]*)+'

/** A regulation that another document put into force: who amends it amends that document. */
export const ATTACHED =
  '(?:[^⟦§;]{0,260}?(?:được )?(?:ban hành )?kèm(?: theo)?\\s+|(?:quy định|nội dung|quy trình) [^⟦§;]{2,160}?\\s(?:tại|trong)\\s+)'

/** "Luật Hộ tịch và", "Luật Dược, ": a law by its name before a document with a number. */
export const NAMED_LAWS: string = '(?:(?:bộ luật|luật|pháp lệnh|nghị quyết) [^⟦§;]{2,250}?(?:,|\\s+và)\\s+)'

export const PASSIVE: string =
  '(?:,\\s*)?(?:\\(\\s*)?(?:đã )?((?:(?:được|bị)\\s+)?)(sửa đổi(?:(?:\\s*,\\s*|\\s+và\\s+|\\s+)(?:bổ sung|thay thế|bãi bỏ))*|bổ sung|thay thế|bãi bỏ|hủy bỏ|đính chính)' +
  `(\\s+${PARTS})?\\s*(bởi|theo|tại|bằng)\\s+(?:các\\s+)?`

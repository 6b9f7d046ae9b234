import { documentNumberKey } from '../../official-documents/document-number'
import { documentNumbersIn } from '../../official-documents/document-number-mentions'
import type { Reference } from '../../publishing/references'
import { MISSING_PICTURE } from '../missing-picture'
import type { Finding, Surroundings } from './finding'
import type { WrittenText } from './written-text'

/** What the portal is asked about: all that a text names. */
export type Question = { links: string[]; numbers: string[]; media: string[]; targets: string[] }

/** More than an article names; what lies beyond is not looked at. */
export const MOST_ASKED = 200

/** The addresses, document numbers, pictures and items that a text names, each once, in a fixed order. */
export function questionOf(text: WrittenText): Question {
  const links = text.blocks
    .flatMap(({ links: all }) => all.map(({ url }) => url ?? ''))
    .filter((url) => /^(?:https?:\/\/|\/)/i.test(url))
  return {
    links: each(links),
    numbers: each(numbersIn(text).map(({ key }) => key)),
    media: each(text.media),
    targets: each(text.targets.map(targetKey)),
  }
}

function each(values: string[]): string[] {
  return [...new Set(values)].sort().slice(0, MOST_ASKED)
}

/** How an item is named in questions and answers: `news 0190…`. */
function targetKey({ collection, id }: Reference): string {
  return `${collection} ${id}`
}

/** Document numbers that the portal does not have: often a slip of the pen. */
export function unknownNumbers(
  text: WrittenText,
  { unknownNumbers: unknown, ownNumber }: Surroundings,
): Finding[] {
  const own = documentNumberKey(ownNumber)
  const seen = new Set<string>()
  return numbersIn(text).flatMap(({ key, words }) => {
    if (key === own || seen.has(key) || !unknown.includes(key)) return []
    seen.add(key)
    return [
      {
        rule: 'unknown-number' as const,
        words,
        advice: 'Cổng chưa có văn bản số này. Xem có gõ nhầm không; nếu đúng thì không cần sửa.',
      },
    ]
  })
}

/** Pictures that say nothing to who cannot see them. */
export function missingAlts({ media }: WrittenText, { picturesWithoutAlt }: Surroundings): Finding[] {
  return picturesWithoutAlt
    .filter(({ id }) => media.includes(id))
    .map(({ name }) => ({
      rule: 'missing-alt',
      words: name,
      advice: 'Ảnh chưa có lời mô tả. Bấm vào ảnh để viết ảnh có gì.',
    }))
}

/** Pictures side by side are told apart by what is said of them. */
export function missingCaptions({ uncaptioned }: WrittenText): Finding[] {
  if (uncaptioned === 0) return []
  return [
    {
      rule: 'missing-caption',
      words: `${uncaptioned} ảnh trong bộ ảnh`,
      advice: 'Chưa có chú thích riêng. Viết ai, việc gì, ở đâu, khi nào.',
    },
  ]
}

/** Links and cards of items that readers cannot open. */
export function closedTargets({ targets }: WrittenText, { closedTargets: closed }: Surroundings): Finding[] {
  return targets
    .filter((target) => closed.includes(targetKey(target)))
    .map(({ words, collection }) => ({
      rule: 'closed-target',
      words: words || (collection === 'procedures' ? 'Thẻ thủ tục' : 'Thẻ trong bài'),
      advice:
        'Mục này chưa công khai hoặc không còn: người đọc chỉ thấy chữ, không mở được. Hãy chọn mục khác, hoặc đăng mục đó.',
    }))
}

/** Places of pictures that did not come along with a text from elsewhere. */
export function missingPictures({ blocks }: WrittenText): Finding[] {
  return blocks
    .filter(({ text }) => text.startsWith(MISSING_PICTURE))
    .map(({ text }) => ({
      rule: 'missing-picture',
      words: text,
      advice: 'Ảnh chưa theo vào bài. Tải ảnh lên rồi xóa dòng này.',
    }))
}

function numbersIn({ title, blocks }: WrittenText): { key: string; words: string }[] {
  return [title, ...blocks.map(({ text }) => text)].flatMap((text) =>
    documentNumbersIn(text).map(({ number, start, end }) => ({
      key: number.key,
      words: text.slice(start, end),
    })),
  )
}

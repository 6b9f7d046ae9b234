import type { Finding, Surroundings } from './finding'
import type { WrittenText } from './written-text'

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>“”"]+/giu
const ONLY_ADDRESS =
  /^(?:(?:https?:\/\/|www\.)\S+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|info|edu)(?:\/\S*)?)$/i

/** Words that say nothing about where a link leads. */
const VAGUE =
  /^(?:(?:(?:hãy|vui lòng|xin) )?(?:bấm|nhấn|ấn|click|kích|xem|tải|truy cập)?(?: chi tiết| thêm)?(?: về| xuống)? ?(?:vào )?(?:tại |ở |theo )?(?:đây|link này|liên kết này|đường link|đường dẫn)(?: này)?|(?:xem|đọc) (?:thêm|tiếp|chi tiết)|chi tiết|link|liên kết|tải về|tải xuống|(?:tệp|file) đính kèm|(?:click )?here)$/iu

/** An address as it is typed says little to readers and nothing to listeners. */
export function bareAddresses({ blocks }: WrittenText): Finding[] {
  const words = blocks.flatMap(({ text, links }) => {
    const linked = links.map((link) => link.text).filter((link) => ONLY_ADDRESS.test(link))
    return [...linked, ...[...text.matchAll(ADDRESS)].map(([found]) => found.replace(/[.,;:)]+$/, ''))]
  })
  return [...new Set(words)].map((address) => ({
    rule: 'bare-address',
    words: address,
    advice: 'Thay địa chỉ bằng tên của trang rồi gắn liên kết vào tên đó.',
  }))
}

/** Links are also read as a list, without the sentence around them. */
export function vagueLinks({ blocks }: WrittenText): Finding[] {
  return blocks
    .flatMap(({ links }) => links)
    .filter(({ text }) => VAGUE.test(text.replace(/[.,;:!)\]»>]+$/u, '').trim()))
    .map(({ text }) => ({
      rule: 'vague-link',
      words: text,
      advice: 'Gắn liên kết vào chữ nói rõ đó là gì, ví dụ “mẫu đơn xin cấp lại”.',
    }))
}

/** Addresses of the portal that lead nowhere. */
export function brokenLinks({ blocks }: WrittenText, { brokenLinks: broken }: Surroundings): Finding[] {
  return blocks
    .flatMap(({ links }) => links)
    .filter(({ url }) => url !== null && broken.includes(url))
    .map(({ text, url }) => ({
      rule: 'broken-link',
      words: text,
      advice: `Liên kết tới ${url ?? ''} không mở được trang nào của cổng. Hãy chọn lại.`,
    }))
}

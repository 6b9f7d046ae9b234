import type { Finding } from './finding'
import type { WrittenText } from './written-text'

/** Headings are how people who listen to a page find their way: each level stands inside the one before. */
export function headingOrder({ blocks }: WrittenText): Finding[] {
  const found: Finding[] = []
  let before = 1
  for (const { heading, text } of blocks) {
    if (heading === null) continue
    if (heading === 1)
      found.push(finding(text, 'Cỡ lớn nhất (cỡ 1) dành cho tên bài. Đổi đề mục này sang cỡ 2.'))
    else if (heading > before + 1)
      found.push(finding(text, `Đề mục cỡ ${heading} đứng ngay sau cỡ ${before}. Đổi sang cỡ ${before + 1}.`))
    before = Math.max(heading, 1)
  }
  return found
}

function finding(words: string, advice: string): Finding {
  return { rule: 'heading-order', words, advice }
}

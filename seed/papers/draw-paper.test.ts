import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { drawPaper } from './draw-paper'
import { legalPaper } from './legal-paper'
import { districtDocuments } from '../data/legal-district'

const signature = { signer: 'Lương Thế Hòa', position: 'Chủ tịch' }

it('prints a document with its number, articles, signature and page numbers', async () => {
  const [text] = districtDocuments
  if (!text) throw new Error('The demo has no documents.')
  const pages = await textsOf((await drawPaper(legalPaper(text, signature))).data)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages[0]).toContain(`Số: ${text[0]}`)
  expect(pages.join(' ')).toContain('Điều 8. Tổ chức thực hiện.')
  expect(pages.at(-1)).toContain('Lương Thế Hòa')
})

it('prints a scan as pictures only', async () => {
  const text = districtDocuments.find(([number]) => number === '12/2020/QĐ-UBND')
  if (!text) throw new Error('The demo has no scan.')
  expect((await textsOf((await drawPaper(legalPaper(text, signature))).data)).join('')).toBe('')
})

async function textsOf(data: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .normalize('NFC')
  })
  return Promise.all(pages)
}

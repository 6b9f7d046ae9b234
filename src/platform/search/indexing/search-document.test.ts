import { describe, expect, it } from 'vitest'
import { searchDocument, type SearchableFacts } from './search-document'

const facts: SearchableFacts = {
  id: '1',
  kind: 'procedure',
  title: 'Thủ tục đăng ký khai sinh',
  path: '/thu-tuc/dang-ky-khai-sinh-1-001193',
  codes: ['1.001193', null],
  texts: [null, 'Theo 15/2012/QĐ-UBND.', 'Kết quả'],
  site: 'root',
  shownAt: [],
  mayBeHidden: true,
}

describe('searchDocument', () => {
  it('sends every field, whatever the item lacks', () => {
    const bare = searchDocument({ ...facts, codes: [], texts: [] })
    expect(Object.keys(bare).sort()).toEqual(Object.keys(searchDocument(facts)).sort())
    expect(Object.values(bare)).not.toContain(undefined)
  })

  it('cleans texts and leaves out the words that say nothing', () => {
    const document = searchDocument({ ...facts, title: 'THỦ TỤC:\u00A0 đăng ký khai sinh'.normalize('NFD') })
    expect(document.title).toBe('THỦ TỤC: đăng ký khai sinh')
    expect(document.title_s).toBe('đăng ký khai sinh')
  })

  it('keeps its own numbers apart from those it mentions', () => {
    const document = searchDocument({ ...facts, texts: ['Xem 1.001193 và 15/2012/QĐ-UBND.'] })
    expect(document.code_key).toEqual(['1001193', '001193'])
    expect(document.mentions).toEqual(['152012qdubnd'])
  })

  it('carries the marks of its name in ASCII', () => {
    expect(searchDocument({ ...facts, title: 'Thuế đất' }).title_x).toBe('thuees ddaats')
  })

  it('takes the year in Viet Nam', () => {
    expect(searchDocument({ ...facts, date: '2023-12-31T18:00:00.000Z' }).year).toBe(2024)
  })

  it('quotes from the first text there is', () => {
    expect(searchDocument(facts).lead).toBe('Theo 15/2012/QĐ-UBND.')
    const { lead } = searchDocument({ ...facts, texts: ['đăng ký '.repeat(600)] })
    expect(lead).toMatch(/ (đăng|ký)…$/)
    expect(lead.length).toBeLessThan(1205)
  })

  it('is found by asides without quoting them', () => {
    const document = searchDocument({ ...facts, texts: [], asides: ['Lương Thế Hòa'] })
    expect(document).toMatchObject({ body: 'Lương Thế Hòa', lead: '' })
  })

  it('has another checksum as soon as anything differs', () => {
    const { checksum } = searchDocument(facts)
    expect(searchDocument({ ...facts }).checksum).toBe(checksum)
    expect(searchDocument({ ...facts, shownAt: ['below:root'] }).checksum).not.toBe(checksum)
    expect(searchDocument({ ...facts, texts: ['khác'] }).checksum).not.toBe(checksum)
  })
})

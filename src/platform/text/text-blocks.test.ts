import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBlocks, textBlocks, withoutMark, type ListItem, type TextBlock } from './text-blocks'

const item = (text: string, items: ListItem[] = [], mark: string | null = null): ListItem => ({
  mark,
  text,
  items,
})

/** Letters and digits in reading order, marks included. */
function words(blocks: TextBlock[]): string {
  const ofItem = (entry: ListItem): string =>
    [entry.mark ?? '', entry.text, ...entry.items.map(ofItem)].join(' ')
  const text = blocks.map((block) => (block.kind === 'list' ? block.items.map(ofItem).join(' ') : block.text))
  return text.join(' ').replace(/[^\p{L}\p{N}]/gu, '')
}

describe('textBlocks', () => {
  it('makes a paragraph of each line', () => {
    expect(textBlocks('Một.\r\n\r\nHai.\n')).toEqual([
      { kind: 'paragraph', text: 'Một.' },
      { kind: 'paragraph', text: 'Hai.' },
    ])
  })

  it('nests bullets by the order in which their marks appear', () => {
    expect(textBlocks('- Nộp hồ sơ\n+ Trực tiếp\n++ Ở quầy\n+ Trực tuyến\n- Nhận kết quả')).toEqual([
      {
        kind: 'list',
        items: [
          item('Nộp hồ sơ', [item('Trực tiếp', [item('Ở quầy')]), item('Trực tuyến')]),
          item('Nhận kết quả'),
        ],
      },
    ])
  })

  it('keeps marks that people refer to', () => {
    expect(textBlocks('a) Tờ khai\n- Bản chính\nb) Ảnh')).toEqual([
      { kind: 'list', items: [item('Tờ khai', [item('Bản chính')], 'a)'), item('Ảnh', [], 'b)')] },
    ])
  })

  it('sees headings, symbol-font bullets and lines glued together', () => {
    expect(textBlocks('* Lưu ý:\n\uf0a7 Mang căn cước')).toEqual([
      { kind: 'heading', text: 'Lưu ý:' },
      { kind: 'list', items: [item('Mang căn cước')] },
    ])
    expect(textBlocks('Giấy tờ sau:  a) Tờ khai  b) Ảnh')).toHaveLength(2)
  })

  it('joins a line that was broken inside a sentence', () => {
    expect(textBlocks('- Nộp tại Trung tâm\nphục vụ hành chính công')).toEqual([
      { kind: 'list', items: [item('Nộp tại Trung tâm phục vụ hành chính công')] },
    ])
  })

  it('does not take a date or a number for a mark', () => {
    expect(textBlocks('15/2024/QĐ-UBND ban hành')).toEqual([
      { kind: 'paragraph', text: '15/2024/QĐ-UBND ban hành' },
    ])
  })

  it('loses no word of any text', () => {
    const line = fc.tuple(
      fc.constantFrom('', '- ', '+ ', '++ ', '* ', 'a) ', '1. ', '\uf0fc '),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map((parts) => parts.join('')).join('\n')
        expect(words(textBlocks(text))).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
      }),
    )
  })
})

describe('withoutMark', () => {
  it.each([
    ['* Giấy tờ phải nộp:', 'Giấy tờ phải nộp'],
    ['- Tờ khai', 'Tờ khai'],
    ['a) Tờ khai', 'a) Tờ khai'],
    ['***', '***'],
  ])('%s becomes %s', (line, expected) => {
    expect(withoutMark(line)).toBe(expected)
  })
})

describe('splitBlocks', () => {
  const long = textBlocks(Array.from({ length: 40 }, (_, index) => `- Việc thứ ${index}`).join('\n'))

  it('cuts between the items of a list and loses none', () => {
    const [beginning, rest] = splitBlocks(long, 100)
    expect(beginning.length).toBeGreaterThan(0)
    expect(rest.length).toBeGreaterThan(0)
    expect(words([...beginning, ...rest])).toBe(words(long))
  })

  it('leaves a short text whole', () => {
    expect(splitBlocks(long, 10_000)).toEqual([long, []])
  })
})

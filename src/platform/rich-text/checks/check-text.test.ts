import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkText } from './check-text'
import type { Surroundings } from './finding'
import { questionOf } from './named-things'
import { sentencesIn } from './wording'
import { readWritten } from './written-text'

const NOTHING: Surroundings = {
  day: '2026-11-22',
  ownNumber: '',
  brokenLinks: [],
  closedTargets: [],
  unknownNumbers: [],
  picturesWithoutAlt: [],
}
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (words: string, url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(words)],
})
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const state = (...children: object[]) => ({ root: { type: 'root', children } })

function found(title: string, children: object[], surroundings: Partial<Surroundings> = {}) {
  return checkText(readWritten(title, state(...children)), { ...NOTHING, ...surroundings }).map(
    ({ rule, words }) => `${rule}: ${words}`,
  )
}

test('a well-written text has nothing to look at', () => {
  expect(
    found('Lịch tiếp công dân tháng 12', [
      heading('h2', 'Thời gian'),
      heading('h3', 'Buổi sáng'),
      paragraph(text('Từ 8 giờ, xem '), link('lịch cả năm', '/gioi-thieu/lich'), text('.')),
      paragraph(text('Hạn đăng ký: 30/11/2026. Trang https trong câu không phải địa chỉ.')),
    ]),
  ).toEqual([])
})

describe('titles', () => {
  it.each([
    ['THÔNG BÁO VỀ VIỆC CẮT ĐIỆN', true],
    ['UBND xã An Bình họp', false],
    ['HĐND, UBND, TTHC', false],
    ['Thông báo', false],
  ])('%j in capitals: %s', (title, isFound) => {
    expect(found(title, [])).toEqual(isFound ? [`capitals: ${title}`] : [])
  })
})

describe('headings', () => {
  it('follow each other level by level', () => {
    expect(
      found('', [heading('h3', 'Một'), heading('h2', 'Hai'), heading('h4', 'Ba'), heading('h1', 'Bốn')]),
    ).toEqual(['heading-order: Một', 'heading-order: Ba', 'heading-order: Bốn'])
  })
})

describe('links', () => {
  it.each(['tại đây', 'Tại đây.', 'Xem chi tiết', 'bấm vào đây', 'ĐÂY', 'xem tại đây', 'link', 'tải về'])(
    'say nothing: %j',
    (words) => {
      expect(found('', [paragraph(link(words, '/tin-tuc/a'))])).toEqual([`vague-link: ${words}`])
    },
  )

  it.each(['mẫu đơn xin cấp lại', 'xem lịch tiếp công dân', 'đây là kế hoạch năm'])(
    'say something: %j',
    (words) => {
      expect(found('', [paragraph(link(words, '/tin-tuc/a'))])).toEqual([])
    },
  )

  it('are no bare addresses', () => {
    const bare = 'https://dichvucong.gov.vn/ho-so'
    expect(
      found('', [paragraph(text(`Nộp ở ${bare}. `), link('minhgiang.gov.vn', 'https://minhgiang.gov.vn'))]),
    ).toEqual(['bare-address: minhgiang.gov.vn', `bare-address: ${bare}`])
  })

  it('of the portal lead somewhere', () => {
    const broken = { brokenLinks: ['/tin-tuc/khong-con'] }
    expect(
      found('', [paragraph(link('tin cũ', '/tin-tuc/khong-con'), link('tin', '/tin-tuc/con'))], broken),
    ).toEqual(['broken-link: tin cũ'])
  })
})

describe('days', () => {
  it.each([
    ['Nộp hồ sơ trước ngày 20/11/2026.', 'trước ngày 20/11/2026'],
    ['Hạn chót: ngày 05 tháng 6 năm 2025', 'Hạn chót: ngày 05 tháng 6 năm 2025'],
    ['chậm nhất là 1.2.2026', 'chậm nhất là 1.2.2026'],
    ['Hạn nộp đến hết ngày 21/11/2026', 'Hạn nộp đến hết ngày 21/11/2026'],
  ])('%j: %j is over', (sentence, words) => {
    expect(found('', [paragraph(text(sentence))])[0]).toBe(`past-date: ${words}`)
  })

  it.each([
    'Hạn nộp: 22/11/2026',
    'Người sinh trước ngày 01/01/1966 được miễn.',
    'Giấy cấp trước ngày 01/7/2021 vẫn dùng được.',
    'Ngày 02/9/2025, huyện tổ chức mít tinh.',
    'Hạn chế đi lại từ ngày 01/01/2020.',
    'Hạn nộp: 31/02/2020',
    'Đã quá hạn 01/01/2026.',
    'Hạn nộp là 5 ngày kể từ ngày 01/01/2026.',
  ])('%j is well', (sentence) => {
    expect(found('', [paragraph(text(sentence))])).toEqual([])
  })

  it('are judged by the day of the text', () => {
    expect(found('', [paragraph(text('Hạn nộp: 20/11/2026'))], { day: '2026-11-01' })).toEqual([])
  })
})

describe('document numbers', () => {
  const body = [paragraph(text('Theo Quyết định số 15/2024/QĐ-UBND và Nghị định 61/2018/NĐ-CP.'))]
  const [first = '', second = ''] = questionOf(readWritten('', state(...body))).numbers

  it('are asked for by their keys', () => {
    expect([first, second]).toEqual(['152024qdubnd', '612018ndcp'])
  })

  it('that the portal does not have are named once, its own never', () => {
    const unknownNumbers = [first, second]
    expect(found('', [...body, ...body], { unknownNumbers, ownNumber: '15/2024/QĐ-UBND' })).toEqual([
      'unknown-number: 61/2018/NĐ-CP',
    ])
  })
})

test('pictures that did not come along are named', () => {
  expect(found('', [paragraph(text('[Ảnh chưa có: Cầu mới]'))])).toEqual([
    'missing-picture: [Ảnh chưa có: Cầu mới]',
  ])
})

test('pictures without words are named while they stand in the text', () => {
  const picture = { type: 'upload', relationTo: 'media', value: { id: 'm1' } }
  const picturesWithoutAlt = [
    { id: 'm1', name: 'cau.jpg' },
    { id: 'm2', name: 'xa.jpg' },
  ]
  expect(found('', [picture], { picturesWithoutAlt })).toEqual(['missing-alt: cau.jpg'])
})

describe('sentences', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ')

  it.each([
    [60, 0],
    [61, 1],
  ])('of %i words: %i', (count, findings) => {
    expect(found('', [paragraph(text(`${words(count)}.`))])).toHaveLength(findings)
  })

  it('in lists, tables and after line breaks are judged one by one', () => {
    const item = { type: 'listitem', children: [text(words(40)), { type: 'linebreak' }, text(words(40))] }
    const cell = { type: 'tablecell', children: [paragraph(text(words(40)))] }
    const row = { type: 'tablerow', children: [cell, cell] }
    expect(
      found('', [
        { type: 'list', children: [item] },
        { type: 'table', children: [row] },
      ]),
    ).toEqual([])
  })

  it('lose no word, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const join = (value: string) => value.replace(/\s+/g, '')
        expect(join(sentencesIn(any).join(' '))).toBe(join(any))
      }),
    )
  })
})

test('any state of an editor is read', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (any, title) => {
      const read = readWritten(title, {
        root: { children: [{ type: 'paragraph', children: [text(title)] }] },
        any,
      })
      expect(checkText(read, NOTHING)).toBeInstanceOf(Array)
    }),
  )
})

describe('blocks', () => {
  const id = '019a0000-0000-7000-8000-000000000001'
  const block = (fields: object) => ({ type: 'block', fields })

  it('are read with their words, files and items', () => {
    const written = readWritten(
      '',
      state(
        block({ blockType: 'gallery', pictures: [{ picture: 'a', caption: 'Chợ phiên' }, { picture: 'b' }] }),
        block({
          blockType: 'notice',
          text: state(paragraph(text('Mang theo '), link('giấy tờ', '/giay-to'))),
        }),
        block({
          blockType: 'documentCard',
          words: 'Căn cứ',
          document: { relationTo: 'directives', value: id },
        }),
        block({ blockType: 'quote', text: 'Nước sạch về thôn', source: 'Ông An' }),
      ),
    )
    expect(written.blocks.map((one) => one.text)).toEqual([
      'Chợ phiên',
      'Mang theo giấy tờ',
      'Căn cứ',
      'Nước sạch về thôn',
      'Ông An',
    ])
    expect(questionOf(written)).toMatchObject({
      links: ['/giay-to'],
      media: ['a', 'b'],
      targets: [`directives ${id}`],
    })
  })

  it('name what readers cannot open, and pictures without a caption', () => {
    const children = [
      paragraph({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'news', value: id } },
        children: [text('tin hôm qua')],
      }),
      block({ blockType: 'procedureCard', procedure: id }),
      block({ blockType: 'gallery', pictures: [{ picture: 'a' }] }),
    ]
    expect(found('', children, { closedTargets: [`news ${id}`, `procedures ${id}`] })).toEqual([
      'closed-target: tin hôm qua',
      'closed-target: Thẻ thủ tục',
      'missing-caption: 1 ảnh trong bộ ảnh',
    ])
    expect(found('', children.slice(0, 2))).toEqual([])
  })
})

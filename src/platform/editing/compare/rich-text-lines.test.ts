import { expect, it } from 'vitest'
import { richTextLines } from './rich-text-lines'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const cell = (words: string) => ({ type: 'tablecell', children: [paragraph(text(words))] })

it('reads headings, lists, tables, links and pictures as lines of words', () => {
  const state = {
    root: {
      children: [
        { type: 'heading', tag: 'h2', children: [text('Lịch họp')] },
        paragraph(text('Xem '), {
          type: 'link',
          fields: { url: 'https://example.org' },
          children: [text('tại trang')],
        }),
        {
          type: 'list',
          listType: 'number',
          children: [
            { type: 'listitem', children: [text('Thôn Đông')] },
            {
              type: 'listitem',
              children: [
                {
                  type: 'list',
                  listType: 'bullet',
                  children: [{ type: 'listitem', children: [text('Tổ 1')] }],
                },
              ],
            },
          ],
        },
        { type: 'table', children: [{ type: 'tablerow', children: [cell('Ngày'), cell('Giờ')] }] },
        { type: 'upload', value: 'x' },
        { type: 'quote', children: [text('Một lời')] },
      ],
    },
  }
  expect(richTextLines(state)).toEqual([
    '## Lịch họp',
    'Xem tại trang (https://example.org)',
    '1. Thôn Đông',
    '   – Tổ 1',
    'Ngày | Giờ',
    '[Ảnh, tệp]',
    'Một lời',
  ])
  expect(richTextLines(null)).toEqual([])
})

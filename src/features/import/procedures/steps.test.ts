import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stepsOf } from './steps'

it('makes one step of each "Bước n" and keeps what comes before', () => {
  expect(stepsOf('Mở đầu.\nBước 1: Nộp hồ sơ;\n+ tại quầy\n- Bước 2. Nhận kết quả')).toEqual([
    { body: 'Mở đầu.' },
    { title: 'Bước 1', body: 'Nộp hồ sơ;\n+ tại quầy' },
    { title: 'Bước 2', body: 'Nhận kết quả' },
  ])
})

it('takes a short line behind "Bước n" as the heading of what follows', () => {
  expect(
    stepsOf('a) Bước 1: Nộp hồ sơ\nNgười dân nộp tại quầy.\n* b) Bước 2: Trả kết quả\n\nTrả tại quầy.'),
  ).toEqual([
    { title: 'Bước 1: Nộp hồ sơ', body: 'Người dân nộp tại quầy.' },
    { title: 'Bước 2: Trả kết quả', body: 'Trả tại quầy.' },
  ])
})

it('keeps a text without steps whole', () => {
  expect(stepsOf('a) Nộp\nb) Nhận')).toEqual([{ body: 'a) Nộp\nb) Nhận' }])
  expect(stepsOf('')).toEqual([])
})

it('loses no word of any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Bước 1: nộp',
      'Bước 2',
      '- Bước 3. xem',
      '* Bước 4: trả.',
      'Bước 3a: hỏi',
      'ghi chú',
      '',
    ),
    fc.string({ maxLength: 20 }),
  )
  const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.join('\n')
      const kept = stepsOf(text).map(({ title, body }) => `${title ?? ''} ${body ?? ''}`)
      expect(words(kept.join(' '))).toEqual(words(text))
    }),
  )
})

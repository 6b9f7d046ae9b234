import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayDay } from '@/platform/time/calendar-day'
import { readLines } from './read-lines'

describe('readLines', () => {
  it('reads a table as it is pasted from a spreadsheet', () => {
    const pasted = [
      'STT\tMã thủ tục\tTên\tNội dung\tNgày hiệu lực\tThay bằng',
      '1\t1.001193\tSửa đổi, bổ sung giấy khai sinh\tSửa đổi, bổ sung\t1/12/2026\t',
      '',
      '2\t1.000894\tĐăng ký kết hôn\tBị thay thế\t01/01/2027\t1.014056',
    ].join('\r\n')
    expect(readLines(pasted)).toEqual({
      lines: [
        { code: '1.001193', change: 'amended', effectiveOn: '2026-12-01', successorCode: null },
        { code: '1.000894', change: 'replaced', effectiveOn: '2027-01-01', successorCode: '1.014056' },
      ],
      problems: [],
    })
  })

  it.each([
    ['1.001193; bãi bỏ', 'Dòng 1: không thấy ngày hiệu lực (dd/mm/yyyy).'],
    ['1.001193; bãi bỏ; 31/02/2026', 'Dòng 1: không thấy ngày hiệu lực (dd/mm/yyyy).'],
    ['bãi bỏ | 01/02/2026', 'Dòng 1: không thấy mã thủ tục.'],
    [
      '1.001193 | xem xét | 01/02/2026',
      'Dòng 1: không thấy nội dung (ban hành mới, sửa đổi, thay thế, bãi bỏ).',
    ],
  ])('tells what a line lacks: %s', (line, problem) => {
    expect(readLines(line)).toEqual({ lines: [], problems: [problem] })
  })

  it('finds the same in cells of any order and any separator', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom('\t', ';', '|', ' ; '), fc.nat(5), (effectiveOn, separator, order) => {
        const cells = ['1.001193', 'Bãi bỏ', displayDay(effectiveOn)]
        const shuffled = [...cells.slice(order % 3), ...cells.slice(0, order % 3)]
        expect(readLines(shuffled.join(separator)).lines).toEqual([
          { code: '1.001193', change: 'repealed', effectiveOn, successorCode: null },
        ])
      }),
    )
  })
})

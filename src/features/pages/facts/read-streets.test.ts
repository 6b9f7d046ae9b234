import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStreets, withPasted, type Street } from './read-streets'

const bare = { from: null, until: null, lengthMetres: null, namedBy: null, meaning: null }

describe('a pasted table of streets', () => {
  it('is read from a spreadsheet, from semicolons and from bars', () => {
    const wanted: Street = {
      name: 'Đường Bến Sông',
      from: 'Chợ',
      until: 'Cầu Giang',
      lengthMetres: 1250,
      namedBy: '12/NQ-HĐND',
      meaning: 'Bến thuyền xưa',
    }
    for (const separator of ['\t', ';', ' | ']) {
      const line = ['Đường Bến Sông', 'Chợ', 'Cầu Giang', '1.250', '12/NQ-HĐND', 'Bến thuyền xưa'].join(
        separator,
      )
      expect(readStreets(line)).toEqual({ streets: [wanted], problems: [] })
    }
  })

  it('passes over headings and empty lines, and takes a name alone', () => {
    expect(readStreets('Tên đường;Điểm đầu;Điểm cuối\r\n\r\nĐường Trung tâm\r\n')).toEqual({
      streets: [{ ...bare, name: 'Đường Trung tâm' }],
      problems: [],
    })
  })

  it('says which line is wrong and why', () => {
    expect(readStreets('A;;;xa\n;từ;đến').problems).toEqual([
      'Dòng 1: chiều dài "xa" không phải là số mét.',
      'Dòng 2: thiếu tên đường.',
    ])
  })

  it('gives back what was written, whatever the words', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'Đ', 'ườ', ' ', '1', '-', ',') })
      .map((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
    const street = fc.record({
      name: cell.filter((name) => name !== ''),
      from: cell,
      until: cell,
      metres: fc.nat(99_999),
    })
    fc.assert(
      fc.property(fc.array(street), (streets) => {
        const pasted = streets
          .map(({ name, from, until, metres }) => [name, from, until, metres].join(';'))
          .join('\n')
        const read = readStreets(pasted)
        expect(read.problems).toEqual([])
        expect(
          read.streets.map(({ name, from, until, lengthMetres }) => [
            name,
            from ?? '',
            until ?? '',
            lengthMetres,
          ]),
        ).toEqual(streets.map(({ name, from, until, metres }) => [name, from, until, metres]))
      }),
    )
  })
})

it('brings known streets up to date where they stand, and adds new ones last', () => {
  const known = [
    { id: '1', name: 'Đường A', from: 'Chợ', meaning: 'Giữ nguyên' },
    { id: '2', name: 'Đường B', from: null, meaning: null },
  ]
  const pasted = readStreets('đường a; Đình\nĐường C').streets
  expect(withPasted(known, pasted)).toEqual([
    { id: '1', name: 'đường a', from: 'Đình', meaning: 'Giữ nguyên' },
    { id: '2', name: 'Đường B', from: null, meaning: null },
    { ...bare, name: 'Đường C' },
  ])
})

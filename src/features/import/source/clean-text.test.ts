import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, cleanTextsIn, onOneLine } from './clean-text'

function cleaned(text: string) {
  const repairs = new Set<string>()
  return { text: cleanText(text, repairs), repairs: repairs.size }
}

describe('cleanText', () => {
  it('composes, and says that it did', () => {
    expect(cleaned('hòa'.normalize('NFD'))).toEqual({ text: 'hòa'.normalize('NFC'), repairs: 1 })
  })

  it.each([
    ['\u{F0FC} Giấy tờ', '- Giấy tờ', 1],
    ['\u{F02B} Giấy tờ', '+ Giấy tờ', 1],
    ['xã\u00A0phường', 'xã phường', 0],
    ['a\u200Eb\u00AD', 'ab', 1],
    ['một \r\nhai\t ', 'một\nhai', 0],
    ['Không có thông tin', '', 0],
    ['Từ khóa: Không có thông tin', '', 0],
    ['Không có', 'Không có', 0],
  ])('%j → %j', (given, text, repairs) => {
    expect(cleaned(given)).toEqual({ text, repairs })
  })

  it('is idempotent for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const once = cleaned(text).text
        expect(cleaned(once)).toEqual({ text: once, repairs: 0 })
      }),
    )
  })

  it('reaches every text inside a record', () => {
    const repairs = new Set<string>()
    const record = { name: ' a ', list: [{ text: '\u{F0A7}b' }], count: 1, none: null }
    expect(cleanTextsIn(record, repairs)).toEqual({ name: 'a', list: [{ text: '-b' }], count: 1, none: null })
    expect(repairs.size).toBe(1)
  })

  it('puts a name on one line', () => {
    expect(onOneLine(' Cấp\n  giấy ')).toBe('Cấp giấy')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTyping } from './read-typing'
import { wordsOfTexts } from './testing/words-of-texts'

const known = wordsOfTexts([
  'Đăng ký kết hôn, đăng ký khai sinh, cấp lại hóa đơn điện tử, mã số thuế cá nhân',
  'Giấy phép xây dựng, thuế đất, thuê đất, thẻ căn cước, người có công, tổ chức, xin visa, xe ô tô, gara',
  'Tự nguyện, sử dụng, sổ đỏ, hồ sơ, cơ quan, đổi tên, bể bơi, bề mặt, bốt điện, thể thao',
])

describe('readTyping', () => {
  it.each([
    ['ddawng kys keets hoon', 'đăng ký kết hôn', 'telex'],
    ['DDAWNG KYS KEETS HOON', 'ĐĂNG KÝ KẾT HÔN', 'telex'],
    ['Ddawng kys HOONJ nhaan', 'Đăng ký HỘN nhân', 'telex'],
    ['dangwd kys keets hoon', 'đăng ký kết hôn', 'telex'],
    ['đăng kys keets hôn', 'đăng ký kết hôn', 'telex'],
    ['hoas ddown', 'hóa đơn', 'telex'],
    ['ther cawn cuwowcs', 'thẻ căn cước', 'telex'],
    ['ddooir teen khai sinh', 'đổi tên khai sinh', 'telex'],
    ['thuees', 'thuế', 'telex'],
    ['max soos thuees', 'mã số thuế', 'telex'],
    ['xin visa cho nguwowif cos coong', 'xin visa cho người có công', 'telex'],
    ['d9a8ng ky1 ke61t ho6n', 'đăng ký kết hôn', 'vni'],
    ['ma4 so61 thue61', 'mã số thuế', 'vni'],
    ['thue61 d9a61t', 'thuế đất', 'vni'],
    ['15/2020/NDD-CP', null, null],
    ['gia61y phe1p xa6y du7ng5', 'giấy phép xây dựng', 'vni'],
    ['®¨ng ký kÕt h«n', 'đăng ký kết hôn', 'tcvn3'],
    ['ñaêng kyù keát hoân', 'đăng ký kết hôn', 'vni-windows'],
  ])('%s → %s (%s)', (typed, text, decoding) => {
    expect(readTyping(typed, known)).toEqual(text === null ? null : { text, decoding })
  })

  it.each([
    'max',
    'test',
    'class',
    'as',
    'google maps',
    'form',
    'world',
    'QD-UBND',
    '15/2012/QĐ-UBND',
    '1.001193',
    'mp3',
    'B2',
    'C1',
    'ubnd',
    'gpxd',
    'h2o',
    'tas',
    'quan8',
    'to5 khu pho2',
    'xin visa',
    'gara oto',
    'kho ans cua co quan',
    'văn bản của cấp TW',
    'a@dds.vn www.nguwowif.vn',
    'ảnh 3×4 cm, 10 µm, ½',
    'café São Paulo',
    'dang ky khai sinh o dau',
    'đăng ký khai sinh ở đâu',
    'cấp lại thẻ căn cước',
    '',
  ])('leaves %j', (text) => expect(readTyping(text, known)).toBeNull())

  it('takes any text, and answers only with another one', () => {
    const keys = fc.string({ unit: fc.constantFrom(...'ddawng thuees cos 91628 µ¸'), maxLength: 24 })
    fc.assert(
      fc.property(fc.oneof(keys, fc.string({ unit: 'binary' })), (text) => {
        const reading = readTyping(text, known)
        if (reading) expect(reading.text).not.toBe(text)
      }),
    )
  })
})

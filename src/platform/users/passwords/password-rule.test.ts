import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsFactor, passwordFault } from './password-rule'

const names = ['Nguyễn Văn Khải', 'khai.nv@minhgiang.example', 'Huyện Minh Giang', 'minhgiang']
const alone = (password: string) => passwordFault(password, { hasSecondFactor: false, names })
const withFactor = (password: string) => passwordFault(password, { hasSecondFactor: true, names })

describe('a password', () => {
  it.each([
    'con trâu đi trước cái cày',
    'mưa rơi bảy bậc thềm',
    'k3f9-x2mq-77ab-tz4d',
    '1c9a4e0b-7f53-4d7a-9d0e-2f6b8a1c3d5e',
    'Demo-0a1b2c3d4e5f',
  ])('is accepted: %s', (password) => expect(alone(password)).toBeNull())

  it.each([
    ['mưa rơi thềm', 'ít nhất 14'],
    ['nguyenvankhai đi làm', 'chứa tên'],
    ['Văn  Khải đi chợ sớm', 'chứa tên'],
    ['KHAI.NV rất chăm làm', 'chứa tên'],
    ['quê em minh giang đẹp', 'chứa tên'],
    ['HuyenMinhGiang2026!', 'chứa tên'],
    ['aaaaaaaaaaaaaaaa', 'dễ đoán'],
    ['abababababababab', 'dễ đoán'],
    ['hoahongđỏhoahongđỏ'.slice(0, 18), 'dễ đoán'],
    ['12345678901234567', 'dễ đoán'],
    ['zyxwvutsrqponmlk', 'dễ đoán'],
    ['qwertyuiopasdfgh', 'dễ đoán'],
    ['Mật khẩu 1234567', 'dễ đoán'],
    ['2026 password 2026', 'dễ đoán'],
    ['x'.repeat(300), 'nhiều nhất 256'],
  ])('is refused: %s', (password, reason) => expect(alone(password)).toContain(reason))

  it('may be shorter with a second factor, and no shorter than eight', () => {
    expect(withFactor('sông chảy')).toBeNull()
    expect(withFactor('sông')).toContain('ít nhất 8')
    expect(needsFactor('sông chảy')).toBe(true)
    expect(needsFactor('con trâu đi trước cái cày')).toBe(false)
  })

  it('is measured in characters, not in bytes or halves of them', () => {
    expect(alone('🌾🐃🌧️🚜🍚🌱🏞️🌊⛰️🌙✨🎋')).toBeNull()
  })

  it('never stands with a name inside, however it is written', () => {
    const around = fc.string({ unit: fc.constantFrom('x', 'K', '7', '!', ' ', 'ơ'), maxLength: 20 })
    const name = fc.constantFrom('nguyễnvănkhải', 'NGUYEN-VAN-KHAI', 'Minh Giang', 'khai_nv', 'm.i.n.h.giang')
    const form = fc.constantFrom('NFC', 'NFD')
    fc.assert(
      fc.property(around, name, around, form, (before, inside, after, shape) => {
        expect(alone((before + inside + after).normalize(shape))).not.toBeNull()
      }),
    )
  })

  it('is refused for nothing but its length when it is random', () => {
    const signs = fc.constantFrom(...'bcdfghjkmpqrstvwxz')
    fc.assert(
      fc.property(fc.array(signs, { minLength: 20, maxLength: 60 }), (parts) => {
        fc.pre(new Set(parts).size > 6)
        expect(alone(`${parts.join('')}-${parts.slice(0, 3).reverse().join('')}`)).toBeNull()
      }),
    )
  })
})

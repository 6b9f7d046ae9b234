import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLines } from './check-lines'
import type { SiteTexts } from '../columns'
import type { KnownSite } from '../known-sites'

const site = (more: Partial<KnownSite>): KnownSite => ({
  id: 'root',
  name: 'Huyện Thử',
  slug: 'huyen-thu',
  hosts: ['thu.example'],
  unitCode: null,
  isRoot: false,
  parent: null,
  memberHostPattern: null,
  ...more,
})
const SITES = [
  site({ isRoot: true, memberHostPattern: '{slug}.thu.example' }),
  site({ id: 'xa-mot', name: 'Xã Một', slug: 'xa-mot', hosts: ['xa-mot.thu.example'], parent: 'root' }),
]

function check(...texts: SiteTexts[]) {
  return checkLines(
    texts.map((cells, index) => ({ line: index + 2, texts: cells })),
    { sites: SITES, portalHost: 'localhost' },
  )
}

const faultsOf = (texts: SiteTexts) => check(texts)[0]?.faults

describe('a line', () => {
  it('needs no more than a name', () => {
    const [line] = check({ name: ' Phường  Bến Sông'.normalize('NFD') })
    expect(line).toMatchObject({
      state: 'ready',
      faults: [],
      wanted: {
        name: 'Phường Bến Sông',
        kind: 'phuong',
        slug: 'phuong-ben-song',
        hosts: ['phuong-ben-song.thu.example'],
        parent: 'root',
      },
      texts: { slug: 'phuong-ben-song', host: 'phuong-ben-song.thu.example', parent: 'huyen-thu' },
    })
  })

  it('is understood in all its columns', () => {
    const [line] = check({
      name: 'Xã Hai',
      kind: 'Đặc khu',
      slug: 'hai',
      host: 'HAI.thu.example; xahai.thu.example',
      unitCode: '268',
      parent: 'xã một',
      telephone: '0296 000 112',
      chairman: 'Lê Văn Thành',
      spokesperson: 'Đỗ Thị Hạnh, Phó Chủ tịch, Trưởng ban',
      officeHours: '7h30 - 11h30; 13:30–17:00',
      accentColor: '#14532D',
      accountName: 'Khải',
      accountEmail: 'Khai@Thu.example',
    })
    expect(line?.faults).toEqual([])
    expect(line?.wanted).toMatchObject({
      kind: 'dac-khu',
      slug: 'hai',
      hosts: ['hai.thu.example', 'xahai.thu.example'],
      unitCode: '00268',
      parent: 'xa-mot',
      accentColor: '#14532d',
      firstAccount: { name: 'Khải', email: 'khai@thu.example' },
      details: {
        responsible: { name: 'Lê Văn Thành', position: 'Chủ tịch Ủy ban nhân dân xã Hai' },
        spokesperson: {
          name: 'Đỗ Thị Hạnh',
          position: 'Phó Chủ tịch, Trưởng ban',
          telephone: '0296 000 112',
        },
        officeHours: {
          summer: {
            morningOpen: '07:30',
            morningClose: '11:30',
            afternoonOpen: '13:30',
            afternoonClose: '17:00',
          },
        },
      },
    })
  })

  it.each<[SiteTexts, string, RegExp]>([
    [{}, 'Tên trang', /Chưa có tên/],
    [{ name: 'An Bình' }, 'Loại đơn vị', /không nói loại/],
    [{ name: 'Xã Ba', kind: 'Làng' }, 'Loại đơn vị', /Không có loại “Làng”/],
    [{ name: 'Xã Ba', slug: 'Xã Ba' }, 'Địa chỉ trong cổng', /không dùng được/],
    [{ name: 'Xã Ba', slug: 'tra-cuu' }, 'Địa chỉ trong cổng', /không dùng được/],
    [{ name: 'Xã Ba', slug: 'xa-mot' }, 'Địa chỉ trong cổng', /đã thuộc xã Một/],
    [{ name: 'Xã Ba', host: 'xa-mot.thu.example' }, 'Tên miền', /đã thuộc xã Một/],
    [{ name: 'Xã Ba', host: 'http://xa' }, 'Tên miền', /không phải tên miền/],
    [{ name: 'Xã Ba', host: `${'a'.repeat(64)}.example` }, 'Tên miền', /không phải tên miền/],
    [{ name: 'Xã Ba', unitCode: '12A' }, 'Mã đơn vị', /không phải mã/],
    [{ name: 'Xã Ba', parent: 'Huyện Khác' }, 'Trang cấp trên', /Không có trang nào/],
    [{ name: 'Xã Ba', email: 'xaba' }, 'Thư điện tử', /không phải địa chỉ/],
    [{ name: 'Xã Ba', officeHours: '17:00-13:00' }, 'Giờ làm việc', /không đọc được/],
    [{ name: 'Xã Ba', officeHours: '25:00-26:00' }, 'Giờ làm việc', /không đọc được/],
    [{ name: 'Xã Ba', accentColor: '#ffee00' }, 'Màu nhấn', /quá nhạt/],
    [{ name: 'Xã Ba', accountName: 'Khải' }, 'Thư điện tử người nhận trang', /chưa có thư/],
  ])('%o: %s', (texts, column, message) => {
    expect(faultsOf(texts)).toEqual([{ column, message: expect.stringMatching(message) as string }])
  })

  it('that was made before is known again, also under other hosts', () => {
    expect(check({ name: 'xã Một', host: 'khac.example' })[0]?.state).toBe('exists')
  })

  it('may have no host at all', () => {
    expect(check({ name: 'Xã Ba', host: '-' })[0]?.wanted.hosts).toEqual([])
  })
})

describe('a list', () => {
  it('names the line that an address or a host is taken from', () => {
    const [first, second, third] = check(
      { name: 'Xã Ba' },
      { name: 'Xã Ba' },
      { name: 'Xã Tư', host: 'xa-ba.thu.example' },
    )
    expect(first?.state).toBe('ready')
    expect(second?.faults.map(({ message }) => message)).toContain('“xa-ba” trùng với dòng 2.')
    expect(third?.faults).toEqual([{ column: 'Tên miền', message: '“xa-ba.thu.example” trùng với dòng 2.' }])
  })

  it('tells units of one name apart by their codes, in any order', () => {
    const lines = [
      { name: 'Xã Ba', unitCode: '00001' },
      { name: 'Xã Ba', unitCode: '00002' },
    ]
    const slugs = (texts: SiteTexts[]) => check(...texts).map(({ wanted }) => wanted.slug)
    expect(slugs(lines)).toEqual(['xa-ba-00001', 'xa-ba-00002'])
    expect(slugs([...lines].reverse())).toEqual(['xa-ba-00002', 'xa-ba-00001'])
    expect(check(...lines).every(({ state }) => state === 'ready')).toBe(true)
  })

  it('refuses the second of two lines that codes do not tell apart', () => {
    for (const codes of [
      ['00001', '00001'],
      ['00001', undefined],
    ]) {
      const lines = codes.map((unitCode) => ({ name: 'Xã Ba', ...(unitCode ? { unitCode } : {}) }))
      expect(check(...lines).map(({ state }) => state)).toEqual(['ready', 'faulty'])
    }
  })

  it('means the same when its checked lines are checked again', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    const texts = fc.record(
      {
        name: fc.oneof(
          text,
          text.map((words) => `Xã ${words}`),
        ),
        slug: text,
        host: text,
        unitCode: text,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (lines) => {
        const once = check(...lines)
        if (once.some(({ state }) => state === 'faulty')) return
        const again = check(...once.map((line) => line.texts))
        expect(again.map(({ wanted }) => wanted)).toEqual(once.map(({ wanted }) => wanted))
      }),
    )
  })
})

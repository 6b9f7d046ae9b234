import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deviceOf } from './device'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [`${WINDOWS} coc_coc_browser/130.0 Chrome/124.0 Safari/537.36`, 'Cốc Cốc trên máy tính Windows'],
  [`${WINDOWS} Chrome/140.0.0.0 Safari/537.36`, 'Chrome trên máy tính Windows'],
  [`${WINDOWS} Chrome/140.0.0.0 Safari/537.36 Edg/140.0`, 'Edge trên máy tính Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari trên iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-A155F) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36',
    'Samsung Internet trên điện thoại Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox trên máy tính Linux'],
  ['curl/8.5.0', 'Thiết bị không rõ'],
  [null, 'Thiết bị không rõ'],
])('%s', (header, words) => expect(deviceOf(header)).toBe(words))

it('never repeats what it was told', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(deviceOf(`<b>${text}`)).not.toContain('<')
    }),
  )
})

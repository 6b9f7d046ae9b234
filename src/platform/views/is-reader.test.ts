import { expect, it } from 'vitest'
import { isItemPage } from './counted-items'
import { isReader } from './is-reader'
import { RecentlyCounted } from './recently-counted'

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

it('takes people for readers, and robots, tools and looks ahead not', () => {
  expect(isReader({ 'user-agent': PHONE })).toBe(true)
  expect(isReader({ 'user-agent': `${PHONE} Zalo android/12` })).toBe(true)
  for (const agent of [
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; coccocbot-web/1.0)',
    'curl/8.5.0',
    'facebookexternalhit/1.1',
    '',
  ])
    expect(isReader({ 'user-agent': agent }), agent).toBe(false)
  expect(isReader({})).toBe(false)
  expect(isReader({ 'user-agent': PHONE, 'sec-purpose': 'prefetch;prerender' })).toBe(false)
})

it('counts the page of an item, not its files, lists or history', () => {
  for (const page of ['/tin-tuc/khai-giang', '/thu-tuc/1-000001-khai-sinh', '/van-ban/12-qd-ubnd'])
    expect(isItemPage(page), page).toBe(true)
  for (const page of ['/', '/tin-tuc', '/van-ban/12-qd-ubnd/tep/1', '/thu-tuc/a/lich-su', '/don-vi/xa-mot'])
    expect(isItemPage(page), page).toBe(false)
})

it('counts the same machine on the same page once within the time', () => {
  const recent = new RecentlyCounted(1000)
  expect([recent.isFirst('a 1', 5000), recent.isFirst('a 1', 5500), recent.isFirst('b 1', 5500)]).toEqual([
    true,
    false,
    true,
  ])
  expect(recent.isFirst('a 1', 6001)).toBe(true)
})

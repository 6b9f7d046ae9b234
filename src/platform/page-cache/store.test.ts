import { beforeEach, describe, expect, it } from 'vitest'
import { PageStore } from './store.mjs'

let clock = 1000
let store: PageStore
const page = (value: string, tags: string[]) => ({ value, tags, bytes: 100 })

beforeEach(() => {
  clock = 1000
  store = new PageStore({ largestSize: 1000, now: () => clock })
})

describe('page store', () => {
  it('keeps a page until one of its tags expires', () => {
    store.read('/tin')
    clock += 10
    store.write('/tin', page('cũ', ['item:news:1', 'site:a']))
    expect(store.read('/tin')?.value).toBe('cũ')
    clock += 10
    store.expire(['site:b'])
    expect(store.read('/tin')?.value).toBe('cũ')
    store.expire(['site:a'])
    expect(store.read('/tin')).toBeNull()
  })

  it('never keeps a page whose tag expired while it was being rendered', () => {
    store.read('/tin')
    clock += 10
    store.expire(['item:news:1'])
    clock += 10
    store.write('/tin', page('cũ', ['item:news:1']))
    expect(store.read('/tin')).toBeNull()
    clock += 10
    store.write('/tin', page('mới', ['item:news:1']))
    expect(store.read('/tin')?.value).toBe('mới')
  })

  it('begins an era when a rendering ends that was overtaken: who joined it must not take it for new', () => {
    store.read('/tin')
    clock += 10
    store.expire(['t'])
    const asked = store.era
    clock += 10
    store.write('/tin', page('cũ', ['t']))
    expect(store.era).not.toBe(asked)
  })

  it('shows no page of yesterday, by the calendar of Viet Nam', () => {
    const midnight = Date.parse('2026-11-23T00:00:00+07:00')
    clock = midnight - 60_000
    store.read('/van-ban')
    clock += 10
    store.write('/van-ban', page('hôm nay 22/11', ['t']))
    clock = midnight - 1
    expect(store.read('/van-ban')?.value).toBe('hôm nay 22/11')
    clock = midnight
    expect(store.read('/van-ban')).toBeNull()
  })

  it('keeps no page whose rendering began before midnight and ended after', () => {
    const midnight = Date.parse('2026-11-23T00:00:00+07:00')
    clock = midnight - 10
    store.read('/van-ban')
    clock = midnight + 10
    store.write('/van-ban', page('hôm nay 22/11', ['t']))
    expect(store.read('/van-ban')).toBeNull()
  })

  it('sees an expiry during a rendering that began behind a reader of an old page', () => {
    store.read('/tin')
    clock += 1
    store.write('/tin', { ...page('cũ', ['t']), cacheControl: { revalidate: 300 } })
    clock += 301_000
    expect(store.read('/tin')?.value).toBe('cũ')
    clock += 10
    store.expire(['t'])
    clock += 10
    store.write('/tin', page('cũ', ['t']))
    expect(store.read('/tin')).toBeNull()
  })

  it('counts tags that only the reader names', () => {
    store.read('read')
    clock += 1
    store.write('read', page('kết quả', []))
    clock += 1
    store.expire(['list:news:a'])
    expect(store.read('read', ['list:news:a'])).toBeNull()
  })

  it('stays within its size, dropping what was read longest ago', () => {
    for (let n = 0; n < 20; n += 1) {
      clock += 1
      store.read(`/${n}`)
      store.write(`/${n}`, page(String(n), []))
      store.read('/0')
    }
    expect(store.size.bytes).toBeLessThanOrEqual(1000)
    expect(store.read('/0')?.value).toBe('0')
    expect(store.read('/5')).toBeNull()
  })

  it('remembers nothing of pages that were asked for and never stored', () => {
    for (let n = 0; n < 1000; n += 1) store.read(`/khong-co-${n}`)
    clock += 60_000
    store.read('/tin')
    expect(store.size).toEqual({ entries: 0, bytes: 0, renderings: 1, tags: 0 })
  })

  it('forgets expiries that no page can be older than', () => {
    store.expire(['site:a', 'site:b'])
    clock += 24 * 60 * 60 * 1000
    store.expire(['site:b'])
    expect(store.size.tags).toBe(2)
    clock += 2 * 60 * 60 * 1000
    store.expire(['site:c'])
    expect(store.size.tags).toBe(2)
  })
})

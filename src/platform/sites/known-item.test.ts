import { describe, expect, it } from 'vitest'
import { itemOfPage } from './known-item'

describe('the item a page asks for', () => {
  it.each([
    ['/tin-tuc/mot-tin', { collection: 'news', slug: 'mot-tin' }],
    ['/van-ban/quyet-dinh-1', { collection: 'legal-documents', slug: 'quyet-dinh-1' }],
    ['/thu-tuc/1.001193', { collection: 'procedures', slug: '1.001193' }],
    ['/tin-tuc', null],
    ['/tin-tuc/tra-cuu', null],
    ['/tin-tuc/chuyen-muc/kinh-te', { collection: 'categories', slug: 'kinh-te' }],
    ['/tin-tuc/chuyen-muc/kinh-te/tra-cuu', null],
    ['/tin-tuc/chuyen-muc', { collection: 'news', slug: 'chuyen-muc' }],
    ['/tim-kiem', null],
    ['', null],
  ])('%s', (page, item) => expect(itemOfPage(page)).toEqual(item))
})

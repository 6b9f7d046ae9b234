import { describe, expect, it } from 'vitest'
import { itemOfPage } from './known-item'

describe('the item a page asks for', () => {
  it.each([
    ['/tin-tuc/mot-tin', { collection: 'news', slug: 'mot-tin' }],
    ['/van-ban/quyet-dinh-1', { collection: 'legal-documents', slug: 'quyet-dinh-1' }],
    ['/thu-tuc/1.001193', { collection: 'procedures', slug: '1.001193' }],
    ['/thu-tuc/khai-sinh-1-001193/lich-su', { collection: 'procedures', slug: 'khai-sinh-1-001193' }],
    ['/thu-tuc/1.001193/niem-yet', { collection: 'procedures', slug: '1.001193' }],
    ['/thu-tuc/linh-vuc/ho-tich', { collection: 'sectors', slug: 'ho-tich' }],
    ['/thu-tuc/linh-vuc/ho-tich/niem-yet', { collection: 'sectors', slug: 'ho-tich' }],
    ['/thu-tuc/co-quan/cong-an-xa', { collection: 'agencies', slug: 'cong-an-xa' }],
    ['/thu-tuc/su-kien/sinh-con', { collection: 'life-events', slug: 'sinh-con' }],
    ['/thu-tuc/linh-vuc/niem-yet', { collection: 'sectors', slug: 'niem-yet' }],
    ['/thu-tuc/khai-sinh-1-001193/la', null],
    ['/thu-tuc/linh-vuc', null],
    ['/thu-tuc/co-quan', null],
    ['/thu-tuc/su-kien', null],
    ['/thu-tuc/a-z', null],
    ['/thu-tuc/tra-cuu', null],
    ['/van-ban/quyet-dinh-1/tai-ngay/2019-06-01', { collection: 'legal-documents', slug: 'quyet-dinh-1' }],
    ['/van-ban/quyet-dinh-1/tai-ngay', null],
    ['/van-ban/rss.xml', null],
    ['/van-ban/rss/nghi-dinh.xml', null],
    ['/chi-dao-dieu-hanh/rss.xml', null],
    ['/van-ban/a-z', { collection: 'legal-documents', slug: 'a-z' }],
    ['/tin-tuc', null],
    ['/tin-tuc/tra-cuu', null],
    ['/tin-tuc/chuyen-muc/kinh-te', { collection: 'categories', slug: 'kinh-te' }],
    ['/tin-tuc/chuyen-muc/kinh-te/tra-cuu', null],
    ['/tin-tuc/chuyen-muc', { collection: 'news', slug: 'chuyen-muc' }],
    ['/tim-kiem', null],
    ['', null],
  ])('%s', (page, item) => expect(itemOfPage(page)).toEqual(item))
})

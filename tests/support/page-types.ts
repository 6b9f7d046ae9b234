import { slugOf } from '@/platform/text/slug'
import { EMPTY_COMMUNE, HEAVY_PROCEDURE, LONG_NAMED_PROCEDURE, MUCH_RELATED_DOCUMENT } from './long-content'

/** A kind of public page and the address of one that is hard to show; `status` where it is not 200. */
export type PageType = { name: string; path: string; status?: number }

const COMMUNE = '/don-vi/xa-an-binh'
const NEW_COMMUNE = `/don-vi/${EMPTY_COMMUNE.slug}`
const ARTICLE = `/tin-tuc/${slugOf('Hướng dẫn nộp hồ sơ liên thông khai sinh, thường trú, thẻ bảo hiểm y tế cho trẻ')}`
const DIRECTIVE = `/chi-dao-dieu-hanh/${slugOf('Chỉ thị 05/CT-UBND Ủy ban nhân dân huyện Minh Giang 2026')}`
const DOCUMENT = '/van-ban/nghi-dinh-20-2021-nd-cp-chinh-phu'
/** Registration of a birth, the procedure that the demo knows best. */
export const BIRTH = `/thu-tuc/${slugOf('Thủ tục đăng ký khai sinh')}-1-001193`
export const RESULTS = '/tim-kiem?q=%C4%91%C4%83ng+k%C3%BD+khai+sinh'

/**
 * Every kind of page that readers see, once `makeLongContent` has written what the demo is too short for. All checks of
 * the public pages as a whole walk this list: a new kind of page has its line here and is checked, and drawn, by all.
 */
export const PAGE_TYPES: PageType[] = [
  { name: 'home', path: '/' },
  { name: 'home-commune', path: COMMUNE },
  { name: 'home-new-commune', path: NEW_COMMUNE },
  { name: 'home-english', path: '/en' },
  { name: 'news', path: '/tin-tuc' },
  { name: 'news-page-2', path: '/tin-tuc?page=2' },
  { name: 'news-category', path: '/tin-tuc/chuyen-muc/cai-cach-hanh-chinh' },
  { name: 'news-new-commune', path: `${NEW_COMMUNE}/tin-tuc` },
  { name: 'article', path: ARTICLE },
  { name: 'article-english', path: `/en${ARTICLE}` },
  { name: 'directives', path: '/chi-dao-dieu-hanh' },
  { name: 'directives-filtered', path: '/chi-dao-dieu-hanh?sort=number&type=cong-van' },
  { name: 'directive', path: DIRECTIVE },
  { name: 'directive-file', path: `${DIRECTIVE}/tep/1` },
  { name: 'documents', path: '/van-ban' },
  { name: 'documents-filtered', path: '/van-ban?type=quyet-dinh&effect=in-force&ngay=2022-06-01' },
  { name: 'document', path: DOCUMENT },
  { name: 'document-on-a-day', path: `${DOCUMENT}/tai-ngay/2022-06-01` },
  { name: 'document-60-relations', path: MUCH_RELATED_DOCUMENT.path },
  { name: 'document-english', path: `/en${DOCUMENT}` },
  { name: 'procedures', path: '/thu-tuc' },
  { name: 'procedures-filtered', path: '/thu-tuc?sector=ho-tich&level=commune&online=full' },
  { name: 'procedures-a-z', path: '/thu-tuc/a-z' },
  { name: 'procedure-sectors', path: '/thu-tuc/linh-vuc' },
  { name: 'procedure-sector', path: '/thu-tuc/linh-vuc/ho-tich' },
  { name: 'procedure-agencies', path: '/thu-tuc/co-quan' },
  { name: 'procedure-agency', path: '/thu-tuc/co-quan/ubnd-cap-xa' },
  { name: 'life-events', path: '/thu-tuc/su-kien' },
  { name: 'life-event', path: '/thu-tuc/su-kien/sinh-con' },
  { name: 'procedure', path: BIRTH },
  { name: 'procedure-commune', path: `${COMMUNE}${BIRTH}` },
  { name: 'procedure-long-name', path: LONG_NAMED_PROCEDURE.path },
  { name: 'procedure-heavy', path: HEAVY_PROCEDURE.path },
  { name: 'procedure-new-commune', path: `${NEW_COMMUNE}${BIRTH}` },
  {
    name: 'procedure-repealed',
    path: '/thu-tuc/khai-thac-thong-tin-cong-dan-trong-co-so-du-lieu-quoc-gia-ve-dan-cu-1-010101',
  },
  { name: 'procedure-history', path: `${BIRTH}/lich-su` },
  { name: 'procedure-english', path: `/en${BIRTH}` },
  { name: 'notice-sheet', path: `${COMMUNE}${BIRTH}/niem-yet` },
  { name: 'search', path: '/tim-kiem' },
  { name: 'results', path: RESULTS },
  { name: 'results-filtered', path: '/tim-kiem?q=ddawng+kys&year=2026&kind=news' },
  { name: 'results-none', path: '/tim-kiem?q=xqzwvjk+wqxzjv&kind=news' },
  { name: 'about', path: '/gioi-thieu' },
  { name: 'about-page', path: '/gioi-thieu/co-cau-to-chuc' },
  { name: 'about-contact', path: `${COMMUNE}/gioi-thieu/lien-he` },
  { name: 'about-new-commune', path: `${NEW_COMMUNE}/gioi-thieu/lanh-dao` },
  { name: 'about-leaders', path: `${COMMUNE}/gioi-thieu/lanh-dao` },
  { name: 'about-spokesperson', path: '/gioi-thieu/nguoi-phat-ngon' },
  { name: 'about-map', path: '/gioi-thieu/ban-do' },
  { name: 'about-streets', path: '/gioi-thieu/ten-duong' },
  { name: 'about-english', path: '/en/gioi-thieu/co-cau-to-chuc' },
  { name: 'topics', path: '/chuyen-de' },
  { name: 'topic', path: '/chuyen-de/cai-cach-hanh-chinh-2026' },
  { name: 'units', path: '/don-vi' },
  { name: 'units-filtered', path: '/don-vi?q=binh' },
  { name: 'unit-history', path: '/lich-su-don-vi' },
  { name: 'site-map', path: '/so-do-trang' },
  { name: 'component-sheet', path: '/kieu-mau' },
  { name: 'offline', path: '/ngoai-tuyen' },
  { name: 'not-found', path: '/khong-co-trang-nay', status: 404 },
  { name: 'not-found-english', path: '/en/tin-tuc/khong-co-tin-nay', status: 404 },
]

/** The address of a kind of page. */
export function pathOf(name: string): string {
  const found = PAGE_TYPES.find((type) => type.name === name)
  if (!found) throw new Error(`There is no page type ${name}`)
  return found.path
}

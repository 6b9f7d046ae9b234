import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { PayloadRequest } from 'payload'
import { AdminScreen, type ScreenProps } from '../../ui/admin-screen'
import { isSystemAdmin, sitesWithRole } from '../../users/memberships'
import { VOCABULARY_WRITERS } from '../vocabulary/vocabulary-access'
import { DAYS_IN_VIEW, FEWEST_DAYS } from './counted-days'
import { UnfoundTable } from './unfound-table'
import { unfoundSearches } from './unfound-searches'

const TITLE = 'Tìm không thấy'
const HOW_TO_COUNT =
  'Để bật, quản trị trang mở “Các trang”, chọn trang và đánh dấu “Đếm từ khóa tìm kiếm, không ghi ai đã tìm”.'

/** Whoever has more sites chooses one of them in the menu. */
const MOST_SITES = 30

type EditedSite = { id: string; name: string; isCounted: boolean }

/** What people searched and did not find, at the sites whose words the person keeps. */
export function UnfoundView(props: ScreenProps) {
  return (
    <AdminScreen
      {...props}
      path="/admin/tim-khong-thay"
      trail={[{ label: TITLE }]}
      className="collection-list__wrap"
    >
      {(req) => <UnfoundBySite req={req} />}
    </AdminScreen>
  )
}

async function UnfoundBySite({ req }: { req: PayloadRequest }) {
  const sites = await editedSites(req)
  const hasMore = sites.length > MOST_SITES
  const counted = await Promise.all(
    sites
      .filter(({ isCounted }) => isCounted)
      .slice(0, MOST_SITES)
      .map(async (site) => ({ site, searches: await unfoundSearches(req.payload, site.id) })),
  )
  const uncounted = sites.filter(({ isCounted }) => !isCounted)
  return (
    <>
      <header className="list-header">
        <div className="list-header__content">
          <h1 className="list-header__title">{TITLE}</h1>
        </div>
        <p>
          Từ khóa không ra kết quả nào trong ít nhất {FEWEST_DAYS} ngày khác nhau, tính {DAYS_IN_VIEW} ngày
          gần đây. Từ khóa hiếm hơn không hiện; cổng không lưu ai đã tìm.
        </p>
      </header>
      {hasMore && <p>Bạn có rất nhiều trang: hãy chọn một trang ở đầu menu để xem riêng trang đó.</p>}
      {sites.length === 0 && <p>Bạn chưa có vai trò biên tập ở trang nào.</p>}
      {counted.map(({ site, searches }) => (
        <UnfoundTable key={site.id} site={site} searches={searches} />
      ))}
      {uncounted.length > 0 && (
        <section>
          <h2>Chưa đếm từ khóa</h2>
          <p>{named(uncounted)}.</p>
          <p>{HOW_TO_COUNT}</p>
        </section>
      )}
    </>
  )
}

/** `Xã An Bình, Xã Bình Sơn và 3.291 trang khác`. */
function named(sites: EditedSite[]): string {
  const names = sites.slice(0, MOST_SITES).map(({ name }) => name)
  const others = sites.length - names.length
  return names.join(', ') + (others > 0 ? ` và ${others.toLocaleString('vi-VN')} trang khác` : '')
}

/** The sites where the person may write terms; only one of them when it is chosen in the menu. The root comes first. */
async function editedSites(req: PayloadRequest): Promise<EditedSite[]> {
  const own = sitesWithRole(req.user, VOCABULARY_WRITERS)
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: isSystemAdmin(req.user) ? {} : { id: { in: own } },
    select: { name: true, countsSearches: true },
    sort: ['-isRoot', 'name'],
    locale: 'vi',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const sites = docs.map(({ id, name, countsSearches }) => ({ id, name, isCounted: countsSearches === true }))
  const chosen = getTenantFromCookie(req.headers, 'text')
  const here = sites.filter(({ id }) => id === chosen)
  return here.length > 0 ? here : sites
}

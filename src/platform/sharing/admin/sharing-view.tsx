import type { PayloadRequest } from 'payload'
import { AdminScreen, type ScreenProps } from '../../ui/admin-screen'
import { SHARING_PATH } from '../paths'
import { actingSites, type ActingSite } from './acting-site'
import { FromAboveList } from './from-above-list'
import { OffersList } from './offers-list'
import { countOffers } from './offers-reader'
import { partsOf, partUrl, type Part } from './parts'
import './sharing.css'

type Searched = ScreenProps['searchParams']

/** `/admin/chia-se`: what comes from sites above, what was offered to them, and what sites below offer. */
export function SharingView(props: ScreenProps) {
  return (
    <AdminScreen {...props} path={SHARING_PATH} trail={[{ label: 'Chia sẻ' }]} className="sharing">
      {(req) => screen(req, props.searchParams)}
    </AdminScreen>
  )
}

async function screen(req: PayloadRequest, searched: Searched) {
  const { sites, acting } = await actingSites(req, searched?.['don-vi'])
  const parts = acting ? await countedParts(acting) : []
  const open =
    parts.find(({ part }) => part.key === searched?.phan) ??
    parts.find(({ count }) => count !== 0) ??
    parts[0]
  return (
    <>
      <h1>Chia sẻ giữa các trang</h1>
      {!acting && <p>Bạn chưa có vai trò ở trang nào.</p>}
      {acting && <Sites acting={acting} sites={sites} />}
      {acting && !open && <p>Cổng chỉ có một trang nên chưa có gì để chia sẻ.</p>}
      {acting && open && (
        <>
          <nav aria-label="Các phần" className="sharing-tabs">
            {parts.map(({ part, count }) => (
              <a
                key={part.key}
                aria-current={part === open.part ? 'page' : undefined}
                href={partUrl(acting.slug, part.key)}
              >
                {part.label} {count !== null && <b>{count.toLocaleString('vi-VN')}</b>}
              </a>
            ))}
          </nav>
          {open.part.offers ? (
            <OffersList
              part={open.part}
              req={req}
              site={acting}
              total={open.count ?? 0}
              searched={searched}
            />
          ) : (
            <FromAboveList req={req} site={acting} searched={searched} />
          )}
        </>
      )}
    </>
  )
}

/** Offers are counted; what comes from above are whole lists of the site above. */
function countedParts(site: ActingSite): Promise<{ part: Part; count: number | null }[]> {
  return Promise.all(
    partsOf(site).map(async (part) => ({
      part,
      count: part.offers ? await countOffers({ ...part.offers, site: site.id }) : null,
    })),
  )
}

/** For whom the screen speaks; somebody of several sites chooses. */
function Sites({ acting, sites }: { acting: ActingSite; sites: ActingSite[] }) {
  if (sites.length === 1) return <p className="sharing-site">{acting.name}</p>
  return (
    <form action={SHARING_PATH} className="sharing-form" method="get">
      <label>
        Trang
        <select defaultValue={acting.slug} name="don-vi">
          {sites.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className="sharing-button" type="submit">
        Xem
      </button>
    </form>
  )
}

import type { PayloadRequest } from 'payload'
import { mayPublish } from '../../publishing/publish-rule'
import { displayInstant } from '../../time/display-instant'
import type { ScreenProps } from '../../ui/admin-screen'
import { SHARING_PATH } from '../paths'
import { isShareable, SHAREABLE_OPTIONS, type ShareableCollection } from '../shareable-collections'
import type { ActingSite } from './acting-site'
import { itemsFromAbove, type ItemFromAbove } from './from-above'
import { Pages } from './pages'
import { partUrl } from './parts'
import { PlaceButtons } from './place-buttons'

const PART = 'tu-cap-tren'
const FARTHEST_PAGE = 9999

type Props = { req: PayloadRequest; site: ActingSite; searched: ScreenProps['searchParams'] }

/** What the sites above share with a site, one kind at a time, and what the site makes of each. */
export async function FromAboveList({ req, site, searched }: Props) {
  const { loai, tim, trang } = searched ?? {}
  const collection = typeof loai === 'string' && isShareable(loai) ? loai : 'news'
  const words = typeof tim === 'string' ? tim.normalize('NFC').trim().slice(0, 200) : ''
  const page = Math.min(Math.max(1, Math.trunc(Number(trang)) || 1), FARTHEST_PAGE)
  const [{ items, total }, isPublisher] = await Promise.all([
    itemsFromAbove(req, { site: site.id, collection, words, page }),
    mayPublish(req, collection, site.id),
  ])
  return (
    <>
      <p className="sharing-lead">
        Các mục dưới đây do trang cấp trên đăng và hiện cả ở trang của bạn. Bạn không phải sao chép; trang cấp
        trên sửa thì ở đây cũng đổi theo.{' '}
        {!isPublisher && 'Chỉ người có vai trò "Duyệt đăng" của trang được ẩn hoặc đặt nổi bật.'}
      </p>
      <Search collection={collection} site={site} words={words} />
      {items.length === 0 ? (
        <p className="sharing-none">{words ? 'Không có mục nào như vậy.' : 'Chưa có mục nào loại này.'}</p>
      ) : (
        <ul className="sharing-list">
          {items.map((item) => (
            <Item
              key={item.id}
              collection={collection}
              isPublisher={isPublisher}
              item={item}
              site={site.id}
            />
          ))}
        </ul>
      )}
      <Pages
        page={page}
        total={total}
        urlOf={(other) => partUrl(site.slug, PART, { loai: collection, tim: words, trang: String(other) })}
      />
    </>
  )
}

function Search({ collection, site, words }: { collection: string; site: ActingSite; words: string }) {
  return (
    <form action={SHARING_PATH} className="sharing-form" method="get" role="search">
      <input name="don-vi" type="hidden" value={site.slug} />
      <input name="phan" type="hidden" value={PART} />
      <label>
        Loại
        <select defaultValue={collection} name="loai">
          {SHAREABLE_OPTIONS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Tìm theo tên
        <input defaultValue={words} maxLength={200} name="tim" type="search" />
      </label>
      <button className="sharing-button" type="submit">
        Tìm
      </button>
    </form>
  )
}

type ItemProps = { item: ItemFromAbove; collection: ShareableCollection; site: string; isPublisher: boolean }

function Item({ item, collection, site, isPublisher }: ItemProps) {
  const { id, title, href, owner, date, place, mayBeHidden } = item
  return (
    <li data-place={place ?? 'shown'}>
      <p className="sharing-title">{href ? <a href={href}>{title}</a> : title}</p>
      <p className="sharing-line">
        {place === 'hidden' && mayBeHidden && <mark data-tone="warning">Đang ẩn</mark>}
        {place === 'featured' && <mark>Nổi bật</mark>}
        {!mayBeHidden && <mark data-tone="plain">Bắt buộc hiện</mark>}
        <small>
          {owner}
          {date && `, ${displayInstant(date)}`}
        </small>
      </p>
      {isPublisher && (
        <PlaceButtons
          collection={collection}
          itemId={id}
          mayBeHidden={mayBeHidden}
          place={place}
          site={site}
          title={title}
        />
      )}
    </li>
  )
}

import type { PayloadRequest } from 'payload'
import { mayPublish } from '../../publishing/publish-rule'
import { displayInstant } from '../../time/display-instant'
import type { ScreenProps } from '../../ui/admin-screen'
import { OFFER_STATES } from '../offers'
import {
  FEATURED_COLLECTION,
  SHAREABLE,
  SHAREABLE_OPTIONS,
  type ShareableCollection,
} from '../shareable-collections'
import type { ActingSite } from './acting-site'
import { AnswerButtons } from './answer-buttons'
import { readOffers, type OfferRow, type OffersAsked } from './offers-reader'
import { pageOf, Pages } from './pages'
import { partUrl, type Part } from './parts'
import { PlaceButtons } from './place-buttons'

type OffersPart = Extract<Part, { offers: object }>

const WORDS: Record<OffersPart['key'], { lead: string; none: string }> = {
  'cho-tra-loi': {
    lead: 'Trang trực thuộc đề nghị đăng lại các mục này. Hãy mở đọc rồi trả lời. Nhận đăng thì mục hiện cả ở trang của bạn, vẫn ghi tên và địa chỉ của trang đã viết.',
    none: 'Không có đề nghị nào chờ trả lời.',
  },
  'dang-lai': {
    lead: 'Các mục của trang trực thuộc đang hiện ở trang của bạn.',
    none: 'Chưa nhận đăng mục nào.',
  },
  'khong-nhan': {
    lead: 'Các đề nghị đã từ chối. Đổi ý thì bấm "Nhận đăng".',
    none: 'Chưa từ chối đề nghị nào.',
  },
  'da-de-nghi': {
    lead: 'Các mục của trang bạn đã gửi lên trang cấp trên. Để gửi thêm, mở tin rồi chọn "Đề nghị trang cấp trên đăng lại". Để rút lại, bỏ chọn rồi đăng.',
    none: 'Chưa đề nghị mục nào.',
  },
}

type Props = {
  req: PayloadRequest
  site: ActingSite
  part: OffersPart
  total: number
  searched: ScreenProps['searchParams']
}

/** Offers to a site or of a site, with what can be done about each. */
export async function OffersList({ req, site, part, total, searched }: Props) {
  const page = pageOf(searched?.trang, total)
  const asked: OffersAsked = { ...part.offers, site: site.id }
  const [offers, publishable] = await Promise.all([
    total > 0 ? readOffers(req, asked, page) : [],
    publishableAt(req, site.id),
  ])
  return (
    <>
      <p className="sharing-lead">{WORDS[part.key].lead}</p>
      {offers.length === 0 ? (
        <p className="sharing-none">{WORDS[part.key].none}</p>
      ) : (
        <ul className="sharing-list">
          {offers.map((offer) => (
            <li key={offer.id} data-state={offer.state}>
              <Facts offer={offer} side={part.offers.side} />
              {publishable.has(offer.collection) && (
                <Decisions offer={offer} side={part.offers.side} site={site.id} />
              )}
            </li>
          ))}
        </ul>
      )}
      <Pages
        page={page}
        total={total}
        urlOf={(other) => partUrl(site.slug, part.key, { trang: String(other) })}
      />
    </>
  )
}

async function publishableAt(req: PayloadRequest, site: string): Promise<Set<ShareableCollection>> {
  const allowed = await Promise.all(SHAREABLE.map((collection) => mayPublish(req, collection, site)))
  return new Set(SHAREABLE.filter((_, index) => allowed[index]))
}

const stateWord = (state: OfferRow['state']) => OFFER_STATES.find(({ value }) => value === state)?.label

const kindOf = (collection: string) => SHAREABLE_OPTIONS.find(({ value }) => value === collection)?.label

function Facts({ offer, side }: { offer: OfferRow; side: OffersAsked['side'] }) {
  const { title, href, collection, state, fromSite, toSite, offeredAt, decidedAt, decidedBy, note } = offer
  return (
    <>
      <p className="sharing-title">{href ? <a href={href}>{title}</a> : title}</p>
      <p className="sharing-line">
        {side === 'from' && (
          <mark data-tone={state === 'declined' ? 'warning' : 'plain'}>{stateWord(state)}</mark>
        )}
        {offer.place === 'featured' && state === 'accepted' && <mark>Nổi bật</mark>}
        <small>
          {kindOf(collection)}, {side === 'to' ? `${fromSite} gửi` : `gửi ${toSite}`}{' '}
          {displayInstant(offeredAt)}
        </small>
        {decidedAt && (
          <small>
            {decidedBy} trả lời {displayInstant(decidedAt)}
          </small>
        )}
        {offer.changedAt && state === 'accepted' && (
          <mark data-tone="plain">Đã sửa sau khi nhận đăng, {displayInstant(offer.changedAt)}</mark>
        )}
      </p>
      {note && <p className="sharing-note">“{note}”</p>}
    </>
  )
}

function Decisions({ offer, side, site }: { offer: OfferRow; side: OffersAsked['side']; site: string }) {
  const { id, state, title, collection, itemId, place } = offer
  if (side === 'from') {
    return state === 'declined' ? <AnswerButtons id={id} seen={state} side={side} title={title} /> : null
  }
  return (
    <>
      <AnswerButtons id={id} seen={state} side={side} title={title} />
      {state === 'accepted' && collection === FEATURED_COLLECTION && (
        <PlaceButtons
          collection={collection}
          itemId={itemId}
          mayBeHidden={false}
          place={place}
          site={site}
          title={title}
        />
      )}
    </>
  )
}

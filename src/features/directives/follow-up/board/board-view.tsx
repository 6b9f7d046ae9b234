import type { AdminViewServerProps } from 'payload'
import { actingSites, type ActingSite } from '../acting-sites'
import { Frame, onlySignedIn } from '../parts/frame'
import { Pages } from '../parts/pages'
import { BOARD_PATH, DELIVERIES_API } from '../paths'
import { BoardFilterForm } from './board-filter-form'
import { boardFilters, type BoardFilters, boardQuery } from './board-filters'
import { DirectiveTable, ItemTable, RecipientTable } from './board-lines'
import {
  BOARD_PAGE_SIZE,
  boardChoices,
  directiveLines,
  itemLines,
  nameOfRecipient,
  recipientLines,
} from './board-reader'

/** `/admin/theo-doi-chi-dao`: how far the recipients of a site's directives are. */
export async function BoardView(props: AdminViewServerProps) {
  onlySignedIn(props, BOARD_PATH)
  const sites = await actingSites(props.initPageResult.req)
  const issuer = sites.find(({ id }) => id === props.searchParams?.cua) ?? sites[0]
  const filters = boardFilters(props.searchParams)
  return (
    <Frame {...props} title="Theo dõi chỉ đạo">
      {issuer ? await boardOf(issuer, sites, filters) : <p>Bạn chưa có vai trò ở trang nào.</p>}
    </Frame>
  )
}

async function boardOf(issuer: ActingSite, sites: ActingSite[], filters: BoardFilters) {
  const choices = await boardChoices(issuer.id)
  const urlOf = (change: Partial<BoardFilters>) => boardUrl(issuer, sites, { ...filters, page: 1, ...change })
  const { rows, total } = await linesOf(issuer, filters, urlOf)
  const isEmpty = choices.recipients.length === 0
  return (
    <>
      <p className="follow-lead">
        {isEmpty
          ? `${issuer.name} chưa có văn bản chỉ đạo nào gửi đến nơi nhận.`
          : `Văn bản chỉ đạo của ${issuer.name}: nơi nhận nào đã nhận, làm đến đâu. Quá hạn đứng trước.`}
      </p>
      {sites.length > 1 && <Issuers chosen={issuer} sites={sites} />}
      {!isEmpty && (
        <>
          <nav aria-label="Cách xem" className="follow-tabs">
            <a
              aria-current={filters.view === 'van-ban' ? 'page' : undefined}
              href={urlOf({ view: 'van-ban', recipient: null })}
            >
              Theo văn bản
            </a>
            <a aria-current={filters.view === 'don-vi' ? 'page' : undefined} href={urlOf({ view: 'don-vi' })}>
              Theo nơi nhận
            </a>
          </nav>
          <BoardFilterForm
            choices={choices}
            exportUrl={exportUrl(issuer, filters)}
            filters={filters}
            issuer={sites.length > 1 ? issuer.id : null}
          />
          {rows}
          <Pages
            page={filters.page}
            pages={Math.ceil(total / BOARD_PAGE_SIZE)}
            urlOf={(page) => urlOf({ page })}
          />
        </>
      )}
    </>
  )
}

type UrlOf = (change: Partial<BoardFilters>) => string

async function linesOf(issuer: ActingSite, filters: BoardFilters, urlOf: UrlOf) {
  if (filters.view === 'van-ban') {
    const { rows, total } = await directiveLines(issuer.id, filters)
    return { rows: <DirectiveTable lines={rows} />, total }
  }
  if (filters.recipient) {
    const { rows, total } = await itemLines(issuer.id, filters)
    const name = await nameOfRecipient(filters.recipient)
    return {
      rows: (
        <>
          <h2>{name}</h2>
          <p>
            <a href={urlOf({ recipient: null })}>Xem mọi nơi nhận</a>
          </p>
          <ItemTable lines={rows} />
        </>
      ),
      total,
    }
  }
  const { rows, total } = await recipientLines(issuer.id, filters)
  return {
    rows: <RecipientTable lines={rows} urlOf={(recipient) => urlOf({ recipient, name: null })} />,
    total,
  }
}

function boardUrl(issuer: ActingSite, sites: ActingSite[], filters: BoardFilters): string {
  const query = new URLSearchParams(boardQuery(filters))
  if (sites.length > 1) query.set('cua', issuer.id)
  return query.size > 0 ? `${BOARD_PATH}?${query}` : BOARD_PATH
}

function exportUrl(issuer: ActingSite, filters: BoardFilters): string {
  const query = new URLSearchParams(boardQuery({ ...filters, page: 1 }))
  query.set('cua', issuer.id)
  return `${DELIVERIES_API}/xuat?${query}`
}

function Issuers({ sites, chosen }: { sites: ActingSite[]; chosen: ActingSite }) {
  return (
    <nav aria-label="Nơi ban hành" className="follow-tabs">
      {sites.map(({ id, name }) => (
        <a key={id} aria-current={id === chosen.id ? 'page' : undefined} href={`${BOARD_PATH}?cua=${id}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}

import { headers } from 'next/headers'
import type { Payload, TypedUser } from 'payload'
import { siteOfDesk } from '../../desk/desk-site'
import { VOCABULARY_WRITERS } from '../vocabulary/vocabulary-access'
import { unfoundSearches } from './unfound-searches'

const SHOWN = 5

/** On the desk of those who keep the words of search: what people looked for at their site and did not find. */
export async function UnfoundCard({ payload, user }: { payload: Payload; user: TypedUser }) {
  const site = await siteOfDesk({ payload, user, headers: await headers(), roles: VOCABULARY_WRITERS })
  if (!site) return null
  const searches = site.countsSearches ? await unfoundSearches(payload, site.id) : []
  return (
    <section className="desk-card" aria-labelledby="desk-unfound">
      <h3 id="desk-unfound">Người dân tìm mà không thấy</h3>
      <p className="desk-hint">{site.name}</p>
      {searches.length === 0 && (
        <p>
          {site.countsSearches
            ? 'Chưa có từ khóa nào bị tìm hụt nhiều lần.'
            : 'Trang này chưa đếm từ khóa tìm kiếm.'}
        </p>
      )}
      <ul className="desk-entries">
        {searches.slice(0, SHOWN).map(({ text, days }) => (
          <li key={text}>
            <span>{text}</span>
            <small>{`${days} ngày`}</small>
          </li>
        ))}
      </ul>
      <a className="desk-whole" href="/admin/tim-khong-thay">
        {searches.length > SHOWN
          ? `Xem tất cả ${searches.length.toLocaleString('vi-VN')} từ khóa`
          : 'Mở “Tìm không thấy”'}
      </a>
    </section>
  )
}

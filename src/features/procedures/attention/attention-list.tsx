import { attentionUrl, OFFERED_PROCEDURE } from './attention-path'
import type { AttentionRow } from './attention-reader'
import type { Section } from './sections'

type Props = { section: Section; rows: AttentionRow[]; count: number; page: number; pages: number }

/** One page of a list: each procedure with why it is here and the way to put it right. */
export function AttentionList({ section, rows, count, page, pages }: Props) {
  return (
    <section>
      <header className="attention-head">
        <div>
          <h2>{section.title}</h2>
          <p>{section.advice}</p>
        </div>
        {count > 0 && (
          <a className="attention-button" href={`/api/procedures/can-xem-lai/xuat?muc=${section.key}`}>
            Xuất XLSX
          </a>
        )}
      </header>
      {count === 0 ? (
        <p className="attention-done">Không còn thủ tục nào.</p>
      ) : (
        <ul className="attention-rows">
          {rows.map((row) => (
            <li key={`${row.id} ${row.code}`}>
              <div>
                <a href={placeOf(section, row)}>{row.name || row.code}</a>
                <small>{[row.code, section.tab && `thẻ ${section.tab}`].filter(Boolean).join(' · ')}</small>
                {row.details.length > 0 && (
                  <ul>
                    {row.details.map((detail) => (
                      <li key={detail}>{section.inWords(detail)}</li>
                    ))}
                  </ul>
                )}
              </div>
              <Act section={section} row={row} page={page} />
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && <Pages section={section} page={page} pages={pages} />}
    </section>
  )
}

/** The one thing that most often puts a row right. */
function Act({ section, row, page }: { section: Section; row: AttentionRow; page: number }) {
  if (section.kind === 'review') {
    return (
      <form method="post" action="/api/procedures/da-ra-soat">
        <input type="hidden" name="muc" value={section.key} />
        <input type="hidden" name="trang" value={page} />
        <button className="attention-button" name="id" value={row.procedure}>
          Đã rà soát hôm nay
        </button>
      </form>
    )
  }
  if (section.kind === 'offering') {
    const query = new URLSearchParams({ [OFFERED_PROCEDURE]: row.procedure })
    return (
      <a className="attention-button" href={`/admin/collections/offerings/create?${query}`}>
        Khai nơi tiếp nhận
      </a>
    )
  }
  return null
}

function placeOf({ kind }: Section, { id, procedure }: AttentionRow): string {
  return kind === 'decision'
    ? `/admin/collections/procedure-decisions/${id}`
    : `/admin/collections/procedures/${procedure}`
}

function Pages({ section, page, pages }: Pick<Props, 'section' | 'page' | 'pages'>) {
  return (
    <nav className="attention-pages" aria-label="Các trang của danh sách">
      {page > 1 && (
        <a className="attention-button" href={attentionUrl(section.key, page - 1)}>
          Trang trước
        </a>
      )}
      <span>
        Trang {page} / {pages}
      </span>
      {page < pages && (
        <a className="attention-button" href={attentionUrl(section.key, page + 1)}>
          Trang sau
        </a>
      )}
    </nav>
  )
}

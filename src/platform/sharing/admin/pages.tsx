import { ROWS_A_PAGE } from './from-above'

/** The page that the address asks for, as far as the list has it. */
export function pageOf(asked: unknown, total: number): number {
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  return Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), pages)
}

type Props = { page: number; total: number; urlOf: (page: number) => string }

/** From page to page of a list; nothing where there is only one. */
export function Pages({ page, total, urlOf }: Props) {
  const pages = Math.ceil(total / ROWS_A_PAGE)
  if (pages <= 1) return null
  return (
    <nav aria-label="Các trang của danh sách" className="sharing-pages">
      {page > 1 && (
        <a className="sharing-button" href={urlOf(page - 1)}>
          Trang trước
        </a>
      )}
      <span>
        Trang {page} / {pages}
      </span>
      {page < pages && (
        <a className="sharing-button" href={urlOf(page + 1)}>
          Trang sau
        </a>
      )}
    </nav>
  )
}

type Props = { page: number; pages: number; urlOf: (page: number) => string }

/** From page to page of a list; nothing where there is only one. */
export function Pages({ page, pages, urlOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Các trang của danh sách" className="follow-pages">
      {page > 1 && (
        <a className="follow-button" href={urlOf(page - 1)}>
          Trang trước
        </a>
      )}
      <span>
        Trang {page} / {pages}
      </span>
      {page < pages && (
        <a className="follow-button" href={urlOf(page + 1)}>
          Trang sau
        </a>
      )}
    </nav>
  )
}

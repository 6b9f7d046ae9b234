import { Link } from '@payloadcms/ui'

type Props = { page: number; pages: number; href: (page: number) => string }

/** The ways to the pages before and behind; nothing where there is but one. */
export function Pages({ page, pages, href }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Trang" className="entry-pages">
      {page > 1 && (
        <Link href={href(page - 1)} prefetch={false}>
          ← Trang trước
        </Link>
      )}
      <span>
        Trang {page}/{pages}
      </span>
      {page < pages && (
        <Link href={href(page + 1)} prefetch={false}>
          Trang sau →
        </Link>
      )}
    </nav>
  )
}

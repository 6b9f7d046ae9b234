import { getTranslations } from 'next-intl/server'

type PaginationProps = {
  /** From 1. */
  page: number
  pageCount: number
  hrefOf: (page: number) => string
}

/** Links to the other pages of a list; nothing where there is one page. */
export async function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  if (pageCount <= 1) return null
  const t = await getTranslations('site.pagination')
  const link = 'border-line bg-card hover:border-accent hover:text-accent rounded border px-3 py-2'
  return (
    <nav aria-label={t('label')} className="mt-8 flex flex-wrap items-center gap-2 print:hidden">
      {page > 1 && (
        <a className={link} href={hrefOf(page - 1)} rel="prev">
          ‹ {t('previous')}
        </a>
      )}
      <ol className="hidden gap-2 sm:flex">
        {pagesToShow(page, pageCount).map((shown) => (
          <li key={shown}>
            <a
              className={`${link} inline-block min-w-11 text-center ${shown === page ? 'border-accent text-accent font-semibold' : ''}`}
              href={hrefOf(shown)}
              aria-label={t('page', { page: shown })}
              aria-current={shown === page ? 'page' : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
      </ol>
      <span className="text-small text-muted px-2 sm:hidden">{t('position', { page, pageCount })}</span>
      {page < pageCount && (
        <a className={link} href={hrefOf(page + 1)} rel="next">
          {t('next')} ›
        </a>
      )}
    </nav>
  )
}

/** The first, the last and the pages around the present one. */
export function pagesToShow(page: number, pageCount: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  return [...new Set(wanted)].filter((shown) => shown >= 1 && shown <= pageCount).sort((a, b) => a - b)
}

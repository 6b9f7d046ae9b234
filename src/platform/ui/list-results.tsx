import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pathWithQuery } from '../sites/query-parameters'
import type { SiteContext } from '../sites/site-context'
import { Notice } from './notice'
import { Pagination } from './pagination'

type ListResultsProps = {
  ctx: SiteContext
  /** Where the words `count` and `empty` of this list are. */
  namespace: 'procedures' | 'legal-documents' | 'directives'
  /** Kind of item for a search through the whole portal. */
  kind: 'procedure' | 'legal-document' | 'directive'
  /** `/van-ban`, as `ctx.href` takes it. */
  path: string
  filters: { q?: string | undefined; page: number }
  total: number
  pageCount: number
  children: ReactNode
}

/** How many items there are, the items, the other pages; and what to do when nothing was found. */
export async function ListResults(props: ListResultsProps) {
  const { ctx, namespace, kind, path, filters, total, pageCount, children } = props
  const t = await getTranslations(namespace)
  const href = ctx.href(path)
  const hrefOf = (page: number) => pathWithQuery(href, { ...filters, page })
  const isBeyond = total > 0 && filters.page > pageCount
  const link = 'text-accent underline underline-offset-4'
  return (
    <>
      <p className="text-small text-muted mb-5" role="status">
        {t('count', { total })}
      </p>
      {total === 0 && (
        <Notice title={t('empty.title')}>
          <p>{t('empty.help')}</p>
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {filters.q && (
              <a className={link} href={pathWithQuery(ctx.href('/tim-kiem'), { q: filters.q, kind })}>
                {t('empty.search', { q: filters.q })}
              </a>
            )}
            <a className={link} href={href}>
              {t('empty.reset')}
            </a>
          </p>
        </Notice>
      )}
      {isBeyond && (
        <Notice title={t('empty.beyond', { pageCount })}>
          <a className={link} href={hrefOf(1)}>
            {t('empty.first')}
          </a>
        </Notice>
      )}
      {total > 0 && !isBeyond && children}
      <Pagination page={Math.min(filters.page, pageCount)} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  )
}

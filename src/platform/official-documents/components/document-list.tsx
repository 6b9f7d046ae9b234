import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemList } from '@/platform/ui/item-list'
import { ListResults } from '@/platform/ui/list-results'
import { PageHeader } from '@/platform/ui/page-header'
import type { DocumentFilters } from '../document-filters'
import type { DocumentFacet, DocumentPage } from '../document-list'
import { DOCUMENT_SECTIONS, type DocumentKind } from '../document-sections'
import { DocumentFilterPanel, type DocumentFilterPanelProps } from './document-filter-panel'
import { FollowBlock } from './follow-block'

type DocumentListProps<Row> = Pick<
  DocumentFilterPanelProps,
  'sorts' | 'first' | 'more' | 'isNarrowed' | 'hasMore'
> & {
  ctx: SiteContext
  kind: DocumentKind
  filters: Omit<DocumentFilters, 'sort'> & { sort?: string | undefined }
  page: DocumentPage<Row, DocumentFacet>
  /** What must be known before reading the rows. */
  note?: ReactNode
  card: (row: Row) => ReactNode
}

/** A list of official documents: filters with counts, the documents, how to follow new ones. */
export async function DocumentList<Row>(props: DocumentListProps<Row>) {
  const { ctx, kind, filters, page, note, card, ...panel } = props
  const { namespace, path, searchKind } = DOCUMENT_SECTIONS[kind]
  const t = await getTranslations(namespace)
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <DocumentFilterPanel
        action={ctx.href(path)}
        filters={filters}
        facets={page.facets}
        hint={t('filters.qHint')}
        {...panel}
      />
      {note}
      <ListResults
        ctx={ctx}
        namespace={namespace}
        kind={searchKind}
        path={path}
        filters={filters}
        total={page.total}
        pageCount={page.pageCount}
      >
        <ItemList>{page.rows.map(card)}</ItemList>
      </ListResults>
      <FollowBlock ctx={ctx} path={path} types={page.facets.type} />
    </>
  )
}

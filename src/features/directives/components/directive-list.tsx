import { DocumentList } from '@/platform/official-documents/components/document-list'
import { DOCUMENT_SORTS, type DocumentFilters } from '@/platform/official-documents/document-filters'
import type { SiteContext } from '@/platform/sites/site-context'
import type { DirectivePage } from '../directive-view'
import { DirectiveCard } from './directive-card'

type DirectiveListProps = { ctx: SiteContext; filters: DocumentFilters; page: DirectivePage }

/** `/chi-dao-dieu-hanh`: filters with counts, and the directives. */
export function DirectiveList({ ctx, filters, page }: DirectiveListProps) {
  return (
    <DocumentList
      ctx={ctx}
      kind="directives"
      filters={filters}
      page={page}
      sorts={DOCUMENT_SORTS}
      card={(directive) => <DirectiveCard key={directive.id} ctx={ctx} directive={directive} />}
    />
  )
}

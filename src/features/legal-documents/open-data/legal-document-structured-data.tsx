import { StructuredData } from '@/platform/open-data/structured-data'
import type { SiteContext } from '@/platform/sites/site-context'
import type { LegalDocumentView } from '../legal-document-view'
import { structuredData } from './structured-data'

type Props = { ctx: SiteContext; document: LegalDocumentView; url: string }

/** What search engines read of a legal document's page. */
export function LegalDocumentStructuredData(props: Props) {
  return <StructuredData data={structuredData(props)} />
}

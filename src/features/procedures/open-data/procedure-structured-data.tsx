import type { SiteContext } from '@/platform/sites/site-context'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { structuredData } from './structured-data'

type Props = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** What search engines read of a procedure's page. */
export function ProcedureStructuredData(props: Props) {
  const data = structuredData(props)
  if (!data) return null
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }} />
}

/** JSON that can neither end the element around it nor open a comment in it. */
export function scriptSafeJson(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

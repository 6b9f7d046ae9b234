import { StructuredData } from '@/platform/open-data/structured-data'
import type { SiteContext } from '@/platform/sites/site-context'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { structuredData } from './structured-data'

type Props = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** What search engines read of a procedure's page. */
export function ProcedureStructuredData(props: Props) {
  const data = structuredData(props)
  return data && <StructuredData data={data} />
}

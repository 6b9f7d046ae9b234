import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { asOfPath } from '@/features/legal-documents/as-of-path'
import { canonicalOf } from '@/features/legal-documents/canonical-of'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import type { SitePageProps } from '@/platform/sites/site-context'
import { readAsOfDay } from '@/platform/time/as-of-day'
import { displayDay } from '@/platform/time/calendar-day'
import { documentAt, LegalDocumentAt } from '../../legal-document-at'

type Props = SitePageProps<{ slug: string; day: string }>

/** Rendered anew for each reader: there are more days than a cache should hold. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, document, day } = await askedOf(params)
  const name = `${documentTypeLabel(document.documentType, ctx.locale)} ${document.documentNumber}`
  return {
    title: `${name} (${displayDay(day)})`,
    description: document.abstract,
    alternates: { canonical: await canonicalOf(ctx, document) },
    robots: { index: false },
  }
}

export default async function LegalDocumentOnDayPage({ params }: Props) {
  return <LegalDocumentAt {...await askedOf(params)} />
}

/** The document and the day; a day written otherwise leads to the usual form, what is no day to the 404 page. */
async function askedOf(params: Props['params']) {
  const { day: text, ...place } = await params
  const day = readAsOfDay(text) ?? notFound()
  const { ctx, document } = await documentAt(place, `/tai-ngay/${day}`)
  if (day !== text) redirect(ctx.href(asOfPath(document.slug, day)))
  return { ctx, document, day }
}

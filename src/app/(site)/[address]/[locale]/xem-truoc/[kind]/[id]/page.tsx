import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { portalPayload } from '@/platform/payload-client'
import { readDraft } from '@/platform/preview/live/read-draft'
import { UNSAVED_PARAMETER } from '@/platform/preview/preview-paths'
import { LivePreviewScript, Ribbon } from '@/platform/preview/ribbon'
import { siteContext, type SiteParams, type SiteQueryPageProps } from '@/platform/sites/site-context'
import { UnpublishedItem } from '../../../unpublished-item'

type Props = SiteQueryPageProps & { params: Promise<SiteParams & { kind: string; id: string }> }

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Bản xem trước', robots: { index: false, follow: false } }

/** The text that people work on in the place where it will stand, for whoever may read the draft. */
export default async function DraftPreviewPage({ params, searchParams }: Props) {
  const { kind, id, ...site } = await params
  const [ctx, payload, query] = await Promise.all([siteContext(site), portalPayload(), searchParams])
  const isUnsaved = UNSAVED_PARAMETER in query
  const text = await readDraft(payload, await headers(), { kind, id, isUnsaved })
  if (text?.siteId !== ctx.site.id) notFound()
  return (
    <>
      <Ribbon>
        Bản xem trước – chưa đăng
        <span data-preview-state />
      </Ribbon>
      <UnpublishedItem ctx={ctx} text={text} />
      <LivePreviewScript kind={text.collection} id={text.id} />
    </>
  )
}

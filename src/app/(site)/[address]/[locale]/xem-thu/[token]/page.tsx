import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { portalPayload } from '@/platform/payload-client'
import { countOpening } from '@/platform/preview/links/count-opening'
import { openLink } from '@/platform/preview/links/open-link'
import { Ribbon } from '@/platform/preview/ribbon'
import { unpublishedText } from '@/platform/preview/unpublished-text'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { displayInstant } from '@/platform/time/display-instant'
import { UnpublishedItem } from '../../unpublished-item'

type Props = SitePageProps<{ token: string }>

export const dynamic = 'force-dynamic'

// Says nothing of the text: programs that messages pass through read it too.
export const metadata: Metadata = { title: 'Bản xem thử', robots: { index: false, follow: false } }

/** The draft of one item, for a reviewer who has a link and no account. */
export default async function ReviewPage({ params }: Props) {
  const { token, ...site } = await params
  const [ctx, payload] = await Promise.all([siteContext(site), portalPayload()])
  const opened = await openLink(payload, token)
  if (!opened) notFound()
  const text = await unpublishedText(payload, opened.key, { stored: opened.stored, token })
  if (text.siteId !== ctx.site.id) notFound()
  await countOpening(payload, opened)
  return (
    <>
      <Ribbon>
        Bản xem thử – chưa đăng. Chỉ để đọc, dùng được đến {displayInstant(opened.link.expiresAt)}. Xin đừng
        chuyển tiếp liên kết này.
      </Ribbon>
      <UnpublishedItem ctx={ctx} text={text} />
    </>
  )
}

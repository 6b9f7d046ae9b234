import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventCards } from '@/features/procedures/catalogue/components/event-cards'
import { eventIndex } from '@/features/procedures/catalogue/queries'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.events')
  return pageMetadata(ctx, { path: '/thu-tuc/su-kien', title: t('title') })
}

export default async function LifeEventsPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.events')
  const procedures = await getTranslations('procedures')
  const events = await eventIndex(ctx)
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={t('title')}
        trail={[{ label: procedures('title'), href: ctx.href('/thu-tuc') }]}
        lead={t('lead')}
      />
      {events.length > 0 ? <EventCards ctx={ctx} events={events} isFull /> : <Notice>{t('none')}</Notice>}
    </>
  )
}

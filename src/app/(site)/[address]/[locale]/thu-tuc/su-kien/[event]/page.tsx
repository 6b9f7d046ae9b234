import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventProcedures } from '@/features/procedures/catalogue/components/event-procedures'
import { readEvent } from '@/features/procedures/catalogue/queries'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

type Props = SitePageProps<{ event: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, event } = await eventOf(params)
  return pageMetadata(ctx, {
    path: `/thu-tuc/su-kien/${event.slug}`,
    owner: ctx.root,
    title: event.name,
    description: event.description,
  })
}

export default async function LifeEventPage({ params }: Props) {
  const { ctx, event, groups } = await eventOf(params)
  const t = await getTranslations('procedure-lists.events')
  const procedures = await getTranslations('procedures')
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={event.name}
        trail={[
          { label: procedures('title'), href: ctx.href('/thu-tuc') },
          { label: t('title'), href: ctx.href('/thu-tuc/su-kien') },
        ]}
        lead={event.description}
      />
      <EventProcedures ctx={ctx} event={event} groups={groups} />
    </>
  )
}

async function eventOf(params: Props['params']) {
  const { event: slug, ...site } = await params
  const ctx = await siteContext(site)
  const read = await readEvent(ctx, slug)
  if (!read) notFound()
  return { ctx, ...read }
}

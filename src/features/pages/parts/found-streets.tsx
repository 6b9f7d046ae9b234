import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'
import { findStreets } from '../facts/find-streets'
import { unitFactsOf } from '../facts/queries'
import { Streets } from './streets'

/** The street names of a unit that hold the words asked for. */
export async function FoundStreets({
  ctx,
  title,
  asked,
}: {
  ctx: SiteContext
  title: string
  asked: string
}) {
  const { streets } = await unitFactsOf(ctx)
  if (streets.length === 0) notFound()
  const t = await getTranslations('pages')
  return (
    <>
      <PageHeader ctx={ctx} title={title} trail={[{ label: t('title'), href: ctx.href('/gioi-thieu') }]} />
      <Streets ctx={ctx} streets={asked ? findStreets(streets, asked) : streets} asked={asked} />
    </>
  )
}

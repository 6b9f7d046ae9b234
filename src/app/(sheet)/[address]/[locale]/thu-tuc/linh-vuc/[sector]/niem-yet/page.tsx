import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { readOffered, readSector } from '@/features/procedures/notice-sheet/sector-rows'
import { SectorSheet } from '@/features/procedures/notice-sheet/sector-sheet'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ sector: string }>

// A kept page would carry the day it was made, not the day it is printed; what it reads is kept.
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, slug, sector } = await sectorOf(params)
  const t = await getTranslations('procedure-sheet')
  return {
    title: t('sectorPageTitle', { name: sector.name }),
    alternates: { canonical: ctx.canonical(`/thu-tuc/linh-vuc/${slug}`) },
  }
}

export default async function SectorSheetPage({ params }: Props) {
  const { ctx, slug, sector } = await sectorOf(params)
  return <SectorSheet ctx={ctx} slug={slug} sector={sector} offered={await readOffered(ctx)} />
}

async function sectorOf(params: Props['params']) {
  const { sector: slug, ...site } = await params
  const ctx = await siteContext(site)
  const sector = await readSector(ctx, slug)
  return sector ? { ctx, slug, sector } : notFound()
}

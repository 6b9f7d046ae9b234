import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LetterIndex } from '@/features/procedures/catalogue/components/letter-index'
import { letterIndex } from '@/features/procedures/catalogue/queries'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.letters')
  return pageMetadata(ctx, { path: '/thu-tuc/a-z', title: t('title') })
}

export default async function LetterIndexPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('procedure-lists.letters')
  const procedures = await getTranslations('procedures')
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={t('title')}
        trail={[{ label: procedures('title'), href: ctx.href('/thu-tuc') }]}
        lead={t('lead')}
      />
      <LetterIndex ctx={ctx} letters={await letterIndex(ctx)} />
    </>
  )
}

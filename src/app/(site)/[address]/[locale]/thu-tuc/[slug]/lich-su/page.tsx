import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, permanentRedirect } from 'next/navigation'
import { HistoryPage } from '@/features/procedures/history/components/history-page'
import { readHistory } from '@/features/procedures/history/queries'
import { movedProcedure, readProcedure } from '@/features/procedures/queries'
import { hasEnglishName } from '@/platform/page-metadata/has-english'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { contentPath } from '@/platform/sites/content-path'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, procedure } = await procedureOf(params)
  const t = await getTranslations('procedure-history')
  return pageMetadata(ctx, {
    path: historyPath(procedure.slug),
    owner: ctx.root,
    title: `${t('title')}: ${procedure.name} (${procedure.code})`,
    hasEnglish: await hasEnglishName(procedure.slug),
    item: { collection: 'procedures', slug: procedure.slug },
  })
}

export default async function ProcedureHistoryPage({ params }: Props) {
  const { ctx, procedure } = await procedureOf(params)
  return <HistoryPage ctx={ctx} procedure={procedure} history={await readHistory(ctx, procedure.id)} />
}

/** The procedure at this address; a code or an old address leads to the present one's history. */
async function procedureOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const procedure = await readProcedure(ctx, slug)
  if (procedure) return { ctx, procedure }
  const moved = await movedProcedure(ctx, slug)
  return moved ? permanentRedirect(ctx.href(historyPath(moved))) : notFound()
}

function historyPath(slug: string): string {
  return `${contentPath('procedures', slug)}/lich-su`
}

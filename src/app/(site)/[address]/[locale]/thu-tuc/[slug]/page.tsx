import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { currentEffects } from '@/features/legal-documents/queries'
import { ProcedureArticle } from '@/features/procedures/components/procedure-article'
import { HistorySection } from '@/features/procedures/history/components/history-section'
import { ProcedureStructuredData } from '@/features/procedures/open-data/procedure-structured-data'
import { dataPath } from '@/features/procedures/open-data/procedure-record'
import { inShort } from '@/features/procedures/open-data/in-short'
import { movedProcedure, readOffering, readProcedure } from '@/features/procedures/queries'
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
  return pageMetadata(ctx, {
    path: contentPath('procedures', procedure.slug),
    owner: ctx.root,
    title: `${procedure.name} (${procedure.code})`,
    description: inShort(procedure),
    hasEnglish: await hasEnglishName(procedure.slug),
    item: { collection: 'procedures', slug: procedure.slug },
    types: { 'application/json': ctx.canonical(dataPath(procedure.code)) },
  })
}

export default async function ProcedurePage({ params }: Props) {
  const { ctx, procedure } = await procedureOf(params)
  const bases = procedure.legalBasis.flatMap(({ documentId }) => documentId ?? [])
  const [offering, effects, history] = await Promise.all([
    readOffering(ctx, procedure.id),
    currentEffects(ctx, bases),
    // Called, for a procedure without a history has no part of that name.
    HistorySection({ ctx, procedure }),
  ])
  return (
    <>
      <ProcedureStructuredData ctx={ctx} procedure={procedure} offering={offering} />
      <ProcedureArticle
        ctx={ctx}
        procedure={procedure}
        offering={offering}
        effects={effects}
        history={history}
      />
    </>
  )
}

/** The procedure at this address; a code or an old address leads to the present one, an unknown one to the 404 page. */
async function procedureOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const procedure = await readProcedure(ctx, slug)
  if (procedure) return { ctx, procedure }
  const moved = await movedProcedure(ctx, slug)
  return moved ? permanentRedirect(ctx.href(contentPath('procedures', moved))) : notFound()
}

import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { currentEffects } from '@/features/legal-documents/queries'
import { ProcedureArticle } from '@/features/procedures/components/procedure-article'
import { movedProcedure, readOffering, readProcedure } from '@/features/procedures/queries'
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
  return {
    title: `${procedure.name} (${procedure.code})`,
    ...(procedure.description ? { description: procedure.description.slice(0, 300) } : {}),
    alternates: { canonical: ctx.canonical(contentPath('procedures', procedure.slug), ctx.root) },
  }
}

export default async function ProcedurePage({ params }: Props) {
  const { ctx, procedure } = await procedureOf(params)
  const bases = procedure.legalBasis.flatMap(({ documentId }) => documentId ?? [])
  const [offering, effects] = await Promise.all([readOffering(ctx, procedure.id), currentEffects(ctx, bases)])
  return <ProcedureArticle ctx={ctx} procedure={procedure} offering={offering} effects={effects} />
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

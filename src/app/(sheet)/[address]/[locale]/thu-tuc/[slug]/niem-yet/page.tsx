import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, permanentRedirect } from 'next/navigation'
import { ProcedureSheet } from '@/features/procedures/notice-sheet/procedure-sheet'
import { movedProcedure, readOffering, readProcedure } from '@/features/procedures/queries'
import { contentPath } from '@/platform/sites/content-path'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

// A kept page would carry the day it was made, not the day it is printed; what it reads is kept.
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, procedure } = await procedureOf(params)
  const t = await getTranslations('procedure-sheet')
  return {
    title: t('pageTitle', { name: procedure.name, code: procedure.code }),
    alternates: { canonical: ctx.canonical(contentPath('procedures', procedure.slug), ctx.root) },
  }
}

export default async function ProcedureSheetPage({ params }: Props) {
  const { ctx, procedure } = await procedureOf(params)
  return <ProcedureSheet ctx={ctx} procedure={procedure} offering={await readOffering(ctx, procedure.id)} />
}

/** The procedure at this address; a code or an old address leads to the sheet at the present one. */
async function procedureOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const procedure = await readProcedure(ctx, slug)
  if (procedure) return { ctx, procedure }
  const moved = await movedProcedure(ctx, slug)
  return moved ? permanentRedirect(ctx.href(`${contentPath('procedures', moved)}/niem-yet`)) : notFound()
}

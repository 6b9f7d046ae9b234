import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { DirectiveArticle } from '@/features/directives/components/directive-article'
import { movedDirective, readDirective } from '@/features/directives/queries'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { contentPath } from '@/platform/sites/content-path'
import { canonicalAtOwner, siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, directive } = await directiveOf(params)
  const path = contentPath('directives', directive.slug)
  return {
    title: `${documentTypeLabel(directive.documentType)} ${directive.documentNumber}`,
    description: directive.abstract,
    alternates: { canonical: await canonicalAtOwner(ctx, path, directive.ownerId) },
  }
}

export default async function DirectivePage({ params }: Props) {
  const { ctx, directive } = await directiveOf(params)
  return <DirectiveArticle ctx={ctx} directive={directive} />
}

/** The directive at this address; an old address leads to the new one, an unknown one to the 404 page. */
async function directiveOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const directive = await readDirective(ctx, slug)
  if (directive) return { ctx, directive }
  const moved = await movedDirective(ctx, slug)
  return moved ? permanentRedirect(ctx.href(contentPath('directives', moved))) : notFound()
}

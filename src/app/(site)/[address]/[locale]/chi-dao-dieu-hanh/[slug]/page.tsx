import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { DirectiveArticle } from '@/features/directives/components/directive-article'
import { movedDirective, readDirective } from '@/features/directives/queries'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, directive } = await directiveOf(params)
  const { slug, ownerId, documentType, documentNumber, abstract, titleEn } = directive
  return pageMetadata(ctx, {
    path: contentPath('directives', slug),
    owner: (await ownerOf(ctx, ownerId)) ?? ctx.site,
    title: `${documentTypeLabel(documentType, ctx.locale)} ${documentNumber}`,
    description: abstract,
    hasEnglish: Boolean(titleEn),
    item: { collection: 'directives', slug },
  })
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

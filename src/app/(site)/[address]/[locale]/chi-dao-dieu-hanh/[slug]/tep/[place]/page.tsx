import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, permanentRedirect } from 'next/navigation'
import { movedDirective, readDirective } from '@/features/directives/queries'
import { filePagePath } from '@/platform/file-text/reading/file-page-path'
import { FileTextPage } from '@/platform/file-text/reading/file-text-page'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { contentPath } from '@/platform/sites/content-path'
import { canonicalAtOwner, siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

type Props = SiteQueryPageProps<{ slug: string; place: string }>

// Every page and every word makes another address: none of them is kept.
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, directive, file, path } = await fileOf(params)
  const canonical = await canonicalAtOwner(ctx, path, directive.ownerId)
  return { title: file.name, robots: { index: false }, alternates: { canonical } }
}

export default async function DirectiveFilePage({ params, searchParams }: Props) {
  const { ctx, directive, file, path, place } = await fileOf(params)
  const t = await getTranslations('directives')
  const type = documentTypeLabel(directive.documentType, ctx.locale)
  const title = t('heading', { type, number: directive.documentNumber })
  const list = { label: t('title'), href: ctx.href('/chi-dao-dieu-hanh') }
  const query = await searchParams
  return <FileTextPage ctx={ctx} item={{ path, title, list }} file={file} place={place} query={query} />
}

/** The file at this address; an old address leads to the new one, an unknown one to the 404 page. */
async function fileOf(params: Props['params']) {
  const { slug, place: given, ...site } = await params
  const ctx = await siteContext(site)
  const place = Number(given)
  const directive = await readDirective(ctx, slug)
  if (!directive) {
    const moved = await movedDirective(ctx, slug)
    if (!moved) notFound()
    permanentRedirect(ctx.href(filePagePath(contentPath('directives', moved), place)))
  }
  const file = directive.files[place - 1]
  if (!file) notFound()
  return { ctx, directive, file, place, path: contentPath('directives', directive.slug) }
}

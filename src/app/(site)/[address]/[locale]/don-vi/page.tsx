import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MembersIndex } from '@/features/members/components/members-index'
import { listMembers } from '@/features/members/queries'
import { HistoryLink } from '@/features/unit-history/components/history-link'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('members')
  const { base } = await listMembers(ctx, { page: 1 })
  return pageMetadata(ctx, { path: '/don-vi', owner: base, title: t('title') })
}

export default async function MembersPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  return (
    <>
      <MembersIndex ctx={ctx} filters={{ page: 1 }} />
      <HistoryLink ctx={ctx} />
    </>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MembersIndex } from '@/features/members/components/members-index'
import { readMemberFilters } from '@/features/members/member-filters'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SiteQueryPageProps): Promise<Metadata> {
  await siteContext(await params)
  const t = await getTranslations('members')
  return { title: t('title'), robots: { index: false } }
}

export default async function MembersQueryPage({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  return <MembersIndex ctx={ctx} filters={readMemberFilters(await searchParams)} />
}

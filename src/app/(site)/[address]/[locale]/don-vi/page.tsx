import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readMemberSites } from '@/platform/sites/public-site'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { MemberSites } from '@/platform/ui/member-sites'
import { PageHeader } from '@/platform/ui/page-header'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('site.members')
  return { title: t('title'), alternates: { canonical: ctx.canonical('/don-vi', ctx.root) } }
}

export default async function MembersPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('site.members')
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} />
      <MemberSites ctx={ctx} members={await readMemberSites(ctx.locale)} />
    </>
  )
}

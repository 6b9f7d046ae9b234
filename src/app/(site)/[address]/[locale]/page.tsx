import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewsFront } from '@/features/news/components/news-front'
import { latestNews } from '@/features/news/queries'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { Section } from '@/platform/ui/section'
import { HomeDesk } from './home-desk'
import { HomeDirectives, HomeLegalDocuments } from './home-documents'
import { HomeProcedures } from './home-procedures'
import { HomeSearch } from './home-search'

const FRONT_NEWS = 6

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  return { alternates: { canonical: ctx.canonical('/') } }
}

export default async function HomePage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('home')
  const news = await latestNews(ctx, FRONT_NEWS)
  return (
    <>
      <HomeSearch ctx={ctx} />
      <div className="grid gap-x-12 lg:grid-cols-[1fr_19rem]">
        <Section title={t('news')} more={{ href: ctx.href('/tin-tuc'), label: t('allNews') }}>
          {news.length > 0 ? <NewsFront ctx={ctx} items={news} /> : <Notice>{t('noNews')}</Notice>}
        </Section>
        <div>
          <HomeDesk ctx={ctx} />
          <HomeDirectives ctx={ctx} />
        </div>
      </div>
      <HomeProcedures ctx={ctx} />
      <HomeLegalDocuments ctx={ctx} />
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { listMembers } from '@/features/members/queries'
import { newsPath } from '@/features/news/news-addresses'
import { newsCategories } from '@/features/news/queries'
import { listPages } from '@/features/pages/queries'
import { sectorIndex } from '@/features/procedures/catalogue/queries'
import { HISTORY_PATH } from '@/features/unit-history/history-path'
import { feedPath } from '@/platform/feeds/feed-path'
import { SiteMapGroup } from '@/platform/site-map/components/site-map-group'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'

type Props = { ctx: SiteContext }

/** The parts of every site. */
export async function MainLinks({ ctx }: Props) {
  const [t, site] = await Promise.all([getTranslations('site-map'), getTranslations('site')])
  const parts = [
    [site('home'), '/'],
    [t('search'), '/tim-kiem'],
    [site('nav.news'), newsPath()],
    [site('nav.directives'), '/chi-dao-dieu-hanh'],
    [site('nav.legalDocuments'), '/van-ban'],
    [site('nav.procedures'), '/thu-tuc'],
    [site('nav.about'), '/gioi-thieu'],
    [site('nav.members'), '/don-vi'],
    [t('history'), HISTORY_PATH],
  ] as const
  return (
    <SiteMapGroup title={t('main')} links={parts.map(([label, path]) => ({ label, href: ctx.href(path) }))} />
  )
}

/** The sections of the site's news. */
export async function NewsLinks({ ctx }: Props) {
  const t = await getTranslations('site-map')
  const sections = await newsCategories(ctx)
  return (
    <SiteMapGroup
      title={t('newsSections')}
      links={sections.map(({ name, slug }) => ({ label: name, href: ctx.href(newsPath(slug)) }))}
    />
  )
}

/** What the unit says of itself. */
export async function IntroductionLinks({ ctx }: Props) {
  const t = await getTranslations('site-map')
  const pages = await listPages(ctx)
  return (
    <SiteMapGroup
      title={t('introduction')}
      links={pages.map(({ title, slug }) => ({ label: title, href: ctx.href(contentPath('pages', slug)) }))}
    />
  )
}

/** The ways into the catalogue, and its sectors. */
export async function ProcedureLinks({ ctx }: Props) {
  const t = await getTranslations('site-map')
  const ways = [
    [t('bySector'), '/thu-tuc/linh-vuc'],
    [t('byEvent'), '/thu-tuc/su-kien'],
    [t('byAgency'), '/thu-tuc/co-quan'],
    [t('byLetter'), '/thu-tuc/a-z'],
  ] as const
  const sectors = await sectorIndex(ctx)
  return (
    <>
      <SiteMapGroup
        title={t('procedures')}
        links={ways.map(([label, path]) => ({ label, href: ctx.href(path) }))}
      />
      <SiteMapGroup
        title={t('sectors')}
        links={sectors.map(({ name, slug, count }) => ({
          label: name,
          href: ctx.href(`/thu-tuc/linh-vuc/${slug}`),
          note: t('procedureCount', { count }),
        }))}
      />
    </>
  )
}

/** The units below the site, or below the one above it. */
export async function UnitLinks({ ctx }: Props) {
  const t = await getTranslations('site-map')
  const { base, members } = await listMembers(ctx, { page: 1 })
  return (
    <SiteMapGroup
      title={t('units')}
      links={[
        ...members.map((member) => ({ label: member.name, href: ctx.hrefOf(member) })),
        { label: t('allUnits'), href: ctx.hrefOf(base, '/don-vi') },
      ]}
    />
  )
}

/** Feeds and open data. */
export async function FollowLinks({ ctx }: Props) {
  const t = await getTranslations('site-map')
  const links = [
    [t('rssNews'), feedPath(newsPath())],
    [t('rssDirectives'), feedPath('/chi-dao-dieu-hanh')],
    [t('rssDocuments'), feedPath('/van-ban')],
    [t('dataProcedures'), '/du-lieu/thu-tuc.json'],
    [t('dataDocuments'), '/du-lieu/van-ban.json'],
  ] as const
  return (
    <SiteMapGroup
      title={t('machines')}
      links={links.map(([label, path]) => ({ label, href: ctx.href(path) }))}
    />
  )
}

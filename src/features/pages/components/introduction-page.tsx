import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { PublicSite } from '@/platform/sites/public-site'
import { isPartSlug } from '@/platform/sites/introduction-parts'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Prose } from '@/platform/ui/prose'
import { isContactPage } from '../contact-page'
import { hasText } from '@/platform/rich-text/has-text'
import { IntroductionPart } from '../parts/introduction-part'
import { listPages, type PageView } from '../queries'
import { ContactFacts } from './contact-facts'

type Props = { ctx: SiteContext; page: PageView }

/** An introduction page, beside the list of the others. */
export async function IntroductionPage({ ctx, page }: Props) {
  const t = await getTranslations('pages')
  const owner = page.textOwner === null ? null : await ownerOf(ctx, page.textOwner)
  const isOwn = owner?.id === ctx.site.id
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_16rem]">
      <article className="min-w-0" lang={page.isTranslated ? undefined : 'vi'}>
        <PageHeader
          ctx={ctx}
          title={page.title}
          trail={[{ label: t('title'), href: ctx.href('/gioi-thieu') }]}
          lead={page.summary}
          // Nothing to read while nobody has written it.
          {...(owner ? { readingPath: contentPath('pages', page.slug) } : {})}
          eyebrow={owner && !isOwn && !page.isStandIn ? t('sharedBy', { owner: owner.name }) : undefined}
        />
        {!page.isBodyTranslated && <Notice>{t('onlyVietnamese')}</Notice>}
        {owner && page.isStandIn && <StandInNotice ctx={ctx} owner={owner} slug={page.slug} />}
        <Body ctx={ctx} page={page} owner={owner} />
      </article>
      <OtherPages ctx={ctx} page={page} />
    </div>
  )
}

async function Body({ ctx, page, owner }: Props & { owner: PublicSite | null }) {
  const t = await getTranslations('pages')
  const part = owner?.id === ctx.site.id && isPartSlug(page.slug) ? page.slug : null
  if (part || hasText(page.body)) {
    return (
      <>
        {hasText(page.body) && (
          <div lang={page.isBodyTranslated ? undefined : 'vi'}>
            <Prose ctx={ctx} content={page.body} owner={owner} />
          </div>
        )}
        {part && <IntroductionPart ctx={ctx} slug={part} />}
      </>
    )
  }
  if (owner?.id === ctx.site.id && isContactPage(ctx, page.slug)) return <ContactFacts ctx={ctx} />
  return <Notice title={t('unwritten', { name: ctx.site.name })}>{t('unwrittenHelp')}</Notice>
}

type StandIn = { ctx: SiteContext; owner: PublicSite; slug: string }

/** Whose text this is, so that nobody takes the district's leaders for those of the commune. */
async function StandInNotice({ ctx, owner, slug }: StandIn) {
  const t = await getTranslations('pages')
  return (
    <Notice title={t('standIn', { owner: owner.name, name: ctx.site.name })}>
      <a className="underline underline-offset-4" href={ctx.hrefOf(owner, contentPath('pages', slug))}>
        {t('atOwner', { owner: owner.name })}
      </a>
    </Notice>
  )
}

async function OtherPages({ ctx, page }: Props) {
  const t = await getTranslations('pages')
  const pages = await listPages(ctx)
  return (
    <nav aria-label={t('others')} className="border-line border-t pt-4 lg:border-0 lg:pt-10 print:hidden">
      <h2 className="text-small text-muted mb-2 font-semibold">{t('others')}</h2>
      <ul>
        {pages.map(({ id, slug, title }) => (
          <li key={id}>
            <a
              className="aria-[current]:border-accent aria-[current]:text-accent border-line hover:text-accent block border-l-4 px-3 py-1.5 aria-[current]:font-semibold"
              href={ctx.href(contentPath('pages', slug))}
              aria-current={id === page.id ? 'page' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

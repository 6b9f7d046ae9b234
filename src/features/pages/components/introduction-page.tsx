import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Prose } from '@/platform/ui/prose'
import { listPages, type PageView } from '../queries'

/** An introduction page, beside the list of the others. */
export async function IntroductionPage({ ctx, page }: { ctx: SiteContext; page: PageView }) {
  const t = await getTranslations('pages')
  const pages = await listPages(ctx)
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_16rem]">
      <article className="min-w-0" lang={page.isTranslated ? undefined : 'vi'}>
        <PageHeader
          ctx={ctx}
          title={page.title}
          trail={[{ label: t('title'), href: ctx.href('/gioi-thieu') }]}
          lead={page.summary}
        />
        {!page.isTranslated && <Notice>{t('onlyVietnamese')}</Notice>}
        <Prose ctx={ctx} content={page.body} />
      </article>
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
    </div>
  )
}

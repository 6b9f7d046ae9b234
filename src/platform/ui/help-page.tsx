import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { contactSite } from '../sites/contact-site'
import type { SiteContext } from '../sites/site-context'
import { menuLinks, siteMenu } from '../sites/site-menu'
import { SearchBox } from './search-box'
import { TelephoneLink } from './telephone-link'

/** What a reader who came to a wrong address sees. */
export async function NotFoundHelp({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site.notFound')
  return (
    <HelpPage ctx={ctx} title={t('title')} lead={t('lead')}>
      <SearchBox ctx={ctx} size="hero" isQuiet />
      {/* The web server writes the words of the address here (src/server/reader-links.ts). */}
      <p data-asked-words="" hidden className="mt-3">
        <a className="text-accent inline-flex min-h-11 items-center underline" href={ctx.href('/tim-kiem')}>
          {t('searchWords', { words: '#' })}
        </a>
      </p>
    </HelpPage>
  )
}

/** What a reader sees when the fault is ours. */
export async function ErrorHelp({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site.error')
  return <HelpPage ctx={ctx} title={t('title')} lead={t('lead')} />
}

type HelpPageProps = { ctx: SiteContext; title: string; lead: string; children?: ReactNode }

/** Says what happened, then offers the parts of the site and a number to call. */
async function HelpPage({ ctx, title, lead, children }: HelpPageProps) {
  const t = await getTranslations('site')
  const entries = menuLinks(await siteMenu(ctx))
  const { telephone } = contactSite(ctx).contacts
  return (
    <div className="max-w-3xl py-6">
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="text-lead text-muted mt-3 mb-6">{lead}</p>
      {children}
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1">
        {entries.map(({ label, href }) => (
          <li key={href}>
            <a className="text-accent block py-1.5 underline underline-offset-4" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {telephone && (
        <p className="mt-6">
          {t('callForHelp')} <TelephoneLink number={telephone} />
        </p>
      )}
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import type { PublicSite } from '../sites/public-site'
import type { SiteContext } from '../sites/site-context'
import { Notice } from './notice'
import { TelephoneLink } from './telephone-link'

/** Every member site with where it is and how to call it. */
export async function MemberSites({ ctx, members }: { ctx: SiteContext; members: PublicSite[] }) {
  const t = await getTranslations('site.members')
  if (members.length === 0) return <Notice>{t('empty')}</Notice>
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {members.map((site) => (
        <li key={site.id} className="border-line bg-card rounded border px-5 py-4">
          <h2 className="text-heading font-semibold">
            <a className="hover:text-accent underline-offset-4 hover:underline" href={ctx.hrefOf(site)}>
              {site.name}
            </a>
          </h2>
          {site.contacts.address && <p className="text-small text-muted mt-1">{site.contacts.address}</p>}
          {site.contacts.telephone && (
            <p className="text-small mt-1">
              <TelephoneLink number={site.contacts.telephone} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

import { getTranslations } from 'next-intl/server'
import { SITE_MAP_PAGE } from '../site-map/site-map-paths'
import { contactSite } from '../sites/contact-site'
import type { PublicSite } from '../sites/public-site'
import type { SiteContext } from '../sites/site-context'
import { menuLinks, siteMenu } from '../sites/site-menu'
import { FactList } from './fact-list'
import { MailLink } from './mail-link'
import { OfficeHoursTable } from './office-hours'
import { OpenNow } from './open-now'
import { TelephoneLink } from './telephone-link'

/** Who answers for the site and how to reach them; the site above, and saying so, while nothing is known of this one. */
export async function SiteFooter({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const links = menuLinks(await siteMenu(ctx))
  const { site } = ctx
  const reached = contactSite(ctx)
  return (
    <footer className="site-footer bg-sunken border-accent mt-16 border-t-4">
      <div className="shell grid gap-10 py-10 md:grid-cols-2 lg:grid-cols-[1.3fr_1fr_0.8fr]">
        <section>
          <h2 className="text-heading mb-3 font-semibold">
            {reached === site ? site.name : t('contact.of', { name: reached.name })}
          </h2>
          {reached !== site && (
            <p className="text-small text-muted mb-3">
              {t('contact.borrowed', { site: site.name })}{' '}
              <a className="underline underline-offset-4" href={ctx.hrefOf(reached)}>
                {t('contact.visit', { name: reached.name })}
              </a>
            </p>
          )}
          <Contacts site={reached} />
        </section>
        <section>
          <h2 className="text-heading mb-3 font-semibold">{t('hours.title')}</h2>
          <OpenNow hours={reached.officeHours} />
          <OfficeHoursTable hours={reached.officeHours} />
        </section>
        <nav aria-label={t('footer.explore')} className="print:hidden">
          <h2 className="text-heading mb-3 font-semibold">{t('footer.explore')}</h2>
          <ul className="border-line border-t pt-1.5">
            {links.map(({ label, href }, place) => (
              <li key={place}>
                <a className="block py-1.5 underline-offset-4 hover:underline" href={href}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a className="block py-1.5 underline-offset-4 hover:underline" href={ctx.href(SITE_MAP_PAGE)}>
                {t('footer.siteMap')}
              </a>
            </li>
          </ul>
        </nav>
      </div>
      {site.footerNote && (
        <p className="border-line text-small border-t">
          <span className="shell text-muted block py-4">{site.footerNote}</span>
        </p>
      )}
    </footer>
  )
}

async function Contacts({ site }: { site: PublicSite }) {
  const t = await getTranslations('site.contact')
  const { address, telephone, email, responsible, spokesperson } = site.contacts
  return (
    <FactList
      stacked
      facts={[
        { term: t('responsible'), value: responsible && <Named person={responsible} /> },
        { term: t('address'), value: address },
        { term: t('telephone'), value: telephone && <TelephoneLink number={telephone} /> },
        { term: t('email'), value: email && <MailLink address={email} /> },
        { term: t('spokesperson'), value: spokesperson && <Named person={spokesperson} /> },
      ]}
    />
  )
}

type NamedPerson = NonNullable<PublicSite['contacts']['spokesperson']>

function Named({ person: { name, position, telephone, email } }: { person: NamedPerson }) {
  return (
    <>
      {[name, position].filter(Boolean).join(', ')}
      {telephone && (
        <span className="block">
          <TelephoneLink number={telephone} />
        </span>
      )}
      {email && (
        <span className="block">
          <MailLink address={email} />
        </span>
      )}
    </>
  )
}

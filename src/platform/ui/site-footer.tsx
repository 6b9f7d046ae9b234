import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'
import { FactList } from './fact-list'
import { menuEntries } from './main-menu'
import { OfficeHoursTable } from './office-hours'
import { TelephoneLink } from './telephone-link'

/** Who answers for the site and how to reach them. */
export async function SiteFooter({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const entries = await menuEntries(ctx)
  const { site } = ctx
  return (
    <footer className="bg-sunken border-accent mt-16 border-t-4">
      <div className="shell grid gap-10 py-10 md:grid-cols-2 lg:grid-cols-[1.3fr_1fr_0.8fr]">
        <section>
          <h2 className="text-heading mb-3 font-semibold">{site.name}</h2>
          <Contacts ctx={ctx} />
        </section>
        <section>
          <h2 className="text-heading mb-3 font-semibold">{t('hours.title')}</h2>
          <OfficeHoursTable hours={site.officeHours} />
        </section>
        <nav aria-label={t('footer.explore')} className="print:hidden">
          <h2 className="text-heading mb-3 font-semibold">{t('footer.explore')}</h2>
          <ul className="border-line border-t pt-1.5">
            {entries.map(({ label, href }) => (
              <li key={href}>
                <a className="block py-1.5 underline-offset-4 hover:underline" href={href}>
                  {label}
                </a>
              </li>
            ))}
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

async function Contacts({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site.contact')
  const { address, telephone, email, responsible, spokesperson } = ctx.site.contacts
  return (
    <FactList
      stacked
      facts={[
        { term: t('responsible'), value: responsible && <Named person={responsible} /> },
        { term: t('address'), value: address },
        { term: t('telephone'), value: telephone && <TelephoneLink number={telephone} /> },
        {
          term: t('email'),
          value: email && (
            <a className="underline underline-offset-4" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        },
        { term: t('spokesperson'), value: spokesperson && <Named person={spokesperson} /> },
      ]}
    />
  )
}

type NamedPerson = { name: string; position: string | null; telephone: string | null }

function Named({ person }: { person: NamedPerson }) {
  return (
    <>
      {[person.name, person.position].filter(Boolean).join(', ')}
      {person.telephone && (
        <span className="block">
          <TelephoneLink number={person.telephone} />
        </span>
      )}
    </>
  )
}

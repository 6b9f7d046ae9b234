import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { FactList } from '@/platform/ui/fact-list'
import { OfficeHoursLines } from '@/platform/ui/office-hours'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import { MailLink } from '@/platform/ui/mail-link'

type Named = { name: string; position: string | null; telephone: string | null; email: string | null }

/** How to reach a site, as it says of itself: its page of contacts until somebody writes one. */
export async function ContactFacts({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site.contact')
  const hours = await getTranslations('site.hours')
  const { contacts, desk, officeHours } = ctx.site
  const { address, telephone, email, responsible, spokesperson } = contacts
  return (
    <FactList
      facts={[
        { term: t('address'), value: address },
        { term: t('telephone'), value: telephone && <TelephoneLink number={telephone} /> },
        { term: t('email'), value: email && <MailLink address={email} /> },
        { term: t('desk'), value: desk.name && [desk.name, desk.address].filter(Boolean).join(', ') },
        { term: hours('title'), value: <OfficeHoursLines hours={officeHours} /> },
        { term: t('responsible'), value: responsible && <Person person={responsible} /> },
        { term: t('spokesperson'), value: spokesperson && <Person person={spokesperson} /> },
      ]}
    />
  )
}

function Person({ person: { name, position, telephone, email } }: { person: Named }) {
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

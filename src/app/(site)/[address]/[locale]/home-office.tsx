import { getTranslations } from 'next-intl/server'
import { contactSite } from '@/platform/sites/contact-site'
import type { SiteContext } from '@/platform/sites/site-context'
import { spansOfToday } from '@/platform/ui/office-hours'
import { OpenNow } from '@/platform/ui/open-now'
import { TelephoneLink } from '@/platform/ui/telephone-link'

/** Where the office is and when it is open today, in the first screen; the block of contacts says the rest. */
export async function HomeOffice({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home.office')
  const reached = contactSite(ctx)
  const { desk, contacts, officeHours, name } = reached
  const address = desk.address ?? contacts.address
  const telephone = desk.telephone ?? contacts.telephone
  const spans = await spansOfToday(officeHours)
  if (!address && !telephone && !spans) return null
  // A borrowed desk is not taken for one's own.
  const saysWhose = reached === ctx.site || desk.name?.toLowerCase().includes(name.toLowerCase())
  return (
    <aside aria-label={t('label')} className="home-office text-small">
      <p className="font-semibold">
        {[desk.name, !(desk.name && saysWhose) && name].filter(Boolean).join(' – ')}
      </p>
      {spans && (
        <p>
          <span className="text-muted">{t('today')}</span>{' '}
          {spans.map(([open, close]) => `${open} – ${close}`).join(', ') || t('dayOff')}
        </p>
      )}
      <p>
        <OpenNow hours={officeHours} />
      </p>
      {address && <p className="text-muted">{address}</p>}
      {telephone && (
        <p>
          <TelephoneLink number={telephone} />
        </p>
      )}
    </aside>
  )
}

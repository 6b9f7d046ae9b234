import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { OfficeHoursTable } from '@/platform/ui/office-hours'
import { Section } from '@/platform/ui/section'
import { TelephoneLink } from '@/platform/ui/telephone-link'

/** Where papers are handed in, and when. */
export async function HomeDesk({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home')
  const { desk, officeHours, contacts } = ctx.site
  const telephone = desk.telephone ?? contacts.telephone
  return (
    <Section title={t('desk')}>
      <div className="mb-4">
        {desk.name && <p className="font-semibold">{desk.name}</p>}
        <p>{desk.address ?? contacts.address}</p>
        {telephone && (
          <p>
            <TelephoneLink number={telephone} />
          </p>
        )}
      </div>
      <OfficeHoursTable hours={officeHours} />
    </Section>
  )
}

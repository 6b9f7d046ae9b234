import { getTranslations } from 'next-intl/server'
import { contactSite } from '@/platform/sites/contact-site'
import type { BlockOf } from '@/platform/sites/home-layout'
import type { SiteContext } from '@/platform/sites/site-context'
import { MailLink } from '@/platform/ui/mail-link'
import { OfficeHoursTable } from '@/platform/ui/office-hours'
import { Section } from '@/platform/ui/section'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import type { LoadedBlock } from './home-block'
import { BorrowedNote } from './home-borrowed'

/**
 * Where papers are handed in, and when; at the nearest site above while nobody has said it of this one. Whether it is open
 * now stands in the first screen already.
 */
export async function contacts(
  ctx: SiteContext,
  { title }: BlockOf<'contacts'>,
): Promise<LoadedBlock | null> {
  const t = await getTranslations('home')
  const reached = contactSite(ctx)
  const { desk, officeHours, contacts: office, name } = reached
  const telephone = desk.telephone ?? office.telephone
  return {
    width: 'narrow',
    height: 14,
    node: (
      <Section
        title={reached === ctx.site ? (title ?? t('desk')) : t('contactsOf', { name })}
        note={reached === ctx.site ? undefined : <BorrowedNote ctx={ctx} from={reached} />}
      >
        <div className="@container">
          <div className="grid gap-x-10 gap-y-4 @2xl:grid-cols-2">
            <div>
              {desk.name && <p className="font-semibold">{desk.name}</p>}
              <p>{desk.address ?? office.address}</p>
              {telephone && (
                <p>
                  <TelephoneLink number={telephone} />
                </p>
              )}
              {office.email && (
                <p>
                  <MailLink address={office.email} />
                </p>
              )}
            </div>
            <OfficeHoursTable hours={officeHours} />
          </div>
        </div>
      </Section>
    ),
  }
}

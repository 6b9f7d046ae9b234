import { getTranslations } from 'next-intl/server'
import { uncropped } from '@/platform/media/public-image'
import { FactList } from '@/platform/ui/fact-list'
import { MailLink } from '@/platform/ui/mail-link'
import { Picture } from '@/platform/ui/picture'
import { PlainText } from '@/platform/ui/plain-text'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import type { Leader } from '../facts/queries'

/** Who leads the unit, in their order: office, what they answer for, how to reach them. */
export function Leaders({ leaders }: { leaders: Leader[] }) {
  return (
    <ol className="mt-8 grid gap-4">
      {leaders.map((leader) => (
        <LeaderCard key={leader.name} leader={leader} />
      ))}
    </ol>
  )
}

async function LeaderCard({ leader }: { leader: Leader }) {
  const t = await getTranslations('introduction')
  const { name, position, responsibility, telephone, email } = leader
  return (
    <li className="border-line bg-card grid grid-cols-[auto_1fr] items-start gap-x-5 gap-y-3 rounded border p-5">
      <Portrait leader={leader} />
      <div className="min-w-0">
        <h2 className="text-heading font-semibold">{name}</h2>
        {position && <p className="text-accent">{position}</p>}
      </div>
      {(responsibility ?? telephone ?? email) && (
        <div className="col-span-2 min-w-0 sm:col-span-1 sm:col-start-2">
          <FactList
            facts={[
              { term: t('responsibility'), value: responsibility && <PlainText text={responsibility} /> },
              { term: t('telephone'), value: telephone && <TelephoneLink number={telephone} /> },
              { term: t('email'), value: email && <MailLink address={email} /> },
            ]}
          />
        </div>
      )}
    </li>
  )
}

/** A picture, or the initial of the given name, which stands last in Vietnamese. */
function Portrait({ leader: { name, portrait } }: { leader: Leader }) {
  const frame = 'bg-sunken aspect-3/4 w-16 shrink-0 rounded sm:row-span-2 sm:w-24'
  if (portrait)
    return <Picture image={uncropped(portrait)} sizes="6rem" className={`${frame} object-cover`} />
  return (
    <span
      aria-hidden="true"
      className={`${frame} text-title text-muted flex items-center justify-center font-semibold`}
    >
      {name.split(/\s+/).at(-1)?.charAt(0)}
    </span>
  )
}

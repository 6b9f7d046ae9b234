import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { Badge } from '@/platform/ui/badge'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import type { Member } from '../queries'

type MemberCardProps = { ctx: SiteContext; member: Member; heading: 'h2' | 'h3' }

/** A unit with where it is, how to call it and what stands below it. */
export async function MemberCard({ ctx, member, heading: Heading }: MemberCardProps) {
  const t = await getTranslations('members')
  return (
    <li className="border-line bg-card rounded border px-5 py-4">
      <Heading className="text-heading font-semibold">
        <a className="hover:text-accent underline-offset-4 hover:underline" href={ctx.hrefOf(member)}>
          {member.name}
        </a>
      </Heading>
      {member.hasEnded && (
        <p className="mt-1">
          <Badge tone="warning">{t('ended')}</Badge>
        </p>
      )}
      {member.above && <p className="text-small text-muted mt-1">{member.above}</p>}
      {member.address && <p className="text-small text-muted mt-1">{member.address}</p>}
      {member.telephone && (
        <p className="text-small mt-1">
          <TelephoneLink number={member.telephone} />
        </p>
      )}
      {member.below > 0 && (
        <p className="text-small mt-1">
          <a
            className="text-accent inline-block py-1 underline underline-offset-4"
            href={ctx.hrefOf(member, '/don-vi')}
            aria-label={t('belowOf', { name: member.name })}
          >
            {t('below', { total: member.below })}
          </a>
        </p>
      )}
    </li>
  )
}

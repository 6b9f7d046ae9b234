import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import type { Unit } from '../queries'

type UnitLifeProps = { ctx: SiteContext; unit: Unit }

/** A unit's name, leading to its site, with its days and how it ended. */
export async function UnitLife({ ctx, unit }: UnitLifeProps) {
  const t = await getTranslations('unit-history')
  const facts = [
    unit.firstDay && t('page.from', { day: displayDay(unit.firstDay) }),
    unit.lastDay && t('page.until', { day: displayDay(unit.lastDay) }),
    unit.endedBy && unit.lastDay && t(`end.${unit.endedBy}`),
  ].filter(Boolean)
  const isThis = unit.id === ctx.site.id
  return (
    <>
      {isThis ? (
        <strong>{unit.name}</strong>
      ) : (
        <a className="text-accent inline-block py-1 underline underline-offset-4" href={ctx.hrefOf(unit)}>
          {unit.name}
        </a>
      )}
      {facts.length > 0 && <span className="text-small text-muted"> ({facts.join(', ')})</span>}
    </>
  )
}

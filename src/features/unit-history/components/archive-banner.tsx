import { getTranslations } from 'next-intl/server'
import { scriptAddress } from '@/platform/public-files'
import { hasEnded } from '@/platform/sites/has-ended'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import { nextDay } from '@/platform/time/working-days'
import { StatusBanner } from '@/platform/ui/status-banner'
import { presentUnits } from '../family'
import { HISTORY_PATH } from '../history-path'
import { readEnding, readUnitHistory, type Ending, type Unit } from '../queries'

/**
 * Stands on every page of a site that has ended: what became of the unit, and the way to those that took its place. The
 * page cache drops yesterday's pages, so it appears at midnight with nobody editing.
 */
export async function ArchiveBanner({ ctx }: { ctx: SiteContext }) {
  const ending = await readEnding(ctx.site.id)
  if (!ending || !hasEnded(ending.lastDay)) return null
  const t = await getTranslations('unit-history.archive')
  const units = ending.successors.length > 0 ? await readUnitHistory(ctx) : []
  const successors = ending.successors.flatMap((id) => units.find((unit) => unit.id === id) ?? [])
  const present = presentUnits(units, ctx.site.id, ({ lastDay }) => !hasEnded(lastDay))
  const link = 'text-accent font-semibold underline underline-offset-4 inline-block py-1.5'
  return (
    <aside aria-label={t('label')} className="shell pt-6 print:pt-0">
      <StatusBanner tone="warning" title={`${t('title')}: ${await whatBecame(ctx, ending, successors)}`}>
        <p>{t('kept')}</p>
        <ul className="mt-1 flex flex-wrap gap-x-6 print:hidden">
          {(present.length > 0 ? present : successors).map((unit) => (
            <li key={unit.id}>
              <a className={link} href={ctx.hrefOf(unit)} data-successor={ctx.href('/')}>
                {t('goTo', { name: unit.name })}
              </a>
            </li>
          ))}
          <li>
            <a className="inline-block py-1.5 underline underline-offset-4" href={ctx.href(HISTORY_PATH)}>
              {t('history')}
            </a>
          </li>
        </ul>
      </StatusBanner>
      <script type="module" src={scriptAddress('successor-links.js')} />
    </aside>
  )
}

async function whatBecame(ctx: SiteContext, ending: Ending, successors: Unit[]): Promise<string> {
  const t = await getTranslations('unit-history.archive')
  const names = new Intl.ListFormat(ctx.locale).format(successors.map(({ name }) => name))
  const words = { name: ctx.site.name, successors: names, day: displayDay(nextDay(ending.lastDay)) }
  return successors.length > 0 && ending.endedBy ? t(ending.endedBy, words) : t('ended', words)
}

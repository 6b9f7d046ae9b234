import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { HISTORY_PATH } from '../history-path'
import { readFormerUnits, readUnitHistory } from '../queries'

/** The way to the history of the unit, where it has one. */
export async function HistoryLink({ ctx }: { ctx: SiteContext }) {
  const [units, former] = await Promise.all([readUnitHistory(ctx), readFormerUnits(ctx)])
  if (units.length < 2 && former.length === 0) return null
  const t = await getTranslations('unit-history.page')
  return (
    <p className="mt-8 print:hidden">
      <a
        className="text-accent inline-block py-1.5 underline underline-offset-4"
        href={ctx.href(HISTORY_PATH)}
      >
        {t('link')} ›
      </a>
    </p>
  )
}

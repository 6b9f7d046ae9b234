import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Section } from '@/platform/ui/section'
import { earlierUnits, laterUnits } from '../family'
import { readFormerUnits, readUnitHistory } from '../queries'
import { UnitBranches } from './unit-branches'
import { UnitLife } from './unit-life'

/** The units before and after the site's, over generations, and those that were once below it. */
export async function UnitHistoryPage({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('unit-history.page')
  const [units, former] = await Promise.all([readUnitHistory(ctx), readFormerUnits(ctx)])
  const own = units.find(({ id }) => id === ctx.site.id)
  const [earlier, later] = [earlierUnits(units, ctx.site.id), laterUnits(units, ctx.site.id)]
  const isEmpty = earlier.length + later.length + former.length === 0
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={t('title')}
        lead={t('lead', { name: ctx.site.name })}
        trail={[{ label: t('about'), href: ctx.href('/gioi-thieu') }]}
      />
      {own && (
        <p>
          <UnitLife ctx={ctx} unit={own} />
        </p>
      )}
      {isEmpty && <Notice>{t('none')}</Notice>}
      {earlier.length > 0 && (
        <Section title={t('earlier')}>
          <UnitBranches ctx={ctx} branches={earlier} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title={t('later')}>
          <UnitBranches ctx={ctx} branches={later} />
        </Section>
      )}
      {former.length > 0 && (
        <Section title={t('former')}>
          <ul className="columns-1 gap-x-10 sm:columns-2">
            {former.map((unit) => (
              <li key={unit.id} className="break-inside-avoid py-1">
                <UnitLife ctx={ctx} unit={unit} />
                {unit.successorNames.length > 0 && (
                  <span className="text-small block">
                    {t('nowIn', {
                      successors: new Intl.ListFormat(ctx.locale).format(unit.successorNames),
                    })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { Section } from '@/platform/ui/section'
import { ProcedureCard } from '../../components/procedure-card'
import type { CatalogueEvent } from '../catalogue'
import type { EventGroup } from '../queries'

/** More than this of one sector are for the list with its filters. */
const MOST_SHOWN = 12

type EventProceduresProps = { ctx: SiteContext; event: CatalogueEvent; groups: EventGroup[] }

/** What has to be done at a life event, sector by sector, and the way to the same list with its filters. */
export async function EventProcedures({ ctx, event, groups }: EventProceduresProps) {
  const t = await getTranslations('procedure-lists.events')
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  if (total === 0) return <Notice>{t('none')}</Notice>
  const list = ctx.href('/thu-tuc')
  return (
    <>
      {groups.map(({ sector, rows }) => (
        <Section
          key={sector?.slug ?? ''}
          title={sector?.name ?? t('withoutSector')}
          {...(rows.length > MOST_SHOWN
            ? {
                more: {
                  href: pathWithQuery(list, { event: event.slug, sector: sector?.slug }),
                  label: t('count', { count: rows.length }),
                },
              }
            : {})}
        >
          <ItemList>
            {rows.slice(0, MOST_SHOWN).map((procedure) => (
              <ProcedureCard key={procedure.id} ctx={ctx} procedure={procedure} heading="h3" />
            ))}
          </ItemList>
        </Section>
      ))}
      <p className="mt-8 print:hidden">
        <a
          className="text-accent underline underline-offset-4"
          href={pathWithQuery(list, { event: event.slug })}
        >
          {t('filtered', { count: total })}
        </a>
      </p>
    </>
  )
}

import { getFormatter, getTranslations } from 'next-intl/server'
import { EventCards } from '@/features/procedures/catalogue/components/event-cards'
import { eventIndex, sectorIndex } from '@/features/procedures/catalogue/queries'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'

const FRONT_EVENTS = 8
const FRONT_SECTORS = 12

/** What people come for, by life event, and the sectors with most procedures; nothing while there are none. */
export async function HomeProcedures({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('procedure-lists')
  const format = await getFormatter()
  const [events, sectors] = await Promise.all([eventIndex(ctx), sectorIndex(ctx)])
  const largest = sectors.toSorted((a, b) => b.count - a.count).slice(0, FRONT_SECTORS)
  return (
    <>
      {events.length > 0 && (
        <Section
          title={t('events.short')}
          more={{ href: ctx.href('/thu-tuc/su-kien'), label: t('events.all') }}
        >
          <EventCards ctx={ctx} events={events.slice(0, FRONT_EVENTS)} />
        </Section>
      )}
      {largest.length > 0 && (
        <Section
          title={t('sectors.short')}
          more={{
            href: ctx.href('/thu-tuc/linh-vuc'),
            label: t('sectors.all', { count: sectors.length }),
          }}
        >
          <ul className="gap-x-10 sm:columns-2 lg:columns-3">
            {largest.map(({ slug, name, count }) => (
              <li key={slug} className="border-line break-inside-avoid border-b">
                <a
                  className="hover:text-accent flex items-baseline justify-between gap-3 py-2"
                  href={ctx.href(`/thu-tuc/linh-vuc/${slug}`)}
                >
                  <span>{name}</span>
                  <span className="text-small text-muted tabular-nums">{format.number(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

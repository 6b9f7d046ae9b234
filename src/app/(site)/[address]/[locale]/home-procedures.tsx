import { getFormatter, getTranslations } from 'next-intl/server'
import { EventCards } from '@/features/procedures/catalogue/components/event-cards'
import { eventIndex, sectorIndex } from '@/features/procedures/catalogue/queries'
import type { BlockOf } from '@/platform/sites/home-layout'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'

/** What people come for, by life event or by sector; nothing while there are no procedures. */
export function procedures(ctx: SiteContext, block: BlockOf<'procedures'>): Promise<LoadedBlock | null> {
  return block.by === 'life-event' ? byLifeEvent(ctx, block) : bySector(ctx, block)
}

async function byLifeEvent(
  ctx: SiteContext,
  { title, count }: BlockOf<'procedures'>,
): Promise<LoadedBlock | null> {
  const t = await getTranslations('procedure-lists')
  const events = await eventIndex(ctx)
  if (events.length === 0) return null
  return {
    width: 'full',
    height: count,
    node: (
      <Section
        title={title ?? t('events.short')}
        more={{ href: ctx.href('/thu-tuc/su-kien'), label: t('events.all') }}
      >
        <EventCards ctx={ctx} events={events.slice(0, count)} />
      </Section>
    ),
  }
}

/** The sectors with most procedures. */
async function bySector(
  ctx: SiteContext,
  { title, count }: BlockOf<'procedures'>,
): Promise<LoadedBlock | null> {
  const t = await getTranslations('procedure-lists')
  const format = await getFormatter()
  const sectors = await sectorIndex(ctx)
  if (sectors.length === 0) return null
  const largest = sectors.toSorted((a, b) => b.count - a.count).slice(0, count)
  return {
    width: 'full',
    height: count,
    node: (
      <Section
        title={title ?? t('sectors.short')}
        more={{ href: ctx.href('/thu-tuc/linh-vuc'), label: t('sectors.all', { count: sectors.length }) }}
      >
        <ul className="gap-x-10 sm:columns-2 lg:columns-3">
          {largest.map((sector) => (
            <li key={sector.slug} className="border-line break-inside-avoid border-b">
              <a
                className="hover:text-accent flex items-baseline justify-between gap-3 py-2"
                href={ctx.href(`/thu-tuc/linh-vuc/${sector.slug}`)}
              >
                <span>{sector.name}</span>
                <span className="text-small text-muted tabular-nums">{format.number(sector.count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    ),
  }
}

import { getTranslations } from 'next-intl/server'
import type { BlockOf } from '@/platform/sites/home-layout'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'

/** When the unit receives citizens and meets; nothing while no row is entered. */
export async function calendar({ title, rows }: BlockOf<'calendar'>): Promise<LoadedBlock | null> {
  if (rows.length === 0) return null
  const t = await getTranslations('home')
  return {
    width: 'either',
    height: rows.length * 3,
    node: (
      <Section title={title ?? t('calendar')}>
        <ul className="@container divide-line divide-y">
          {rows.map(({ when, what, where }, place) => (
            <li key={place} className="grid gap-x-6 py-3 first:pt-0 @lg:grid-cols-[12rem_1fr]">
              <p className="font-semibold">{when}</p>
              <p className="min-w-0 break-words">
                {what}
                {where && <span className="text-small text-muted block">{where}</span>}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    ),
  }
}

import { getTranslations } from 'next-intl/server'
import { sectorIndex } from '@/features/procedures/catalogue/queries'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'

const FRONT_SECTORS = 12

/** The sectors with most procedures; nothing while there are none. */
export async function HomeProcedures({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home')
  const sectors = (await sectorIndex(ctx)).sort((a, b) => b.count - a.count)
  if (sectors.length === 0) return null
  return (
    <Section title={t('procedures')} more={{ href: ctx.href('/thu-tuc'), label: t('allProcedures') }}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {sectors.slice(0, FRONT_SECTORS).map(({ slug, name, count }) => (
          <li key={slug}>
            <a
              className="border-line bg-card hover:border-accent hover:text-accent flex h-full flex-col rounded border px-4 py-3"
              href={pathWithQuery(ctx.href('/thu-tuc'), { sector: slug })}
            >
              <span className="font-semibold">{name}</span>
              <span className="text-small text-muted mt-auto">{t('procedureCount', { count })}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

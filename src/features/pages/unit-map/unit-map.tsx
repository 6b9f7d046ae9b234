import { getTranslations } from 'next-intl/server'
import { hostTable } from '@/platform/sites/host-table'
import type { SiteContext } from '@/platform/sites/site-context'
import { drawMap, type DrawnArea } from './draw-map'
import type { MapArea } from './read-map'
import './unit-map.css'

type Props = { ctx: SiteContext; areas: MapArea[]; note: string | null }

/** The map of the units, drawn here from their borders; each leads to its site, and all stand below it as a list too. */
export async function UnitMap({ ctx, areas, note }: Props) {
  const t = await getTranslations('introduction.map')
  const { width, height, areas: drawn } = drawMap(areas)
  const hrefOf = await addressesOf(ctx)
  return (
    <figure className="unit-map mt-2">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('label', { name: ctx.site.name })}
        className="border-line bg-card w-full rounded border"
      >
        {drawn.map((area, index) => (
          <Area key={index} area={area} href={hrefOf(area.site)} />
        ))}
        {/* Above all areas, so that no neighbour covers a name. */}
        <g aria-hidden="true" className="unit-map-names">
          {drawn.map(({ name, label }, index) => (
            <text key={index} x={label.x} y={label.y}>
              {shortName(name)}
            </text>
          ))}
        </g>
      </svg>
      <figcaption className="text-small text-muted mt-2">{note ?? t('note')}</figcaption>
      <h2 className="text-heading mt-6 font-semibold">{t('list')}</h2>
      <ul className="mt-2 gap-x-8 sm:columns-2 lg:columns-3">
        {drawn
          .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
          .map(({ name, site }, index) => (
            <li key={index}>
              <NameLink name={name} href={hrefOf(site)} />
            </li>
          ))}
      </ul>
    </figure>
  )
}

function Area({ area: { name, path }, href }: { area: DrawnArea; href: string | null }) {
  const shape = (
    <path d={path} fillRule="evenodd">
      <title>{name}</title>
    </path>
  )
  if (!href) return shape
  return (
    <a href={href} aria-label={name}>
      {shape}
    </a>
  )
}

function NameLink({ name, href }: { name: string; href: string | null }) {
  if (!href) return name
  return (
    <a className="text-accent inline-block py-1 underline underline-offset-4" href={href}>
      {name}
    </a>
  )
}

/** The kind of unit is in the list; on the map there is room for the name alone. */
function shortName(name: string): string {
  return name.replace(/^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)\s+/iu, '')
}

async function addressesOf(ctx: SiteContext): Promise<(slug: string | null) => string | null> {
  const { bySlug } = await hostTable()
  return (slug) => {
    const site = slug === null ? undefined : bySlug.get(slug)
    return site
      ? ctx.hrefOf({ slug: site.slug, isRoot: site.isRoot, hosts: site.host ? [site.host] : [] })
      : null
  }
}

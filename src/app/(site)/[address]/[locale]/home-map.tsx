import { getTranslations } from 'next-intl/server'
import type { BlockOf } from '@/platform/sites/home-layout'
import type { SiteContext } from '@/platform/sites/site-context'
import { Picture } from '@/platform/ui/picture'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'

/** Maps that people know; the page itself asks them for nothing. */
const MAPS = [
  {
    name: 'Google Maps',
    addressOf: ({ latitude, longitude }: Place) =>
      `https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`,
  },
  {
    name: 'OpenStreetMap',
    addressOf: ({ latitude, longitude }: Place) =>
      `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
  },
]

type Place = { latitude: number; longitude: number }

/** Where the unit is: a picture kept here, its coordinates, and links to maps elsewhere. */
export async function map(
  ctx: SiteContext,
  { title, picture, place }: BlockOf<'map'>,
): Promise<LoadedBlock | null> {
  if (!picture && !place) return null
  const t = await getTranslations('home')
  const { address } = ctx.site.contacts
  const [first] = MAPS
  return {
    width: 'narrow',
    height: picture ? 14 : 5,
    node: (
      <Section title={title ?? t('map')}>
        <div className="@container">
          <div className={picture ? 'grid gap-x-8 gap-y-3 @2xl:grid-cols-2' : ''}>
            {picture && (
              <Picture
                image={picture}
                sizes="(min-width: 64rem) 36rem, 100vw"
                className="bg-sunken border-line aspect-4/3 w-full rounded border object-cover"
              />
            )}
            <div className="space-y-1">
              {address && <p>{address}</p>}
              {place && first && (
                <>
                  <p className="text-small text-muted">
                    {t('coordinates', {
                      latitude: degrees(place.latitude),
                      longitude: degrees(place.longitude),
                    })}
                  </p>
                  <ul className="flex flex-wrap gap-x-5">
                    {MAPS.map(({ name, addressOf }) => (
                      <li key={name}>
                        <a
                          className="text-accent block py-1.5 underline underline-offset-4"
                          href={addressOf(place)}
                          rel="noopener noreferrer"
                          aria-label={t('openMapAt', { name: ctx.site.name, map: name })}
                        >
                          {name}
                        </a>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </div>
        </div>
      </Section>
    ),
  }
}

/** As people copy them into a map: a point for the fraction, about one metre. */
function degrees(value: number): string {
  return String(Math.round(value * 100_000) / 100_000)
}

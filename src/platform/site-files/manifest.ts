import type { SiteContext } from '../sites/site-context'
import { PAPER, USUAL_ACCENT } from '../sites/accent-color'
import { ICON_SIZES, iconPath } from './icon-paths'
import { shortName } from './short-name'

/** Where a site says how it may be put on a home screen. */
export const MANIFEST_PATH = '/manifest.webmanifest'

/** What fits below an icon. */
const MOST_LETTERS = 16

/** A site as an application that can be installed (https://www.w3.org/TR/appmanifest/). */
export function manifestOf({ site, locale, href }: Pick<SiteContext, 'site' | 'locale' | 'href'>): object {
  const home = href('/')
  return {
    id: home,
    name: site.name,
    short_name: shortName(site.name, MOST_LETTERS),
    ...(site.introduction ? { description: site.introduction } : {}),
    lang: locale,
    dir: 'ltr',
    start_url: home,
    scope: home,
    // With the browser's own way back: readers come and go by links.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: site.accentColor ?? USUAL_ACCENT,
    icons: ICON_SIZES.flatMap((size) => [
      { src: href(iconPath(size)), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' },
      { src: href(iconPath(size, true)), sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' },
    ]),
  }
}

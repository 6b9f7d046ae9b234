import { expect, it } from 'vitest'
import type { PublicSite } from '../sites/public-site'
import { ICON_SIZES, iconPath, readIconFile } from './icon-paths'
import { manifestOf } from './manifest'
import { openSearch } from './open-search'

const site = {
  slug: 'xa-mot',
  name: 'Xã “Một & Hai” <b>',
  introduction: null,
  accentColor: '#1b6337',
} as PublicSite
const ctx = {
  site,
  locale: 'vi' as const,
  href: (path: string) => `/don-vi/xa-mot${path === '/' ? '' : path}`,
  canonical: (path: string) => `https://goc.example/don-vi/xa-mot${path}`,
}

it('describes the search of the site to browsers, in well-formed XML', () => {
  const xml = openSearch({ ctx, description: 'Tìm thủ tục' })
  expect(xml).toContain('template="https://goc.example/don-vi/xa-mot/tim-kiem?q={searchTerms}"')
  expect(xml).toContain('<LongName>Xã “Một &amp; Hai” &lt;b&gt;</LongName>')
  const [, short = ''] = /<ShortName>(.*)<\/ShortName>/.exec(xml) ?? []
  expect(short).toBe('Xã “Một &amp; Hai”')
})

it('installs a site below its own home page, in its colour', () => {
  expect(manifestOf(ctx)).toMatchObject({
    name: site.name,
    start_url: '/don-vi/xa-mot',
    scope: '/don-vi/xa-mot',
    theme_color: '#1b6337',
  })
})

it('knows the icons that it names and no others', () => {
  for (const size of ICON_SIZES) {
    for (const isMaskable of [true, false]) {
      const file = iconPath(size, isMaskable).split('/').at(-1) ?? ''
      expect(readIconFile(file)).toEqual({ size, isMaskable })
    }
  }
  for (const file of ['5000.png', '192.jpg', '../192.png', 'x192.png', ''])
    expect(readIconFile(file)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import type { PublicSite } from '../sites/public-site'
import { breadcrumbList } from '../open-data/breadcrumb-structured-data'
import { siteNodes } from '../open-data/site-structured-data'
import { canonicalUrlIn } from '../sites/site-url'
import { pageAddresses } from './page-metadata'

const contacts = { address: null, telephone: null, email: null, responsible: null, spokesperson: null }
const root = {
  slug: 'huyen',
  name: 'Huyện',
  isRoot: true,
  hosts: ['goc.example'],
  contacts,
} as unknown as PublicSite
const commune = {
  slug: 'xa-mot',
  name: 'Xã Một',
  isRoot: false,
  hosts: ['xa-mot.example'],
  introduction: null,
  contacts: { ...contacts, telephone: '0296 000 100', address: 'Thôn Trung' },
} as unknown as PublicSite

/** A reader who came to the commune below the root's host. */
const ctx = (locale: 'vi' | 'en') => ({
  site: commune,
  above: [root],
  locale,
  href: (path: string) => `${locale === 'en' ? '/en' : ''}/don-vi/xa-mot${path === '/' ? '' : path}`,
  canonical: (path: string, owner = commune as Pick<PublicSite, 'slug' | 'isRoot' | 'hosts'>) =>
    canonicalUrlIn(locale, owner, path),
})

describe('the addresses of a page', () => {
  const at = (locale: 'vi' | 'en', facts: object = {}) =>
    pageAddresses(ctx(locale), { path: '/tin-tuc/mot', ...facts })

  it('are one in each language, at the site that owns the page', () => {
    const { canonical, languages } = at('en')
    expect(canonical).toMatch(/^http:\/\/xa-mot\.example(?::\d+)?\/en\/tin-tuc\/mot$/)
    expect(languages).toEqual({
      vi: canonical.replace('/en/', '/'),
      en: canonical,
      'x-default': canonical.replace('/en/', '/'),
    })
    expect(at('vi', { owner: root }).canonical).toMatch(/^http:\/\/localhost(?::\d+)?\/tin-tuc\/mot$/)
  })

  it('are one in all where there is no English text', () => {
    const inVietnamese = at('vi', { hasEnglish: false })
    expect(inVietnamese).not.toHaveProperty('languages')
    expect(at('en', { hasEnglish: false })).toEqual(inVietnamese)
  })
})

describe('structured data', () => {
  it.each(['vi', 'en'] as const)('names the steps of a trail by their one address (%s)', (locale) => {
    const { href, canonical } = ctx(locale)
    const trail = [
      { label: 'Trang chủ', href: href('/') },
      { label: 'Tin tức', href: href('/tin-tuc') },
      { label: 'Một tin' },
    ]
    expect(JSON.parse(JSON.stringify(breadcrumbList({ href, canonical }, trail)))).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Trang chủ', item: canonical('/') },
        { position: 2, name: 'Tin tức', item: canonical('/tin-tuc') },
        { position: 3, name: 'Một tin' },
      ],
    })
  })

  it('tells whose a site is, below whom it stands and how to search it', () => {
    const [unit, site] = siteNodes(ctx('vi'))
    expect(unit).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Xã Một',
      telephone: '0296 000 100',
      address: { streetAddress: 'Thôn Trung' },
      parentOrganization: { name: 'Huyện' },
    })
    const { target } = site?.potentialAction as { target: { urlTemplate: string } }
    expect(target.urlTemplate).toMatch(/\/\/xa-mot\.example(?::\d+)?\/tim-kiem\?q=\{search_term_string\}$/)
  })
})

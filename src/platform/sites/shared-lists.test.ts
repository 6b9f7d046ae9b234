import { expect, it } from 'vitest'
import { SHAREABLE } from '../sharing/shareable-collections'
import { listTags, sightKey } from './shared-lists'
import type { SiteContext } from './site-context'
import { MOST_ABOVE } from './sites-above'

/** Next ignores what a page has beyond these; half is left to names of sites, reference data and items. */
const MOST_TAGS = 128 / 2

const named = (name: string) => ({ id: name.padEnd(36, '-'), kind: 'xa' })
const at = (site: string, above: string[]) =>
  ({ site: named(site), above: above.map(named) }) as unknown as SiteContext

it('expires the lists of a site with those of every site above it and with what it hides', () => {
  const tags = listTags(at('commune', ['district', 'root']), 'news')
  const list = (name: string) => `list:news:${named(name).id}`
  expect(tags).toEqual([list('commune'), list('district'), list('root'), `placements:${named('commune').id}`])
})

it('leaves a page that prints everything room for other tags, however deep its site stands', () => {
  const deepest = at(
    'commune',
    Array.from({ length: MOST_ABOVE }, (_, place) => `above-${place}`),
  )
  const tags = new Set(SHAREABLE.flatMap((collection) => listTags(deepest, collection)))
  expect(tags.size).toBeLessThanOrEqual(MOST_TAGS)
})

it('keeps another answer once another site stands above or the unit is of another kind', () => {
  const before = at('commune', ['district', 'root'])
  expect(sightKey(before)).toBe(sightKey(at('commune', ['district', 'root'])))
  expect(sightKey(before)).not.toBe(sightKey(at('commune', ['root'])))
  expect(sightKey(before)).not.toBe(sightKey({ ...before, site: { ...before.site, kind: 'phuong' } }))
})

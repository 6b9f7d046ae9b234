import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ABOVE, sitesAbove } from './sites-above'

type Site = { id: string; isRoot: boolean; parentId: string | null }

const at = (id: string, parentId: string | null = null): Site => ({ id, isRoot: id === 'root', parentId })

function above(id: string, sites: Site[]): string[] {
  const byId = new Map(sites.map((site) => [site.id, site]))
  const [site, root] = [byId.get(id), byId.get('root')]
  if (!site || !root) throw new Error('The example lacks a site')
  return sitesAbove(site, root, (other) => byId.get(other)).map((found) => found.id)
}

describe('the sites above a site', () => {
  it('are its parents, the nearest first, and the root', () => {
    const sites = [at('root'), at('district', 'root'), at('commune', 'district')]
    expect(above('commune', sites)).toEqual(['district', 'root'])
    expect(above('district', sites)).toEqual(['root'])
  })

  it('are the root where no parent was entered or it is gone', () => {
    expect(above('commune', [at('root'), at('commune')])).toEqual(['root'])
    expect(above('commune', [at('root'), at('commune', 'gone')])).toEqual(['root'])
  })

  it('are none for the root, even where one was entered', () => {
    expect(above('root', [at('root', 'commune'), at('commune', 'root')])).toEqual([])
  })

  it('end where parents go in a circle', () => {
    const sites = [at('root'), at('a', 'b'), at('b', 'c'), at('c', 'b')]
    expect(above('a', sites)).toEqual(['b', 'c', 'root'])
    expect(above('b', sites)).toEqual(['c', 'root'])
    expect(above('self', [at('root'), at('self', 'self')])).toEqual(['root'])
  })

  it('hold no site twice, never the site itself, and the root exactly at the end, whatever was entered', () => {
    const names = ['root', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const parents = fc.array(fc.option(fc.constantFrom(...names, 'gone')), {
      minLength: names.length,
      maxLength: names.length,
    })
    fc.assert(
      fc.property(parents, (given) => {
        const sites = names.map((name, place) => at(name, given[place]))
        for (const name of names.slice(1)) {
          const found = above(name, sites)
          expect(new Set([name, ...found]).size).toBe(found.length + 1)
          expect(found.at(-1)).toBe('root')
          expect(found.length).toBeLessThanOrEqual(MOST_ABOVE)
        }
      }),
    )
  })
})

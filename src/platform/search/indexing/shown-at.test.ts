import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SHARING } from '../../sharing/sharing-fields'
import { placeOf } from '../../sites/item-place'
import { SITE_KINDS } from '../../sites/kinds'
import { noItems } from '../../sites/placements-at'
import { isVisibleAt } from '../../sites/visible-at'
import { seenFrom, shownOf } from './shown-at'

const SITES = ['root', 'a', 'b', 'c', 'd']
const KINDS = SITE_KINDS.map(({ value }) => value).slice(0, 3)
const site = fc.constantFrom(...SITES)

const item = fc.record({
  id: fc.constant('1'),
  slug: fc.constant('mot'),
  site,
  sharing: fc.constantFrom(...SHARING.map(({ value }) => value), null),
  sharedKinds: fc.option(fc.uniqueArray(fc.constantFrom(...KINDS))),
  sharedSites: fc.option(fc.uniqueArray(site)),
  acceptedBy: fc.option(site),
  mayBeHidden: fc.option(fc.boolean()),
  showAtRecipients: fc.boolean(),
  recipientSites: fc.option(fc.uniqueArray(site)),
})
const reader = fc.record({
  site: fc.record({ id: site, kind: fc.constantFrom(...KINDS) }),
  above: fc.uniqueArray(site).map((ids) => ids.map((id) => ({ id }))),
})

it('is seen by name from exactly those sites that show it', () => {
  fc.assert(
    fc.property(item, reader, (given, viewpoint) => {
      const place = placeOf('directives', { ...given, _status: 'published' })
      const shown = shownOf('directives', given)
      if (!place || !shown) throw new Error('The item has a site')
      const seen = seenFrom(viewpoint)
      const isSeen = shown.site === viewpoint.site.id || shown.shownAt.some((name) => seen.includes(name))
      expect(isSeen).toBe(isVisibleAt({ ...viewpoint, hidden: noItems() }, place))
    }),
    { numRuns: 2000 },
  )
})

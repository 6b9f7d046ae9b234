import { expect, it } from 'vitest'
import { choosePages } from './choose-pages'

const words = { root: { type: 'root', children: [{ type: 'text', text: 'Có bài.' }] } }
const page = (siteId: string, slug: string, body: unknown = words) => ({ siteId, slug, body })
const SITES = ['xa', 'huyen', 'tinh']

function ownersOf(pages: ReturnType<typeof page>[]) {
  return choosePages(pages, SITES).map(({ page, text }) => [page.slug, page.siteId, text?.siteId ?? null])
}

it('shows the text of the nearest site above while a page is empty', () => {
  expect(
    ownersOf([page('tinh', 'lanh-dao'), page('xa', 'lanh-dao', null), page('huyen', 'lanh-dao')]),
  ).toEqual([['lanh-dao', 'xa', 'huyen']])
  expect(
    ownersOf([page('xa', 'lanh-dao', null), page('huyen', 'lanh-dao', null), page('tinh', 'lanh-dao')]),
  ).toEqual([['lanh-dao', 'xa', 'tinh']])
})

it('shows the own text as soon as there is one', () => {
  expect(ownersOf([page('huyen', 'lanh-dao'), page('xa', 'lanh-dao')])).toEqual([['lanh-dao', 'xa', 'xa']])
})

it('says when nobody has a text', () => {
  expect(ownersOf([page('xa', 'lanh-dao', null)])).toEqual([['lanh-dao', 'xa', null]])
})

it('shows what another site shares beside the own pages', () => {
  expect(ownersOf([page('huyen', 'huong-dan'), page('xa', 'lien-he'), page('khac', 'di-tich')])).toEqual([
    ['lien-he', 'xa', 'xa'],
    ['huong-dan', 'huyen', 'huyen'],
    ['di-tich', 'khac', 'khac'],
  ])
})

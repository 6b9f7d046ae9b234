import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Where } from 'payload'
import { expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { initialTerms } from '@/platform/search/vocabulary/initial-terms/initial-terms'
import { readTerms } from '@/platform/search/vocabulary/vocabulary-rows'

it('comes with every portal once, and what editors delete stays deleted', async () => {
  const payload = await portalPayload()
  const terms = () => readTerms(payload.db.drizzle)
  const contents = (await terms()).map(({ phrases, officialWords, use, site }) => {
    expect(site).toBeNull()
    return { phrases, officialWords, use }
  })
  expect(contents).toHaveLength(initialTerms.length)
  expect(contents).toEqual(expect.arrayContaining(initialTerms))

  const [first] = await terms()
  await payload.delete({ collection: 'search-terms', id: first?.id ?? '' })
  await promisify(execFile)('node', ['node_modules/payload/bin.js', 'migrate'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATABASE_URI: process.env.DATABASE_MIGRATION_URI },
  })
  expect((await terms()).map(({ id }) => id)).not.toContain(first?.id)
  expect(await terms()).toHaveLength(initialTerms.length - 1)
})

it('can be saved by an editor as it is', async () => {
  const payload = await portalPayload()
  const { docs } = await payload.find({ collection: 'search-terms', pagination: false, depth: 0 })
  const [some] = docs
  const { title } = await payload.update({
    collection: 'search-terms',
    id: some?.id ?? '',
    data: { note: 'Đã xem lại' },
    depth: 0,
  })
  expect(title).toBe(some?.title)
})

it('is searched in the admin by what people say and by the official words', async () => {
  const payload = await portalPayload()
  const { docs } = await payload.find({ collection: 'search-terms', limit: 1, depth: 0 })
  const [some] = docs
  const wanted: Where[] = [
    { title: { like: some?.phrases[0] } },
    { officialWords: { like: some?.officialWords[0] } },
  ]
  for (const where of wanted) {
    const found = await payload.find({ collection: 'search-terms', where, pagination: false, depth: 0 })
    expect(found.docs.map(({ id }) => id)).toContain(some?.id)
    expect(found.docs.length).toBeLessThan(initialTerms.length / 2)
  }
})

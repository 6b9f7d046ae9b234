import { Meilisearch } from 'meilisearch'
import { beforeAll, expect, it } from 'vitest'
import { searchClient } from '@/platform/search/indexing/search-client'
import {
  createIndex,
  deleteIndex,
  done,
  existingIndexes,
  LIVE_INDEX,
} from '@/platform/search/indexing/search-index'
import { searchOnlyKey } from '@/platform/search/indexing/search-only-key'
import { ownServices } from '../support/own-services'

const { meiliHost, meiliKey } = ownServices()

beforeAll(async () => {
  await createIndex(LIVE_INDEX)
})

it('lets readers search and write nothing', async () => {
  const index = searchClient().index(LIVE_INDEX)
  expect((await index.search('')).hits).toEqual([])
  const forbidden = { cause: { code: 'invalid_api_key' } }
  await expect(index.addDocuments([{ id: '1' }])).rejects.toMatchObject(forbidden)
  await expect(index.deleteAllDocuments()).rejects.toMatchObject(forbidden)
  await expect(index.updateSettings({ stopWords: ['a'] })).rejects.toMatchObject(forbidden)
  await expect(searchClient().deleteIndex(LIVE_INDEX)).rejects.toMatchObject(forbidden)
  await expect(searchClient().getKeys()).rejects.toMatchObject(forbidden)
  expect(await existingIndexes()).toEqual([LIVE_INDEX])
})

it('opens the indexes of the portal only', async () => {
  const admin = new Meilisearch({ host: meiliHost, apiKey: meiliKey })
  await done(admin.createIndex('others'))
  await expect(searchClient().index('others').search('')).rejects.toMatchObject({
    cause: { code: 'invalid_api_key' },
  })
  await deleteIndex('others')
})

it('is the same key at every start, and none where the given key may not make keys', async () => {
  const key = await searchOnlyKey(meiliHost, meiliKey)
  expect(await searchOnlyKey(meiliHost, meiliKey)).toBe(key)
  expect(await searchOnlyKey(meiliHost, key ?? '')).toBeNull()
})

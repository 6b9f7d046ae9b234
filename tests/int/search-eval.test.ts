import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { mapCitedDocument } from '@/features/import/legal-documents/cited-list'
import { searchList } from '@/features/search-list'
import { readJsonLines } from '@/features/import/source/json-lines'
import { portalPayload } from '@/platform/payload-client'
import { reindex } from '@/platform/search/indexing/reindex'
import { slugWithSuffix } from '@/platform/text/slug'
import { seedDemoDistrict } from '../../seed/demo-district'
import { portalSearcher, siteIds } from '../eval/portal-searcher'
import { readQuestions } from '../eval/questions'
import { OWN_QUESTIONS, realData } from '../eval/real-data'
import { keepScore, recordedScore, type ScoredSet } from '../eval/recorded-scores'
import { missList } from '../eval/report'
import { scoresOf } from '../eval/scores'
import { askAll } from '../eval/searcher'
import { type BulkDocument, insertLegalDocuments } from '../support/bulk-documents'
import { insertProcedures } from '../support/bulk-procedures'

/*
 * Guards how well the search finds: a share that falls more than two points below the recorded one fails. What is now
 * reached becomes the record by `npm run eval -- --record`.
 */
const LARGEST_FALL = 0.02
const TIMEOUT = 120_000

let payload: Payload

beforeAll(async () => {
  payload = await portalPayload()
  await seedDemoDistrict(payload, () => undefined)
}, TIMEOUT)

afterAll(async () => {
  await payload.destroy()
  rmSync(env.PORTAL_DATA_DIR, { recursive: true, force: true })
})

/** Indexes what the database has and asks every question of a file. */
async function expectNoFall(set: ScoredSet, file: string): Promise<void> {
  await reindex(payload, searchList)
  const sites = await siteIds(payload)
  const searcher = await portalSearcher(payload, sites.get('') ?? '')
  const answers = await askAll(readQuestions(file), searcher, sites)
  const { first, five } = scoresOf(answers)
  if (process.env.PORTAL_EVAL_RECORD) keepScore(set, { first, five })
  const recorded = recordedScore(set)
  const misses = `now missed:\n${missList(answers).join('\n')}`
  expect(first, misses).toBeGreaterThan(recorded.first - LARGEST_FALL)
  expect(five, misses).toBeGreaterThan(recorded.five - LARGEST_FALL)
}

describe('search', () => {
  it('finds on the demo district what it found', { timeout: TIMEOUT }, async () => {
    await expectNoFall('own', OWN_QUESTIONS)
  })
})

describe.skipIf(!realData.questions)('search in real data (PORTAL_TEST_DATA)', () => {
  beforeAll(async () => {
    const client = new Client({ connectionString: env.DATABASE_URI })
    await client.connect()
    await insertProcedures(client, realData.procedures ?? '')
    await insertLegalDocuments(client, await citedDocuments())
    await client.end()
  }, TIMEOUT)

  it('finds what it found', { timeout: TIMEOUT }, async () => {
    await expectNoFall('dev', realData.questions ?? '')
  })
})

/** Documents that procedures cite are the nearest to them in words. */
async function citedDocuments(): Promise<BulkDocument[]> {
  const documents: BulkDocument[] = []
  for await (const record of readJsonLines(realData.citedDocuments ?? '')) {
    const { content } = mapCitedDocument(record)
    documents.push({ ...content, slug: slugWithSuffix(content.abstract, content.documentNumber) })
  }
  return documents
}

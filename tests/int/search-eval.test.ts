import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { reindex } from '@/platform/search/indexing/reindex'
import { slugWithSuffix } from '@/platform/text/slug'
import { seedDemoDistrict } from '../../seed/demo-district'
import { portalSearcher, siteIds } from '../eval/portal-searcher'
import { readQuestions } from '../eval/questions'
import { questionSets, type SetName } from '../eval/question-sets'
import { realData } from '../eval/real-data'
import { keepScore, recordedScore } from '../eval/recorded-scores'
import { missList } from '../eval/report'
import { rankOf, scoresOf } from '../eval/scores'
import { askAll } from '../eval/searcher'
import { type BulkDocument, insertLegalDocuments } from '../support/bulk-documents'
import { insertProcedures } from '../support/bulk-procedures'
import { realCited } from '../support/real-legal-documents'

/*
 * Guards how well the search finds: a share that falls more than two points below the recorded one fails. What is now
 * reached becomes the record by `npm run eval -- --record`.
 */
const LARGEST_FALL = 0.02
const TIMEOUT = 300_000

let payload: Payload

beforeAll(async () => {
  payload = await portalPayload()
  await seedDemoDistrict(payload, () => undefined)
  await reindex(payload, searchList)
}, TIMEOUT)

afterAll(async () => {
  await payload.destroy()
  rmSync(env.PORTAL_DATA_DIR, { recursive: true, force: true })
})

/** Asks every question of a set. */
async function expectNoFall(name: SetName): Promise<void> {
  const sites = await siteIds(payload)
  const searcher = await portalSearcher(payload, sites.get('') ?? '')
  const file = questionSets.find((set) => set.name === name)?.file ?? ''
  const answers = await askAll(readQuestions(file), searcher, sites)
  const { first, five } = scoresOf(answers)
  if (process.env.PORTAL_EVAL_RECORD) keepScore(name, { first, five })
  const recorded = recordedScore(name)
  const misses = `now missed:\n${missList(answers).join('\n')}`
  expect(first, misses).toBeGreaterThan(recorded.first - LARGEST_FALL)
  expect(five, misses).toBeGreaterThan(recorded.five - LARGEST_FALL)
}

describe('scores', () => {
  const hit = { title: 'Một kết quả', path: '/tin-tuc/mot-ket-qua', code: '05/2024/QĐ-UBND' }
  const other = { title: 'Kết quả khác', path: '/thu-tuc/ket-qua-khac', code: '1.001193' }
  const answered = (relevant: string[], hits = [other, hit]) => ({
    question: { id: 'thử', query: 'thử', kind: 'thử', relevant },
    ...{ hits, milliseconds: 1 },
  })

  it('know the right one by its number in any spelling, or by its address', () => {
    expect(rankOf(answered(['5/2024/qd-ubnd']))).toBe(2)
    expect(rankOf(answered(['/tin-tuc/mot-ket-qua', '1.001193']))).toBe(1)
    expect(rankOf(answered(['1.001194']))).toBeNull()
  })

  it('count questions without an answer apart', () => {
    const scores = scoresOf([answered(['1.001193']), answered([hit.path]), answered([])])
    expect(scores).toMatchObject({ answerable: 2, first: 0.5, five: 1, mrr: 0.75 })
    expect(scores).toMatchObject({ unanswerable: 1, shown: 2, few: 1 })
  })
})

describe('search', () => {
  it('finds on the demo district what it found', { timeout: TIMEOUT }, async () => {
    await expectNoFall('own')
  })
})

describe.skipIf(!realData.questions)('search in real data (PORTAL_TEST_DATA)', () => {
  beforeAll(async () => {
    const client = new Client({ connectionString: env.DATABASE_URI })
    await client.connect()
    await insertProcedures(client, realData.procedures ?? '')
    await insertLegalDocuments(client, await citedDocuments())
    await client.end()
    await reindex(payload, searchList)
  }, TIMEOUT)

  it.each(['catalogue', 'dev'] as const)('finds what it found: %s', { timeout: TIMEOUT }, async (name) => {
    await expectNoFall(name)
  })
})

/** Documents that procedures cite are the nearest to them in words. */
async function citedDocuments(): Promise<BulkDocument[]> {
  const { documents } = await realCited()
  return documents.map(({ content }) => ({
    ...content,
    slug: slugWithSuffix(content.abstract, content.documentNumber),
  }))
}

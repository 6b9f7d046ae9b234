import type { Payload } from 'payload'
import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { searchList } from '@/features/search-list'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { parseDocumentNumber } from '@/platform/official-documents/document-number-grammar'
import { portalPayload } from '@/platform/payload-client'
import { searchDatabase } from '@/platform/search/answering/database-search'
import { questionOf } from '@/platform/search/answering/question'
import { search } from '@/platform/search/answering/search'
import type { SearchHit } from '@/platform/search/answering/search-query'
import { reindex } from '@/platform/search/indexing/reindex'
import { slugWithSuffix } from '@/platform/text/slug'
import { realData } from '../eval/real-data'
import { sample } from '../eval/trials'
import { type BulkDocument, insertLegalDocuments } from '../support/bulk-documents'
import { NUMBER_WAYS } from '../support/number-ways'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { realCited, realProvincial } from '../support/real-legal-documents'
import { everything } from '../support/search-queries'

const TIMEOUT = 600_000
const SAMPLE = 100

/** Of our own making, near one another so that a careless search confuses them. */
const MADE = [
  ...['15/2012/QĐ-UBND', '15/2021/QĐ-UBND', '12/2015/QĐ-UBND', '151/2012/QĐ-UBND', '15/2012/NQ-HĐND'],
  ...[
    '15/CT-TTg',
    '51/CT-TTg',
    '12/UBND-VX',
    '12/UBND-TH',
    '66.13/2026/NQ-CP',
    '66.3/2026/NQ-CP',
    '66/2026/NQ-CP',
  ],
  ...['42/2022/NĐ-CP', '24/2022/NĐ-CP', '01/2018/TT-VPCP', '10/2018/TT-VPCP', '2782/QĐ-UBND', '278/QĐ-UBND'],
  ...[
    '31/2024/QH15',
    '31/2024/QH14',
    '12a/2020/QĐ-UBND',
    '12b/2020/QĐ-UBND',
    '01/2023/TTLT-BTC-BTP',
    '13-TB/TW',
  ],
]

let payload: Payload
let portal: SmallPortal

type Ask = (text: string, site: string) => Promise<SearchHit[]>

const askEngine: Ask = async (text, site) => {
  for (let turn = 0; turn < 3; turn += 1) {
    const answer = await search(payload, searchList, { ...everything, text, site })
    if (!answer.degraded) return answer.hits
  }
  throw new Error(`The engine was late for ${text}.`)
}
const askDatabase: Ask = async (text, site) => {
  const question = await questionOf(payload, searchList, { ...everything, text, site })
  return (await searchDatabase(payload, searchList, question)).hits
}

/** What of the numbers does not stand first, as `way: typed → found`. */
async function missed(numbers: string[], ways: string[], ask: Ask, site: string): Promise<string[]> {
  const wrong: string[] = []
  for (const way of ways) {
    for (const number of numbers) {
      const typed = NUMBER_WAYS[way]?.(number) ?? ''
      const [first] = await ask(typed, site)
      if (documentNumberKey(first?.code ?? '') !== documentNumberKey(number))
        wrong.push(`${way}: ${typed} → ${first?.code ?? 'nothing'}`)
    }
  }
  return wrong
}

function made(number: string): BulkDocument {
  return {
    documentNumber: number,
    documentType: 'quyet-dinh',
    abstract: `Văn bản mẫu về việc ${number.replace(/\D/g, '').length}`,
    slug: slugWithSuffix('van-ban-mau', number),
  }
}

async function insert(documents: BulkDocument[]): Promise<void> {
  const client = new Client({ connectionString: env.DATABASE_URI })
  await client.connect()
  await insertLegalDocuments(client, documents)
  await client.end()
  await reindex(payload, searchList)
}

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  await insert(MADE.map(made))
}, TIMEOUT)

const ways = Object.keys(NUMBER_WAYS)

describe('a document number', () => {
  it.each(ways)('is found first, written so: %s', { timeout: TIMEOUT }, async (way) => {
    expect(await missed(MADE, [way], askEngine, portal.root.id)).toEqual([])
  })

  it('is found first in a subsite', { timeout: TIMEOUT }, async () => {
    expect(await missed(MADE, ways, askEngine, portal.commune.id)).toEqual([])
  })

  it('is found first while only Postgres answers', { timeout: TIMEOUT }, async () => {
    expect(await missed(MADE, ways, askDatabase, portal.commune.id)).toEqual([])
  })

  it.each([
    ['QĐ 2782', ['2782/QĐ-UBND']],
    ['quyết định 2782', ['2782/QĐ-UBND']],
    ['15/2012', ['15/2012/QĐ-UBND', '15/2012/NQ-HĐND']],
    ['NĐ 42/2022', ['42/2022/NĐ-CP']],
    ['nghị định số 42 năm 2022', ['42/2022/NĐ-CP']],
  ])('in part, %s, puts those that have it first', async (typed, numbers) => {
    for (const ask of [askEngine, askDatabase]) {
      const found = (await ask(typed, portal.commune.id)).slice(0, numbers.length).map(({ code }) => code)
      expect(found.toSorted()).toEqual(numbers.toSorted())
    }
  })
})

describe.skipIf(!realData.citedDocuments || !realData.provincialDocuments)(
  'among the 2,627 real documents (PORTAL_TEST_DATA)',
  () => {
    let numbers: string[] = []

    beforeAll(async () => {
      const documents = [...(await realProvincial()).documents, ...(await realCited()).documents]
      await insert(
        documents.map(({ content, sourceId }) => ({ ...content, slug: slugWithSuffix('that', sourceId) })),
      )
      const readable = documents.flatMap(({ content: { documentNumber } }) =>
        'problem' in parseDocumentNumber(documentNumber) ? [] : [documentNumber],
      )
      numbers = sample([...new Set(readable)], SAMPLE, 'numbers')
    }, TIMEOUT)

    it.each(ways)('each is found first, written so: %s', { timeout: TIMEOUT }, async (way) => {
      expect(await missed(numbers, [way], askEngine, portal.commune.id)).toEqual([])
    })

    it('each is found first as printed while only Postgres answers', { timeout: TIMEOUT }, async () => {
      expect(
        await missed(numbers, ['như in', 'tên tệp', 'không dấu, chữ thường'], askDatabase, portal.root.id),
      ).toEqual([])
    })
  },
)

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { Client } from 'pg'
import { env } from '@/env'
import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { searchDatabase } from '@/platform/search/answering/database-search'
import { questionOf } from '@/platform/search/answering/question'
import { insertLegalDocuments } from '../support/bulk-documents'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { everything } from '../support/search-queries'

const MANY = 100_000
const WORKS = ['giao', 'thu hồi', 'cho thuê', 'hỗ trợ', 'điều chỉnh', 'phê duyệt', 'kiểm tra']
const THINGS = [
  ...[
    'đất',
    'rừng',
    'nhà ở',
    'mặt nước',
    'cây giống',
    'con giống',
    'vốn vay',
    'học phí',
    'bảo hiểm',
    'chợ',
    'bến bãi',
  ],
]

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const [code, name] of [
    ['1.001193', 'Thủ tục đăng ký khai sinh'],
    ['1.000894', 'Đăng ký kết hôn'],
    ['1.012812', 'Hòa giải tranh chấp đất đai'],
  ]) {
    await payload.create({
      collection: 'procedures',
      data: { code: code ?? '', name: name ?? '', slug: '', status: 'in-force', _status: 'published' },
      draft: false,
    })
  }
})

const ask = async (text: string) => {
  const query = { ...everything, text, site: portal.root.id }
  return searchDatabase(payload, searchList, await questionOf(payload, searchList, query))
}

const titles = async (text: string) => (await ask(text)).hits.map(({ title }) => title)

describe('the answer of Postgres', () => {
  it.each(['đăng ký khai sinh', 'DANG KY KHAI SINH', 'khai si', 'dang ky khia sinh', 'ddawng kys khai sinh'])(
    'finds by name for %j',
    async (text) => expect((await titles(text))[0]).toBe('Thủ tục đăng ký khai sinh'),
  )

  it.each(['1.001193', '001193', '1001193'])('finds the code %j', async (text) => {
    expect(await titles(text)).toEqual(['Thủ tục đăng ký khai sinh'])
  })

  it('answers questions', async () => {
    expect((await titles('tôi muốn đăng ký kết hôn thì cần giấy tờ gì ạ'))[0]).toBe('Đăng ký kết hôn')
  })

  it('has nothing for what nobody wrote about', async () => {
    expect(await ask('phở bò tái chín')).toMatchObject({ total: 0, hits: [], degraded: true })
  })

  it('answers within a second over 100,000 items', { timeout: 180_000 }, async () => {
    const client = new Client({ connectionString: env.DATABASE_URI })
    await client.connect()
    await insertLegalDocuments(
      client,
      Array.from({ length: MANY }, (_, number) => ({
        documentNumber: `${number}/2024/QĐ-UBND`,
        documentType: 'quyet-dinh' as const,
        abstract: `Về việc ${WORKS[number % 7]} ${THINGS[number % 11]} cho hộ thứ ${number} tại thôn ${number % 97}`,
        slug: `quyet-dinh-${number}`,
      })),
    )
    await client.query('analyze legal_documents')
    await client.end()
    await ask('đất')
    for (const text of ['giao đất cho hộ', 'thu hoi rung cho hoo', '', '2782/QĐ-UBND', '4711/2024/QĐ-UBND']) {
      const began = performance.now()
      const answer = await ask(text)
      expect(performance.now() - began, text).toBeLessThan(1000)
      expect(answer.total, text).toBeGreaterThan(0)
    }
  })
})

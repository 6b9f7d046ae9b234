import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { MANDATORY_PAGES } from '@/platform/sites/mandatory-pages'
import { createSmallPortal } from '../support/people'

const COMMUNES = 100
const PROVINCE = 'Tỉnh Nghệ An'
/** Starting Payload three times on a machine that runs other tests beside it. */
const PATIENCE = 600_000
const project = path.resolve(import.meta.dirname, '../..')
const data = process.env.PORTAL_TEST_DATA ?? path.resolve(project, '../shared/data')
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-sites-command-'))

type Unit = { Code: string; FullName: string; Wards: { Code: string; FullName: string }[] }
type Line = { Code: string; FullName: string; accountEmail?: string }

/** A hundred real communes of one province, or invented ones where the data is not at hand. */
function communes(): Line[] {
  const file = path.join(data, 'units/after-2025-07.json')
  if (!existsSync(file)) {
    return Array.from({ length: COMMUNES }, (_, at) => ({
      Code: String(10_000 + at),
      FullName: `Xã Thử ${at + 1}`,
    }))
  }
  const provinces = JSON.parse(readFileSync(file, 'utf8')) as Unit[]
  const { Wards = [] } = provinces.find(({ FullName }) => FullName === PROVINCE) ?? {}
  return Wards.slice(0, COMMUNES).map(({ Code, FullName }) => ({ Code, FullName }))
}

function listOf(name: string, lines: object[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(lines))
  return file
}

function start(...args: string[]): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/sites.ts', ...args], { cwd: project })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { child, output: () => output }
}

async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const { child, output } = start(...args)
  const [code] = (await once(child, 'close')) as [number]
  return { code, output: output() }
}

type Counts = Record<'sites' | 'pages' | 'written' | 'categories' | 'emblems' | 'jobs' | 'writing', number>

/** What there is of sites made from lists, by its own connection. */
async function counts(): Promise<Counts> {
  const client = new Client({ connectionString: process.env.DATABASE_URI })
  await client.connect()
  try {
    const made = `(select id from sites where unit_code is not null)`
    const { rows } = await client.query<Counts>(`select
      (select count(*)::int from sites where unit_code is not null) as sites,
      (select count(*)::int from pages where site_id in ${made} and _status = 'published') as pages,
      (select count(*)::int from slug_history where collection = 'pages' and scope in (select id::text from ${made} m)) as written,
      (select count(distinct site_id)::int from categories where site_id in ${made}) as categories,
      (select count(*)::int from media where site_id in ${made} and is_public) as emblems,
      (select count(*)::int from payload_jobs where task_slug = 'expire') as jobs,
      (select count(*)::int from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()) as writing`)
    return rows[0] as Counts
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await createSmallPortal(await portalPayload())
})

describe('npm run sites -- tao', () => {
  it('makes a hundred communes, also when it is killed in between', { timeout: PATIENCE }, async () => {
    const file = listOf('communes.json', communes())
    const before = await counts()
    const { child } = start('tao', file)
    await waitUntil(async () => (await counts()).sites >= 5, { timeout: PATIENCE })
    child.kill('SIGKILL')
    await once(child, 'close')
    // The process that writes notices that its parent is gone; PostgreSQL then forgets what was not committed.
    await waitUntil(async () => (await counts()).writing === 0, { timeout: PATIENCE })

    const left = await counts()
    expect(left.sites).toBeLessThan(COMMUNES)
    const whole = (sites: number) => ({
      pages: sites * MANDATORY_PAGES.length,
      written: sites * MANDATORY_PAGES.length,
      categories: sites,
      emblems: sites,
      jobs: before.jobs + sites,
    })
    expect(left).toMatchObject(whole(left.sites))

    const again = await run('tao', file)
    expect(again.output).toContain(
      `${COMMUNES - left.sites} trang sẽ tạo, ${left.sites} trang đã có, 0 dòng có lỗi`,
    )
    expect(again.output).toContain(`tạo mới ${COMMUNES - left.sites}, đã có 0, không tạo được 0`)
    expect(again.code).toBe(0)
    expect(await counts()).toMatchObject({ sites: COMMUNES, ...whole(COMMUNES) })
    console.log(
      again.output
        .split('\n')
        .filter((line) => line.startsWith('✓'))
        .join('\n'),
    )

    const third = await run('tao', file)
    expect(third.output).toContain(`0 trang sẽ tạo, ${COMMUNES} trang đã có`)
    expect(third.code).toBe(0)
  })

  it(
    'names faults and makes nothing, unless it is told to pass them over',
    { timeout: PATIENCE },
    async () => {
      const file = listOf('faulty.json', [
        { name: 'Phường Đúng', unitCode: '90001', accountEmail: 'dung@thu.example' },
        { name: 'Không Loại', unitCode: '90002' },
      ])
      const before = await counts()
      const tried = await run('tao', file, '--chay-thu')
      expect(tried.output).toContain('Dòng 2, cột Loại đơn vị: Tên “Không Loại” không nói loại đơn vị')
      expect(tried.code).toBe(1)
      const refused = await run('tao', file)
      expect(refused.output).toContain('Chưa tạo trang nào')
      expect(refused.code).toBe(1)
      expect(await counts()).toEqual(before)

      const passed = await run('tao', file, '--bo-qua-loi')
      expect(passed.output).toContain('Phường Đúng → /don-vi/phuong-dung')
      expect(passed.code).toBe(1)
      const passwords = path.join(process.env.PORTAL_DATA_DIR ?? '', 'trang-moi')
      const [name = ''] = readdirSync(passwords)
      expect(statSync(path.join(passwords, name)).mode & 0o077).toBe(0)
      const [, , email, password] = readFileSync(path.join(passwords, name), 'utf8').trim().split(',')
      const { user } = await (
        await portalPayload()
      ).login({
        collection: 'users',
        data: { email: JSON.parse(email ?? '') as string, password: JSON.parse(password ?? '') as string },
      })
      expect(user?.memberships).toHaveLength(1)
    },
  )

  it('says how it is used', { timeout: PATIENCE }, async () => {
    expect(await run()).toMatchObject({
      code: 1,
      output: expect.stringContaining('npm run sites -- tao') as string,
    })
    expect(await run('tao', '/khong/co.json')).toMatchObject({
      code: 1,
      output: expect.stringContaining('Không có tệp /khong/co.json') as string,
    })
  })
})

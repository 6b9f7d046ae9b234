import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { Client } from 'pg'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { LegalDocument } from '@/payload-types'
import { announceBegun } from '@/features/legal-documents/effect/announce-begun'
import { effectsOn, timelineOf } from '@/features/legal-documents/effect/read-effects'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { sqlRows } from '@/platform/lists/sql-rows'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'
import { ownServices } from '../support/own-services'

type Data = Partial<Omit<LegalDocument, 'id' | 'createdAt' | 'updatedAt' | 'site'>>

const run = promisify(execFile)
/** Settles in a process of its own. */
const SETTLE_ALONE = [
  process.execPath,
  ['--import', 'tsx', path.join(import.meta.dirname, '../support/settle-effects.ts')],
] as const

let payload: Payload
let portal: SmallPortal
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

/** What is still to be brought up to date from before does not concern the next test. */
beforeEach(async () => {
  await settleEffects(payload)
  await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
})

/** A published document in force from 10/01/2020; what a test is about is given. */
async function create(data: Data = {}, site = portal.root.id): Promise<string> {
  made += 1
  const { id } = await payload.create({
    collection: 'legal-documents',
    data: {
      documentNumber: `${made}/2020/QĐ-UBND`,
      documentType: 'quyet-dinh',
      abstract: `Văn bản ${made}`,
      issuedOn: storedDay('2020-01-01'),
      effectiveOn: storedDay('2020-01-10'),
      slug: '',
      site,
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
  return id
}

const repealing = (target: string, data: Data = {}, site = portal.root.id) =>
  create({ effectiveOn: storedDay('2022-03-01'), relations: [{ kind: 'repeals', target }], ...data }, site)

async function storyOf(id: string): Promise<string[]> {
  return (await timelineOf(id)).map(({ from, effect }) => `${from} ${effect}`)
}

const effectOf = async (id: string, day = '2024-01-01') => (await effectsOn([id], day)).get(id)?.effect

/** A connection that may lock and kill what the portal may not. */
function superuser(): Client {
  const url = new URL(ownServices().superuserUri)
  url.pathname = new URL(process.env.DATABASE_URI ?? '').pathname
  return new Client({ connectionString: url.href })
}

type SyncJob = { queue: string; ids: string[]; sites: string[] }

const syncJobs = () =>
  sqlRows<SyncJob>(sql`
    SELECT queue, input -> 'ids' AS ids, input -> 'sites' AS sites FROM payload_jobs
    WHERE task_slug = 'sync' AND input ->> 'collection' = 'legal-documents' ORDER BY created_at, id`)

async function publicStatus(id: string, status: 'draft' | 'published'): Promise<void> {
  await payload.update({
    collection: 'legal-documents',
    id,
    data: { _status: status },
    draft: false,
    depth: 0,
  })
}

describe('effects in the database', () => {
  it('are unknown until they are settled, then follow the days and the acts', async () => {
    const ended = await create({ expiresOn: storedDay('2023-12-31') })
    const repealed = await create()
    expect(await effectOf(ended)).toBe('unknown')
    const by = await repealing(repealed, {
      relations: [{ kind: 'repeals', target: repealed, provision: 'Khoản 2 Điều 9' }],
    })
    expect((await settleEffects(payload)).toSorted()).toEqual([ended, repealed, by].sort())
    expect(await storyOf(ended)).toEqual([
      '0001-01-01 not-yet',
      '2020-01-01 not-yet',
      '2020-01-10 in-force',
      '2024-01-01 expired',
    ])
    expect(await effectOf(ended, '2023-12-31')).toBe('in-force')
    expect((await timelineOf(repealed)).at(-1)).toEqual({
      from: '2022-03-01',
      until: null,
      effect: 'expired',
      isStated: false,
      reasons: [
        {
          code: 'act',
          kind: 'repeals',
          by: {
            id: by,
            number: (await payload.findByID({ collection: 'legal-documents', id: by })).documentNumber,
          },
          on: '2022-03-01',
          until: null,
          partial: false,
          provision: 'Khoản 2 Điều 9',
        },
      ],
    })
  })

  it('count published acts only, and come back when the acting document is taken offline or deleted', async () => {
    const target = await create()
    const by = await repealing(target, { _status: 'draft' })
    await settleEffects(payload)
    expect(await effectOf(target)).toBe('in-force')

    await publicStatus(by, 'published')
    expect((await settleEffects(payload)).toSorted()).toEqual([target, by].sort())
    expect(await effectOf(target)).toBe('expired')

    // A draft on top of what is public changes nothing.
    await payload.update({ collection: 'legal-documents', id: by, data: { relations: [] }, draft: true })
    expect(await settleEffects(payload)).toEqual([])

    await publicStatus(by, 'draft')
    await settleEffects(payload)
    expect(await effectOf(target)).toBe('in-force')
    expect(await storyOf(by)).toEqual(['0001-01-01 unknown'])

    const again = await repealing(target)
    await settleEffects(payload)
    expect(await effectOf(target)).toBe('expired')
    await payload.delete({ collection: 'legal-documents', id: again })
    await settleEffects(payload)
    expect(await effectOf(target)).toBe('in-force')
  })

  it('of one commune are not touched by another one, but by the root', async () => {
    const target = await create({}, portal.commune.id)
    // The form refuses a document of another site: what an old import left behind must not count either.
    const foreign = await create({ effectiveOn: storedDay('2022-03-01') }, portal.freeCommune.id)
    await payload.db.drizzle.execute(sql`
      INSERT INTO legal_relations (_order, _parent_id, id, kind, target_id)
      VALUES (1, ${foreign}::uuid, ${crypto.randomUUID()}, 'repeals', ${target}::uuid)`)
    await settleEffects(payload)
    expect(await effectOf(target)).toBe('in-force')

    const ofRoot = await create({ effectiveOn: storedDay('2022-05-01') })
    await payload.db.drizzle.execute(sql`
      INSERT INTO legal_relations (_order, _parent_id, id, kind, target_id)
      VALUES (1, ${ofRoot}::uuid, ${crypto.randomUUID()}, 'repeals', ${target}::uuid)`)
    await settleEffects(payload)
    expect((await storyOf(target)).at(-1)).toBe('2022-05-01 expired')
  })

  it('are in doubt where a number in words only may mean the document', async () => {
    const target = await create({ documentNumber: '77/2019/QĐ-UBND' })
    await create({
      effectiveOn: storedDay('2022-03-01'),
      relations: [{ kind: 'replaces', targetText: 'Quyết định số 77/2019/qd-ubnd ngày 02/03/2019' }],
    })
    await settleEffects(payload)
    expect((await storyOf(target)).at(-1)).toBe('2022-03-01 unknown')
  })

  it('take a day far outside the calendar for no day', async () => {
    const target = await create()
    await payload.db.drizzle.execute(
      sql`UPDATE legal_documents SET effective_on = '20201-01-10T12:00:00Z' WHERE id = ${target}::uuid`,
    )
    await settleEffects(payload)
    expect(await effectOf(target)).toBe('unknown')
  })
})

describe('settling', () => {
  it('queues what follows from a change in the same transaction, but for what the caller syncs', async () => {
    const target = await create({}, portal.commune.id)
    const by = await create()
    await settleEffects(payload)
    await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
    await payload.db.drizzle.execute(sql`
      INSERT INTO legal_relations (_order, _parent_id, id, kind, target_id)
      VALUES (1, ${by}::uuid, ${crypto.randomUUID()}, 'replaces', ${target}::uuid)`)
    expect(await settleEffects(payload, [by])).toEqual([target])
    expect(await syncJobs()).toEqual([{ queue: 'now', ids: [target], sites: [portal.commune.id] }])
    expect(await settleEffects(payload)).toEqual([])
    expect(await syncJobs()).toHaveLength(1)
  })

  it('writes nothing at all when it is killed in the middle, and everything the next time', async () => {
    const target = await create()
    const [holder, watcher] = [superuser(), superuser()]
    await Promise.all([holder.connect(), watcher.connect()])
    onTestFinished(async () => {
      await Promise.all([holder.end(), watcher.end()])
    })
    await holder.query('BEGIN; LOCK TABLE payload_jobs IN ACCESS EXCLUSIVE MODE')
    const alone = run(...SETTLE_ALONE)
    const ended = expect(alone).rejects.toMatchObject({ signal: 'SIGKILL' })
    // It has written the periods and waits to queue what follows from them.
    const waiting = async () => {
      const { rowCount } = await watcher.query(`
        SELECT FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%payload_jobs%'`)
      return rowCount
    }
    await waitUntil(async () => (await waiting()) === 1, { timeout: 40_000 })
    alone.child.kill('SIGKILL')
    await ended
    await holder.query('ROLLBACK')
    expect(await effectOf(target)).toBe('unknown')
    expect(await settleEffects(payload)).toContain(target)
    expect(await effectOf(target)).toBe('in-force')
    expect((await syncJobs()).flatMap(({ ids }) => ids)).toContain(target)
  })

  it('in several processes at once writes each change once', async () => {
    const targets = await Promise.all(Array.from({ length: 30 }, () => create()))
    await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
    const settledBy = await Promise.all([
      settleEffects(payload),
      ...[1, 2].map(async () => {
        const { stdout } = await run(...SETTLE_ALONE)
        return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as string[]
      }),
    ])
    expect(settledBy.flat().toSorted()).toEqual(targets.toSorted())
    expect((await syncJobs()).flatMap(({ ids }) => ids).toSorted()).toEqual(targets.toSorted())
  })

  it('of many callers at once shares runs, and each sees what was committed before it asked', async () => {
    const targets = await Promise.all(Array.from({ length: 8 }, () => create()))
    const seen = await Promise.all(
      targets.map(async (target) => {
        await repealing(target)
        await settleEffects(payload)
        return effectOf(target)
      }),
    )
    expect(seen).toEqual(targets.map(() => 'expired'))
  })

  it('says which documents begin another period in some days', async () => {
    const target = await create({ expiresOn: storedDay('2031-05-04') }, portal.commune.id)
    await settleEffects(payload)
    await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
    await announceBegun(payload, '2031-05-03', '2031-05-04')
    expect(await syncJobs()).toEqual([])
    await announceBegun(payload, '2031-05-01', '2031-05-09')
    expect(await syncJobs()).toEqual([{ queue: 'now', ids: [target], sites: [portal.commune.id] }])
  })
})

describe('what a person does', () => {
  it('is settled by the job of the change before search and pages follow', async () => {
    const target = await create()
    await repealing(target)
    // No web server listens here, so the pages stay to be made anew; the effect does not wait for them.
    await payload.jobs.run({ queue: 'now', silent: true })
    expect(await effectOf(target)).toBe('expired')
  })

  it('is dated today where it states an effect without a day; what an import states is not', async () => {
    const req = await requestAs(payload, portal.root.id, 'editor', 'publisher')
    const onePersonIsEnough = { fourEyesExcept: ['legal-documents' as const] }
    await payload.update({ collection: 'sites', id: portal.root.id, data: onePersonIsEnough, depth: 0 })
    const stated = { statedEffect: 'obsolete', statedEffectReason: 'Theo kết quả rà soát' } as const
    const today = storedDay(dayOf(new Date()))
    const id = await create()
    const dayAfter = async (data: Data, as?: PayloadRequest) => {
      const write = { collection: 'legal-documents', id, data, depth: 0 } as const
      const { statedEffectOn } = as
        ? await payload.update({ ...write, draft: false, overrideAccess: false, req: as })
        : await payload.update({ ...write, draft: false })
      return statedEffectOn ?? null
    }
    expect(await dayAfter({ ...stated, _status: 'published' })).toBeNull()
    // Somebody else's correction of the abstract is no new statement.
    expect(await dayAfter({ abstract: 'Trích yếu đã sửa' }, req)).toBeNull()
    expect(await dayAfter({ statedEffectReason: 'Theo công văn mới' }, req)).toBe(today)
    expect(await dayAfter({ statedEffectOn: storedDay('2021-02-03') }, req)).toBe(storedDay('2021-02-03'))
    expect(await dayAfter({ statedEffect: null }, req)).toBeNull()
  })
})

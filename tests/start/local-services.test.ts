import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { startLocalServices } from '@/platform/local-services/local-services'
import { checkDatabase, withClient } from '@/platform/local-services/postgres-database'
import { readRunRecord, RunRecord, stopOrphans } from '@/platform/local-services/run-record'
import { StartError } from '@/platform/local-services/start-error'
import { identify, isAlive, type ProcessIdentity } from '@/platform/local-services/system-processes'
import { waitUntil } from '@/platform/local-services/wait-until'

const root = mkdtempSync(join(tmpdir(), 'mot-cong-services-'))
const toStop: (() => Promise<void>)[] = []
const toKill: ChildProcess[] = []

afterEach(async () => {
  for (const child of toKill.splice(0)) child.kill('SIGKILL')
  for (const stop of toStop.splice(0)) await stop()
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

async function start(name: string, onNotice?: (line: string) => void) {
  const services = await startLocalServices({ dataDir: join(root, name), throwaway: true, onNotice })
  toStop.push(() => services.stop())
  return services
}

/** Starts the services in a process of their own, as a portal would, and resolves when they run. */
async function startElsewhere(name: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'run-services.ts'), join(root, name)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  toKill.push(child)
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  await waitUntil(() => Promise.resolve(output.includes('ready')), { timeout: 60_000 })
  return child
}

function servers(name: string): { postgres: ProcessIdentity; meilisearch: ProcessIdentity } {
  const { postgres, meilisearch } = readRunRecord(join(root, name))?.processes ?? {}
  if (!postgres || !meilisearch) throw new Error(`No servers are recorded for ${name}`)
  return { postgres, meilisearch }
}

async function value(uri: string, sql: string): Promise<unknown> {
  return withClient(uri, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  })
}

describe('servers of a data folder', () => {
  test('two at the same time do not disturb each other, and stopping leaves nothing', async () => {
    const [one, two] = await Promise.all([start('one'), start('two')])
    await withClient(one.databaseMigrationUri, (client) => client.query('create table only_here (id int)'))
    expect(await value(two.databaseUri, "select to_regclass('only_here')")).toBeNull()
    const before = servers('one')
    await one.stop()
    expect(isAlive(before.postgres) || isAlive(before.meilisearch)).toBe(false)
    expect(readRunRecord(join(root, 'one'))).toBeUndefined()
    expect(await value(two.databaseUri, 'select 1')).toBe(1)
    expect((await fetch(`${two.meiliHost}/health`)).ok).toBe(true)
  })

  test('the database sorts and folds Vietnamese, and the portal may read and write rows but not tables', async () => {
    const { databaseUri, databaseMigrationUri } = await start('roles')
    await checkDatabase(databaseUri)
    expect(await value(databaseUri, "select lower('ĐĂNG KÝ')")).toBe('đăng ký')
    expect(
      await value(
        databaseUri,
        "select string_agg(w, ' ' order by w) from unnest(array['đá','ê','da','e','dạ']) w",
      ),
    ).toBe('da dạ đá e ê')
    expect(await value(databaseUri, "select unaccent('Đăng ký khai sinh')")).toBe('Dang ky khai sinh')
    await withClient(databaseMigrationUri, (client) =>
      client.query('create table item (id serial, name text)'),
    )
    expect(await value(databaseUri, "insert into item (name) values ('a') returning id")).toBe(1)
    await expect(value(databaseUri, 'create table other (id int)')).rejects.toThrow('permission denied')
    await expect(value(databaseUri, 'drop table item')).rejects.toThrow('must be owner')
    expect(await value(databaseUri, 'select usesuper from pg_user where usename = current_user')).toBe(false)
  })

  test('a second start on the same folder is refused with one clear line', async () => {
    const child = await startElsewhere('locked')
    await expect(start('locked')).rejects.toThrow(`tiến trình ${child.pid}`)
    await expect(start('locked')).rejects.toBeInstanceOf(StartError)
    expect(isAlive(servers('locked').postgres)).toBe(true)
    const { postgres, meilisearch } = servers('locked')
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(isAlive(postgres) || isAlive(meilisearch)).toBe(false)
  })

  test('after a kill -9 the next start stops the orphans of this folder only and finds the data again', async () => {
    const other = await start('other')
    const child = await startElsewhere('killed')
    const orphans = servers('killed')
    child.kill('SIGKILL')
    await waitUntil(() => Promise.resolve(child.signalCode !== null), { timeout: 5000 })
    expect(isAlive(orphans.postgres) && isAlive(orphans.meilisearch)).toBe(true)
    const services = await start('killed')
    expect(isAlive(orphans.postgres) || isAlive(orphans.meilisearch)).toBe(false)
    expect(await value(services.databaseUri, 'select count(*)::int from kept')).toBe(1)
    expect(await value(other.databaseUri, 'select 1')).toBe(1)
  })

  test('a server killed with -9 comes back by itself at its old address', async () => {
    const notices: string[] = []
    const services = await start('revived', (line) => notices.push(line))
    const first = servers('revived')
    process.kill(first.meilisearch.pid, 'SIGKILL')
    process.kill(first.postgres.pid, 'SIGKILL')
    await waitUntil(async () => (await fetch(`${services.meiliHost}/health`)).ok, { timeout: 20_000 })
    await waitUntil(async () => (await value(services.databaseUri, 'select 1')) === 1, { timeout: 20_000 })
    await waitUntil(() => Promise.resolve(notices.length === 4), { timeout: 20_000 })
    expect(notices.join('\n')).toMatch(/Meilisearch dừng đột ngột \(SIGKILL\)[\s\S]*Meilisearch đã chạy lại/)
    expect(servers('revived').postgres.pid).not.toBe(first.postgres.pid)
  })

  test('a cluster of another major version is refused and left as it was', async () => {
    const folder = join(root, 'old/postgres')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'PG_VERSION'), '16\n')
    await expect(start('old')).rejects.toThrow(/thuộc PostgreSQL 16, bản này cần PostgreSQL 18: hãy/)
    expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8')).toBe('16\n')
    expect(readRunRecord(join(root, 'old'))).toBeUndefined()
  })

  test('an index of another Meilisearch version is set aside and a new one begun', async () => {
    await (await start('reindexed')).stop()
    writeFileSync(join(root, 'reindexed/meilisearch/data.ms/VERSION'), '1.12.0')
    const notices: string[] = []
    const services = await start('reindexed', (line) => notices.push(line))
    expect(notices).toEqual([expect.stringContaining('thuộc Meilisearch 1.12.0')])
    expect(readFileSync(join(root, 'reindexed/meilisearch/data.ms.1.12.0/VERSION'), 'utf8')).toBe('1.12.0')
    expect((await fetch(`${services.meiliHost}/health`)).ok).toBe(true)
  })

  test('a database without the Vietnamese locale is refused', async () => {
    const services = await start('plain')
    const superuser = new URL(services.databaseUri)
    superuser.username = 'postgres'
    superuser.password = services.secrets.postgresSuperuser
    await withClient(superuser.href, (client) =>
      client.query(
        "create database plain template template0 encoding 'UTF8' locale_provider libc locale 'C'",
      ),
    )
    superuser.pathname = '/plain'
    await expect(checkDatabase(superuser.href)).rejects.toThrow(/plain không dùng UTF8 với ICU vi: hãy/)
  })
})

test('a process number that now belongs to somebody else is never killed', async () => {
  const folder = join(root, 'recycled')
  mkdirSync(folder)
  const bystander = spawn('sleep', ['60'])
  toKill.push(bystander)
  const identity = identify(bystander.pid ?? 0)
  if (!identity) throw new Error('The bystander did not start')
  new RunRecord(folder).add('postgres', identity.pid)
  const path = join(folder, 'run.json')
  const record = JSON.parse(readFileSync(path, 'utf8')) as { processes: Record<string, ProcessIdentity> }
  record.processes.postgres = { ...identity, startTime: String(Number(identity.startTime) - 100) }
  record.processes.meilisearch = { ...identity, bootId: 'another-boot' }
  writeFileSync(path, JSON.stringify(record))
  expect(await stopOrphans(folder)).toEqual([])
  expect(isAlive(identity)).toBe(true)
})

import { mkdirSync } from 'node:fs'
import { appendFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { env } from '@/env'
import { readKnownSites } from '@/features/new-site/known-sites'
import { checkLines, type CheckedLine } from '@/features/new-site/list/check-lines'
import { readList } from '@/features/new-site/list/read-list'
import { makeSite } from '@/features/new-site/make-site'
import { portalPayload } from '@/platform/payload-client'
import { Refusal } from '@/platform/publishing/refusal'
import { readableCode } from '@/platform/users/readable-code'
import { SITES_COMMANDS, SitesUsageError, type SitesCommand } from './sites-commands'
import { fail, say, seconds } from './terminal'

type Request = { path: string; isDryRun: boolean; passesFaults: boolean }
type Counts = { made: number; existed: number; failed: number }

/**
 * `tao <list>`: makes the sites of a list that are not there yet. Each is whole once it is written, so a run that was
 * cut off is simply repeated.
 * @returns 0 where every line has its site, 1 where one has not
 */
export async function makeSitesOfList(args: string[]): Promise<number> {
  const request = readRequest(args)
  const isFile = await stat(request.path).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) throw new Refusal(`Không có tệp ${request.path}.`, 400)
  const payload = await portalPayload()
  const lines = checkLines(await readList(request.path), {
    sites: await readKnownSites(payload),
    portalHost: new URL(env.PORTAL_URL).hostname,
  })
  const faulty = lines.filter(({ state }) => state === 'faulty')
  const ready = lines.filter(({ state }) => state === 'ready')
  const existed = lines.length - faulty.length - ready.length
  say(
    `Danh sách có ${lines.length} dòng: ${ready.length} trang sẽ tạo, ${existed} trang đã có, ${faulty.length} dòng có lỗi.`,
  )
  for (const line of faulty) tellFaults(line)
  if (request.isDryRun) return faulty.length > 0 ? 1 : 0
  if (faulty.length > 0 && !request.passesFaults) {
    fail('Chưa tạo trang nào. Hãy sửa các dòng có lỗi, hoặc thêm --bo-qua-loi để tạo những dòng đúng.')
    return 1
  }
  const counts = await makeAll(payload, ready)
  return faulty.length + counts.failed > 0 ? 1 : 0
}

async function makeAll(payload: Payload, lines: CheckedLine[]): Promise<Counts> {
  const startedAt = Date.now()
  const counts: Counts = { made: 0, existed: 0, failed: 0 }
  const passwords = new PasswordFile()
  for (const [index, line] of lines.entries()) {
    const place = `[${index + 1}/${lines.length}]`
    const from = Date.now()
    try {
      const { site, created } = await makeSite(payload, await passwords.writtenDown(line))
      counts[created ? 'made' : 'existed'] += 1
      say(
        `${place} ${created ? '✓' : '='} ${site.name} → /don-vi/${site.slug} (${seconds(Date.now() - from)})`,
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      counts.failed += 1
      fail(`${place} dòng ${line.line}: ${error.message}`)
    }
  }
  const took = Date.now() - startedAt
  const each = counts.made > 0 ? `, mỗi trang ${seconds(took / counts.made)}` : ''
  say(
    `✓ Xong sau ${seconds(took)}${each}: tạo mới ${counts.made}, đã có ${counts.existed}, không tạo được ${counts.failed}.`,
  )
  if (passwords.isUsed) say(`Mật khẩu ban đầu: ${passwords.path} (chỉ chủ tệp đọc được; hãy giao rồi xóa).`)
  return counts
}

/** Starting passwords, written down before each site is made: a run that is killed in between loses none. */
class PasswordFile {
  readonly path: string
  isUsed = false

  constructor() {
    const folder = join(env.PORTAL_DATA_DIR, 'trang-moi')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.path = join(folder, `mat-khau-${new Date().toISOString().replace(/[:.]/g, '-')}.csv`)
  }

  async writtenDown({ wanted }: CheckedLine): Promise<CheckedLine['wanted']> {
    if (!wanted.firstAccount) return wanted
    const password = readableCode()
    const cells = [wanted.slug, wanted.name, wanted.firstAccount.email, password]
    await appendFile(this.path, `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`, {
      mode: 0o600,
      flush: true,
    })
    this.isUsed = true
    return { ...wanted, firstAccount: { ...wanted.firstAccount, password } }
  }
}

function tellFaults({ line, faults }: CheckedLine): void {
  for (const { column, message } of faults) fail(`Dòng ${line}${column ? `, cột ${column}` : ''}: ${message}`)
}

function readRequest(args: string[]): Request {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'chay-thu': { type: 'boolean' }, 'bo-qua-loi': { type: 'boolean' } },
    })
    const [path, ...more] = positionals
    if (path && more.length === 0) {
      return {
        path: resolve(path),
        isDryRun: values['chay-thu'] ?? false,
        passesFaults: values['bo-qua-loi'] ?? false,
      }
    }
  } catch {
    // Told like a missing file: how it should look.
  }
  throw new SitesUsageError([SITES_COMMANDS.tao as SitesCommand])
}

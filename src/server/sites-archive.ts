import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { ARCHIVED } from '@/features/site-archive/archive-format'
import { withImportLock } from '@/features/site-archive/import-lock'
import { ImportReport } from '@/features/site-archive/import-report'
import { importSite } from '@/features/site-archive/import-site'
import { unpackArchive } from '@/features/site-archive/unpack-archive'
import { writeArchive } from '@/features/site-archive/write-archive'
import { portalPayload } from '@/platform/payload-client'
import { SITES_COMMANDS, SitesUsageError } from './sites-commands'
import { say, seconds, warn } from './terminal'

const MOST_LINES_SHOWN = 30

/** `npm run sites -- xuat <slug> <file>`: a site with its content and files into one file. */
export async function exportSite(args: string[]): Promise<number> {
  const [slug, path, ...more] = args
  if (!slug || !path || more.length > 0) throw new SitesUsageError([SITES_COMMANDS.xuat!])
  const startedAt = Date.now()
  const onProgress = (line: string) => say(`  … ${line}`)
  const manifest = await writeArchive(await portalPayload(), { slug, path: resolve(path), onProgress })
  const counts = ARCHIVED.map((part) => `${part} ${manifest.parts[part].lines}`).join(', ')
  say(
    `✓ Đã xuất ${manifest.site.name} sau ${seconds(Date.now() - startedAt)}: ${counts}; ${manifest.files.count} tệp.`,
  )
  for (const { what, count } of manifest.leftOut) warn(`Không có trong gói: ${what} (${count}).`)
  return 0
}

/** `npm run sites -- nhap-goi <file>`: brings such a file in; begun again after a kill, it goes on. */
export async function importArchive(args: string[]): Promise<number> {
  const [path, ...more] = args
  if (!path || more.length > 0) throw new SitesUsageError([SITES_COMMANDS['nhap-goi']!])
  const payload = await portalPayload()
  await withImportLock(payload, () => bringIn(payload, resolve(path)))
  return 0
}

async function bringIn(payload: Payload, path: string): Promise<void> {
  const startedAt = Date.now()
  // Emptied at the beginning too: a kill leaves it full.
  const folder = join(env.PORTAL_DATA_DIR, 'site-import')
  try {
    const unpacked = await unpackArchive(path, folder)
    const { site, leftOut } = unpacked.manifest
    say(`✓ Gói của ${site.name} (/don-vi/${site.slug}) nguyên vẹn.`)
    const report = new ImportReport()
    const timer = setInterval(() => say(`  … ${countsOf(report)}`), 10_000)
    const { isNew } = await importSite(payload, folder, unpacked, report).finally(() => clearInterval(timer))
    if (!isNew) return say('Gói này đã được nhập xong từ trước: không thay đổi gì.')
    say(`✓ Nhập xong sau ${seconds(Date.now() - startedAt)}: ${countsOf(report)}.`)
    await showNotes(report, site.slug)
    for (const { what, count } of leftOut) warn(`Gói không mang theo: ${what} (${count}).`)
    say('Hãy tạo tài khoản cho người của trang: tài khoản không đi theo gói.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function countsOf({ counts }: ImportReport): string {
  return [...counts].map(([what, count]) => `${what} ${count}`).join(', ') || 'đang chuẩn bị'
}

async function showNotes({ notes }: ImportReport, slug: string): Promise<void> {
  if (notes.length === 0) return
  const folder = join(env.PORTAL_DATA_DIR, 'imports')
  const path = join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}-goi-${slug}.txt`)
  await mkdir(folder, { recursive: true })
  await writeFile(path, `${notes.join('\n')}\n`)
  for (const note of notes.slice(0, MOST_LINES_SHOWN)) warn(note)
  if (notes.length > MOST_LINES_SHOWN) warn(`… và ${notes.length - MOST_LINES_SHOWN} dòng nữa.`)
  say(`Mọi thứ đã bỏ lại: ${path}`)
}

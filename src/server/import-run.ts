import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { runImport } from '@/features/import/import-kinds'
import { countRecords } from '@/features/import/source/count-records'
import { formOf } from '@/features/import/source/source-file'
import { ImportError } from '@/features/import/source/source-record'
import { ImportReport } from '@/features/import/writer/report'
import { explainFailure } from '@/platform/local-services/start-error'
import { portalPayload } from '@/platform/payload-client'
import { findRootSiteId } from '@/platform/sites/root-site'
import { type ImportRequest, readImportRequest } from './import-arguments'
import { importProcedures } from './import-procedures'
import { countsLine, showProgress } from './import-progress'
import { fail, say, seconds } from './terminal'

/** The import itself, once the servers are there: started by `import.ts`, ends by itself. */

// Whatever is not committed when we are stopped never was; the next run does it.
process.on('disconnect', () => process.exit(1))

try {
  await importFile(readImportRequest(process.argv.slice(2)))
  process.exit(0)
} catch (error) {
  const known = error instanceof ImportError ? error.message : explainFailure(error)
  fail(known ?? `Việc nhập dừng giữa chừng: ${(error as Error).stack ?? String(error)}`)
  process.exit(1)
}

async function importFile(request: ImportRequest): Promise<void> {
  const payload = await portalPayload()
  const site = await siteIdOf(request.site)
  const report = new ImportReport(reportPath(request))
  try {
    if (request.kind === 'procedures') await importProcedures(payload, request, report)
    else await importAtOnce(request.kind, { payload, site, report, request })
  } finally {
    say(`Báo cáo: ${report.path}`)
  }
}

type AtOnce = { payload: Payload; site: string; report: ImportReport; request: ImportRequest }

async function importAtOnce(
  kind: Exclude<ImportRequest['kind'], 'procedures'>,
  { payload, site, report, request }: AtOnce,
): Promise<void> {
  const startedAt = Date.now()
  const form = await formOf(request.path)
  const total = process.stdout.isTTY ? await countRecords(request.path, form) : undefined
  const stopProgress = showProgress(report, total)
  try {
    await runImport(kind, { ...request, payload, form, site, report })
  } finally {
    stopProgress()
  }
  const took = Date.now() - startedAt
  const rate = Math.round(report.done / Math.max(took / 1000, 0.001))
  say(
    `✓ ${request.dryRun ? 'Chạy thử, không ghi gì:' : 'Nhập xong'} ${report.done.toLocaleString('vi-VN')} bản ghi sau ${seconds(took)} (${rate} mỗi giây): ${countsLine(report)}.`,
  )
}

async function siteIdOf(slug: string | undefined): Promise<string> {
  const payload = await portalPayload()
  const root = await findRootSiteId(payload)
  if (!root)
    throw new ImportError('Cổng chưa có trang gốc: hãy chạy npm start một lần hoặc tạo trang gốc trước.')
  if (slug === undefined) return root
  const { docs } = await payload.find({
    collection: 'sites',
    where: { slug: { equals: slug } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (!docs[0]) throw new ImportError(`Không có trang nào mang địa chỉ "${slug}": hãy xem lại --site.`)
  return docs[0].id
}

function reportPath({ kind, dryRun }: ImportRequest): string {
  const moment = new Date().toISOString().replace(/[:.]/g, '-')
  return join(env.PORTAL_DATA_DIR, 'imports', `${moment}-${kind}${dryRun ? '-chay-thu' : ''}.jsonl`)
}

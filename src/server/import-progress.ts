import type { ImportReport } from '@/features/import/writer/report'
import { say } from './terminal'

const BAR_WIDTH = 30
const BAR_INTERVAL = 200
const LINE_INTERVAL = 5000

/** How many records are dealt with. */
export type Progress = { readonly done: number; readonly counts: { readonly rejected: number } }

/**
 * Shows how far an import is until the returned function is called: a bar on a terminal, a plain line every few seconds
 * elsewhere.
 * @param total how many records there are, where that is known
 */
export function showProgress(report: Progress, total: number | undefined): () => void {
  const { stdout } = process
  if (!stdout.isTTY) {
    const timer = setInterval(() => say(`  … ${amountOf(report, total)}`), LINE_INTERVAL)
    return () => clearInterval(timer)
  }
  const draw = () => stdout.write(`\r\u001B[K${barOf(report, total)} ${amountOf(report, total)}`)
  const timer = setInterval(draw, BAR_INTERVAL)
  return () => {
    clearInterval(timer)
    stdout.write('\r\u001B[K')
  }
}

/** What happened to the records, in one Vietnamese line. */
export function countsLine({ counts }: ImportReport): string {
  const { created, updated, unchanged, rejected, repaired } = counts
  return `tạo mới ${amount(created)}, cập nhật ${amount(updated)}, không đổi ${amount(unchanged)}, từ chối ${amount(rejected)}; đã sửa lỗi nguồn ${amount(repaired)}`
}

function amountOf(report: Progress, total: number | undefined): string {
  const { rejected } = report.counts
  const done = total === undefined ? amount(report.done) : `${amount(report.done)}/${amount(total)}`
  return `${done} bản ghi${rejected > 0 ? `, từ chối ${amount(rejected)}` : ''}`
}

function barOf(report: Progress, total: number | undefined): string {
  if (!total) return '…'
  const filled = Math.min(BAR_WIDTH, Math.round((report.done / total) * BAR_WIDTH))
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}]`
}

export function amount(count: number): string {
  return count.toLocaleString('vi-VN')
}

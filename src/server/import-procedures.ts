import { createInterface } from 'node:readline/promises'
import type { Payload } from 'payload'
import { countRecords } from '@/features/import/source/count-records'
import { formOf } from '@/features/import/source/source-file'
import { checkFile } from '@/features/import/updates/check-file'
import { type CheckedLine, VERDICTS, type VerdictCounts } from '@/features/import/updates/checked-line'
import { writeAccepted } from '@/features/import/updates/write-accepted'
import type { ImportReport } from '@/features/import/writer/report'
import type { ImportRequest } from './import-arguments'
import { amount, countsLine, type Progress, showProgress } from './import-progress'
import { say, seconds } from './terminal'

const CHANGED_IN_SAMPLE = 5
const SENTENCES_IN_SAMPLE = 4
const LONGEST_SENTENCE = 200

/**
 * Imports procedures from the terminal as an update: checks the file, shows what it would change, and once the answer is
 * yes writes the new and changed lines. Suspicious lines are accepted one by one, in the admin.
 */
export async function importProcedures(
  payload: Payload,
  request: ImportRequest,
  report: ImportReport,
): Promise<void> {
  const startedAt = Date.now()
  const shown: CheckedLine[] = []
  const progress = { done: 0, counts: report.counts }
  const total = process.stdout.isTTY
    ? await countRecords(request.path, await formOf(request.path))
    : undefined
  const checked = await shownWhile(progress, total, () =>
    checkFile(payload, request.path, (line) => {
      progress.done += 1
      report.check(line)
      if (line.verdict === 'suspicious' || line.verdict === 'changed') shown.push(line)
    }),
  )
  say(`Nguồn: ${checked.reader.source.label}.`)
  say(`Đã kiểm tra sau ${seconds(Date.now() - startedAt)}: ${verdictsLine(checked.counts)}.`)
  tellSuspicious(shown.filter(({ verdict }) => verdict === 'suspicious'))
  tellSample(shown.filter(({ verdict }) => verdict === 'changed'))
  if (request.dryRun) return say('Chạy thử: không ghi gì.')
  if (checked.accepted.size > 0 && !(await isConfirmed(request, checked.accepted.size))) return

  const writtenAt = Date.now()
  await shownWhile(report, progress.done, () =>
    writeAccepted({ ...checked, payload, path: request.path, report }),
  )
  const rate = Math.round(checked.accepted.size / Math.max((Date.now() - writtenAt) / 1000, 0.001))
  say(
    `✓ Nhập xong ${amount(report.done)} bản ghi sau ${seconds(Date.now() - startedAt)} (ghi ${rate} mỗi giây): ${countsLine(report)}.`,
  )
}

async function shownWhile<Result>(
  progress: Progress,
  total: number | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = showProgress(progress, total)
  try {
    return await work()
  } finally {
    stop()
  }
}

function verdictsLine(counts: VerdictCounts): string {
  return VERDICTS.map(({ value, label }) => `${label.toLowerCase()} ${amount(counts[value])}`).join(', ')
}

function tellSuspicious(lines: CheckedLine[]): void {
  if (lines.length === 0) return
  say(`Nghi sai ${amount(lines.length)} bản ghi, không ghi; xem và chọn từng dòng ở trang quản trị:`)
  for (const { code, name, details } of lines) {
    say(`  ${code}  ${shortened(name)}`)
    say(`    ${shortened(details.reason ?? '')}`)
  }
}

function tellSample(lines: CheckedLine[]): void {
  if (lines.length === 0) return
  say(`Thay đổi, ví dụ (đủ ở báo cáo):`)
  // Those that change most say most about the file.
  const byWeight = lines.toSorted((a, b) => sentences(b).length - sentences(a).length)
  for (const line of byWeight.slice(0, CHANGED_IN_SAMPLE)) {
    say(`  ${line.code}  ${shortened(line.name)}`)
    for (const sentence of sentences(line).slice(0, SENTENCES_IN_SAMPLE)) say(`    – ${shortened(sentence)}`)
  }
}

function sentences({ details }: CheckedLine): string[] {
  return details.changes ?? []
}

function shortened(text: string): string {
  return text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}…`
}

/** Nobody who cannot be asked has said yes. */
async function isConfirmed({ yes }: ImportRequest, count: number): Promise<boolean> {
  if (yes) return true
  const question = `Ghi ${amount(count)} thay đổi?`
  if (!process.stdin.isTTY) {
    say(`${question} Chưa ghi gì: thêm --yes để ghi, hoặc chạy ở một cửa sổ dòng lệnh để được hỏi.`)
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} [c/K] `)
  terminal.close()
  if (/^(c|có|co|y|yes)$/i.test(answer.normalize('NFC').trim())) return true
  say('Không ghi gì.')
  return false
}

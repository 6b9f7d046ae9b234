import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { PORTAL_FORMAT } from '@/features/procedures/export/format/portal-record'
import { openSource } from '../source/source-file'
import { ImportError, type SourceRecord } from '../source/source-record'

/** The head of a file as we write it: the procedures follow, one a line. */
const HEAD_LINE = /^\{.*"procedures":\[$/

/** The procedures of a JSON export; line by line as we write it, as a whole where another program has laid it out anew. */
export async function* readPortalJson(path: string): AsyncGenerator<SourceRecord> {
  let number = 0
  for await (const line of createInterface({ input: await openSource(path), crlfDelay: Infinity })) {
    number += 1
    const said = line.replace(/^\uFEFF/, '').trim()
    if (number === 1) {
      if (!HEAD_LINE.test(said)) {
        yield* readWhole(path)
        return
      }
      assertKnownVersion(JSON.parse(`${said}]}`) as unknown)
    } else if (said !== '' && said !== ']}') {
      yield parsed(said.replace(/,$/, ''), `dòng ${number}`)
    }
  }
}

async function* readWhole(path: string): AsyncGenerator<SourceRecord> {
  const whole = parsed((await text(await openSource(path))).replace(/^\uFEFF/, ''), 'tệp')
  if ('problem' in whole) throw new ImportError(`Tệp ${path}: ${whole.problem}`)
  assertKnownVersion(whole.value)
  const { procedures } = whole.value as { procedures?: unknown }
  if (!Array.isArray(procedures)) throw new ImportError(`Tệp ${path} không có danh sách "procedures".`)
  for (const [index, value] of procedures.entries()) yield { place: `thủ tục thứ ${index + 1}`, value }
}

function parsed(json: string, place: string): SourceRecord {
  try {
    return { place, value: JSON.parse(json) as unknown }
  } catch {
    return { place, problem: 'không phải JSON hợp lệ' }
  }
}

function assertKnownVersion(head: unknown): void {
  const { version } = head as { version?: unknown }
  if (version === PORTAL_FORMAT.version) return
  throw new ImportError(
    `Tệp có định dạng phiên bản ${String(version)}, cổng này đọc được phiên bản ${PORTAL_FORMAT.version}.`,
  )
}

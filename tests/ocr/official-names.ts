import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { shareOfWordsRead } from './word-accuracy'

/** Codes as the scans print them: a digit, a point, six digits. */
const CODE = /\b\d\.\d{6}\b/g

/** The official names of procedures by code; null when the real data is not on this machine. */
export function officialNames(data: string): Map<string, string> | null {
  const file = path.join(data, 'procedures/procedures.jsonl.gz')
  if (!existsSync(file) || !existsSync(path.join(data, 'commune/pdf'))) return null
  type Procedure = { ma: string; ten: string }
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  const procedures = lines.map((line) => JSON.parse(line) as Procedure)
  return new Map(procedures.map(({ ma, ten }) => [/^\d\.\d{6}/.exec(ma)?.[0] ?? ma, ten]))
}

/** Lines above and below a code that belong to its row: a name of four lines stands around its code or behind it. */
const ROW_LINES = 5

/**
 * For each code that was read and is known: how much of the procedure's official name stands in its row. The scans
 * shorten and reword some names, so this is a floor of what was read right, not the accuracy itself.
 */
export function commonRows(text: string, names: Map<string, string>): number[] {
  const lines = text.toLowerCase().split('\n')
  return lines.flatMap((line, at) =>
    (line.match(CODE) ?? []).flatMap((code) => {
      const name = names.get(code)
      const row = lines.slice(Math.max(at - ROW_LINES, 0), at + ROW_LINES + 1).join('\n')
      return name ? [shareOfWordsRead(name.toLowerCase(), row)] : []
    }),
  )
}

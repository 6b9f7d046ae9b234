import { PORTAL_FORMAT } from '@/features/procedures/export/format/portal-record'
import { SHEETS } from '@/features/procedures/export/format/sheets'
import { openSource, type SourceForm } from '../source/source-file'
import { sheetNames } from './workbook-sheets'

const HEAD_CHARACTERS = 2000

/** True for a file that this portal, or another of its kind, has exported. */
export async function isPortalExport(path: string, form: SourceForm): Promise<boolean> {
  if (form === 'spreadsheet') return isOurWorkbook(path)
  if (form === 'archive') return false
  return (await headOf(path)).includes(`"${PORTAL_FORMAT.name}"`)
}

/** By the name of its first sheet: no other list calls it so. */
async function isOurWorkbook(path: string): Promise<boolean> {
  const [main] = SHEETS
  return (await sheetNames(path)).some((name) => name.trim() === main?.name)
}

/** The first characters of a text file, unpacked where it is gzipped. */
async function headOf(path: string): Promise<string> {
  let head = ''
  for await (const chunk of await openSource(path)) {
    head += (chunk as Buffer).toString('utf8')
    if (head.length >= HEAD_CHARACTERS) break
  }
  return head.slice(0, HEAD_CHARACTERS)
}

import type { SourceForm } from '../source/source-file'
import type { SourceRecord } from '../source/source-record'
import { readPortalJson } from './read-portal-json'
import { readPortalWorkbook } from './read-portal-workbook'

/**
 * The procedures of a file that the portal exported, each a `PortalRecord`. What cannot be read is told with its place.
 * @throws ImportError for a file of a later version than this portal knows
 */
export function readPortalExport(path: string, form: SourceForm): AsyncIterable<SourceRecord> {
  return form === 'spreadsheet' ? readPortalWorkbook(path) : readPortalJson(path)
}

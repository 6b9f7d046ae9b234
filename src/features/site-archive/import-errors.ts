import { APIError, ValidationError } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import type { ArchivedItem } from './archive-format'
import { MissingRequired } from './map-row'

/** PostgreSQL's classes of errors that lie in the data. */
const DATA_ERRORS = /^2[23]/
const TAKEN = '23505'

/** What of an item can be written where the whole cannot; `null` where nothing can. */
export function tamer(item: ArchivedItem, error: unknown): { item: ArchivedItem; reason: string } | null {
  const faults = faultsIn(error)
  if (faults && item.published)
    return {
      item: { ...item, published: null, draft: item.draft ?? item.published },
      reason: `nhập làm bản nháp vì chưa đạt: ${faults}`,
    }
  if (codeOf(error) !== TAKEN) return null
  const withoutSource = (row: ArchivedItem['published']) =>
    row && Object.fromEntries(Object.entries(row).filter(([key]) => !/^source(Name|Id|Hash)$/.test(key)))
  const free = { ...item, published: withoutSource(item.published), draft: withoutSource(item.draft) }
  return { item: free, reason: 'bỏ mã nguồn dữ liệu vì cổng này đã có bản ghi cùng mã' }
}

/** Why an item could not be written, for people; `null` where the fault is not the item's. */
export function reasonOf(error: unknown): string | null {
  const faults = faultsIn(error)
  if (faults) return faults
  if (error instanceof MissingRequired) return `thiếu "${error.message}", cổng này không có`
  if (error instanceof Refusal || (error instanceof APIError && error.status < 500)) return error.message
  const code = codeOf(error)
  return code && DATA_ERRORS.test(code) ? `cơ sở dữ liệu từ chối (mã ${code})` : null
}

function codeOf(error: unknown): string | null {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  const found = code ?? cause?.code
  return typeof found === 'string' ? found : null
}

/** What Payload's checks say of a content, for people; `null` for another error. */
function faultsIn(error: unknown): string | null {
  if (!(error instanceof ValidationError)) return null
  return error.data.errors
    .map(({ label, message }) => [typeof label === 'string' ? label : '', message].filter(Boolean).join(': '))
    .join('; ')
}

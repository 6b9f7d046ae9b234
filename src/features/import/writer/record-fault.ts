import { APIError } from 'payload'
import { RejectedRecord } from '../source/source-record'

/** PostgreSQL's classes of errors that lie in the data: data exception, constraint violation. */
const DATA_ERRORS = /^2[23]/

/**
 * Why a record was refused, in words for the report; `null` when the failure is not the record's (the database is away,
 * our own mistake), so that the import must end.
 */
export function faultOf(error: unknown): string | null {
  if (error instanceof RejectedRecord) return error.message
  if (error instanceof APIError && error.status < 500)
    return [error.message, ...fieldsOf(error.data)].join(' ')
  const code = (error as { code?: unknown }).code ?? (error as { cause?: { code?: unknown } }).cause?.code
  if (typeof code === 'string' && DATA_ERRORS.test(code)) return `cơ sở dữ liệu từ chối (mã ${code})`
  return null
}

function fieldsOf(data: unknown): string[] {
  const { errors } = (data ?? {}) as { errors?: { path?: string; message?: string }[] }
  return (errors ?? []).map(({ path, message }) => `[${path ?? ''}: ${message ?? ''}]`)
}

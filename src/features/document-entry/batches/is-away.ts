/** Connection failures, a full or absent disk, PostgreSQL's own shutdown: nothing is wrong with what is to be written. */
export function isAway(error: unknown): boolean {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(08|57P|53|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ENOSPC|EIO)/.test(code))
    return true
  if (typeof message === 'string' && /connection (terminated|timeout)/i.test(message)) return true
  return cause ? isAway(cause) : false
}

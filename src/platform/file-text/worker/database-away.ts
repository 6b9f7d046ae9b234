/** Connection failures and PostgreSQL's own shutdown: nothing is wrong with what was to be written. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(08|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)) return true
  if (typeof message === 'string' && /connection (terminated|timeout)/i.test(message)) return true
  return cause ? isDatabaseAway(cause) : false
}

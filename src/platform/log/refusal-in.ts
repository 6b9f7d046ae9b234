/**
 * What the asker was told, where nothing but an answer of 400 to 499 is written to the log; `null` for all else: an error
 * of the server, or one that the portal has words of its own for.
 *
 * @param written the arguments of a call of the log
 */
export function refusalIn(written: unknown[]): string | null {
  const [entry, ...more] = written
  if (more.length > 0 || !isObject(entry) || !isObject(entry.err) || Object.keys(entry).length > 1)
    return null
  const { status, message } = entry.err
  const isRefusal = typeof status === 'number' && status >= 400 && status < 500
  return isRefusal && typeof message === 'string' ? message : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

import pg from 'pg'

/** What some work asked of the database. */
export type Asked = { statements: number; rows: number }

type Result = { rows?: unknown[] } | undefined
type Query = (this: unknown, ...given: unknown[]) => unknown

/** Runs the work and counts the statements it sends to PostgreSQL, and the rows it gets back. */
export async function countQueries(work: () => Promise<unknown>): Promise<Asked> {
  const asked: Asked = { statements: 0, rows: 0 }
  const answered = (result: Result) => (asked.rows += result?.rows?.length ?? 0)
  const client = pg.Client.prototype as unknown as { query: Query }
  const original = client.query
  client.query = function (...given) {
    asked.statements += 1
    const last = given.at(-1)
    if (typeof last === 'function') {
      given[given.length - 1] = (error: unknown, result: Result) => {
        answered(result)
        ;(last as (error: unknown, result: Result) => void)(error, result)
      }
    }
    const outcome = original.apply(this, given)
    return outcome instanceof Promise ? outcome.then((result: Result) => (answered(result), result)) : outcome
  }
  try {
    await work()
  } finally {
    client.query = original
  }
  return asked
}

/** The longest that an answer may differ from the database, in milliseconds. */
const LONGEST_AGE_MS = 2000

/** What is kept in memory, and how to tell cheaply whether the database has moved on. */
type Source<Argument, Value> = {
  /** Changes whenever the value would. */
  revision: (argument: Argument) => Promise<string>
  /** The value as of now; `previous` is the one it replaces, for building on it. */
  load: (argument: Argument, previous: Value | null) => Promise<Value>
}

/**
 * A reader of something that is kept in memory and at most 2 s old, whatever process changed it: asked more rarely than
 * that, it compares revisions first. Callers at the same time share one comparison. While the database is away it stays
 * what it was last known to be; before it was ever read, the failure is the caller's to handle.
 */
export function upToDate<Argument, Value>({ revision, load }: Source<Argument, Value>) {
  let kept: { value: Value; revision: string; checkedAt: number } | null = null
  let checking: Promise<Value> | null = null

  async function check(argument: Argument): Promise<Value> {
    const checkedAt = performance.now()
    // Read before the value: what changes in between only makes the next comparison differ.
    const current = await revision(argument)
    if (kept?.revision !== current) {
      kept = { value: await load(argument, kept?.value ?? null), revision: current, checkedAt }
    }
    kept.checkedAt = checkedAt
    return kept.value
  }

  return (argument: Argument): Promise<Value> => {
    if (kept && performance.now() - kept.checkedAt < LONGEST_AGE_MS) return Promise.resolve(kept.value)
    checking ??= check(argument).finally(() => (checking = null))
    const known = kept?.value
    return known === undefined ? checking : checking.catch(() => known)
  }
}

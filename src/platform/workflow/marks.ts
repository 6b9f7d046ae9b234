import type { PayloadRequest } from 'payload'

/**
 * What our own code says of a write before it makes it. Requests from outside cannot: a context begins empty with each of
 * them.
 */
export type Mark =
  /** One person publishes alone; the rights were asked, the reason was given. */
  | { kind: 'emergency'; reason: string }
  /** The clock publishes what was approved; `by` is the e-mail of who set it. */
  | { kind: 'schedule'; by: string | null }
  /** The clock takes an item down. */
  | { kind: 'expiry' }
  /** A person takes an item down and says why. */
  | { kind: 'unpublish'; reason: string | null }
  /** Somebody else prepared what the person publishes now: the id of that account. */
  | { kind: 'prepared'; by: string }

const MARK = 'workflowMark'
const ASIDE = 'workflowDraftAside'

/** The context of a request whose write is of that kind. */
export function marked(mark: Mark): Record<string, unknown> {
  return { [MARK]: mark }
}

/** What was said of the write of this request. */
export function markOf({ context }: PayloadRequest): Mark | null {
  return (context[MARK] as Mark | undefined) ?? null
}

/** Runs a write to the public side while the draft lies aside: where the draft stands is asked when it is back. */
export async function withDraftAside(req: PayloadRequest, write: () => Promise<void>): Promise<void> {
  req.context[ASIDE] = true
  try {
    await write()
  } finally {
    delete req.context[ASIDE]
  }
}

export function isDraftAside({ context }: PayloadRequest): boolean {
  return context[ASIDE] === true
}

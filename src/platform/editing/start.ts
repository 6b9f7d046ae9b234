/**
 * What a form started from, as it travels with the text: the hash of the text that it was opened with (`new` where there
 * was none), and which opening of the form it was. A program may name the hash alone.
 */
export type Start = { hash: string; opening: string | null }

const FORM = /^([0-9a-f]{64}|new)(?:\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?$/

/** Reads what a form sent; `null` for anything else. */
export function readStart(sent: unknown): Start | null {
  const [, hash, opening] = (typeof sent === 'string' && FORM.exec(sent)) || []
  return hash ? { hash, opening: opening ?? null } : null
}

/** The form of it that travels. */
export function writeStart({ hash, opening }: Start): string {
  return opening ? `${hash}.${opening}` : hash
}

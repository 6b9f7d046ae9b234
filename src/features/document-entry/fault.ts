/** What is wrong with a cell, for people; a warning does not keep the row from being written. */
export type Fault = { column: string; message: string; isWarning?: true }

/** Why a file cannot be checked or written, in one Vietnamese sentence that says what to do. */
export class EntryError extends Error {
  override name = 'EntryError'
}

/** True when the row cannot be written. */
export function hasErrors(faults: Fault[]): boolean {
  return faults.some(({ isWarning }) => !isWarning)
}

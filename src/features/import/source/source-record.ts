/** One record as a reader found it, or why it could not be read. `place` tells a person where to look in the file. */
export type SourceRecord = { place: string; value: unknown } | { place: string; problem: string }

/** A record in the portal's own terms, before names and numbers are looked up in the database. */
export type MappedRecord<Content> = {
  place: string
  /** The identifier of the record at its source. */
  sourceId: string
  content: Content
  /** What was wrong with the source and is now right, in Vietnamese. */
  repairs: string[]
}

/** Why a record cannot become an item of the portal, in Vietnamese. */
export class RejectedRecord extends Error {
  override name = 'RejectedRecord'
}

/** Why a file, or the whole import, cannot go on: one Vietnamese line that says what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}

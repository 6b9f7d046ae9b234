import type { CollectionSlug, PayloadRequest } from 'payload'
import type { MappedRecord } from '../source/source-record'

/** What the portal already holds for a record. */
export type StoredItem = { id: string; sourceName: string | null; sourceHash: string | null }

/** How records of one kind become items of one collection. Every call is handed the request of its transaction. */
export interface Target<Content> {
  collection: CollectionSlug
  /** The stored items of these records, by source id. */
  findStored(records: MappedRecord<Content>[], req: PayloadRequest): Promise<Map<string, StoredItem>>
  /** True when writing the record again would change nothing; the row is then not touched. */
  isUnchanged(record: MappedRecord<Content>, stored: StoredItem): boolean
  /** Creates what the records point to and the portal lacks. Runs alone, never beside itself. */
  prepare(records: MappedRecord<Content>[], req: PayloadRequest): Promise<void>
  /** Writes a new item. @returns its id */
  create(record: MappedRecord<Content>, req: PayloadRequest): Promise<string>
  update(record: MappedRecord<Content>, stored: StoredItem, req: PayloadRequest): Promise<void>
  /** Queues, in the transaction, one job that brings search and pages up to date with all these items. */
  queueJobs(ids: string[], req: PayloadRequest): Promise<void>
  /** Called when a transaction is over: ids made in it count only when it was committed. */
  settle(req: PayloadRequest, committed: boolean): void
}

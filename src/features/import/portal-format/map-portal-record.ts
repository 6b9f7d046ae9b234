import type { PortalRecord } from '@/features/procedures/export/format/portal-record'
import { cleanText, onOneLine } from '../source/clean-text'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'

/**
 * A procedure of one of our own files. Nothing is cleaned or guessed: the file says what the portal said, or what an
 * officer made of it. Throws RejectedRecord with the reason in Vietnamese.
 */
export function mapPortalRecord(record: SourceRecord): MappedRecord<PortalRecord> {
  if ('problem' in record) throw new RejectedRecord(record.problem)
  const { code, name, ...fields } = (record.value ?? {}) as Record<string, unknown>
  if (typeof code !== 'string' || !code.trim()) throw new RejectedRecord('thiếu mã thủ tục')
  if (name !== undefined && !saidIn(name)) throw new RejectedRecord('thiếu tên thủ tục')
  const content: PortalRecord = { code: onOneLine(code), ...(name === undefined ? {} : { name }), ...fields }
  return { place: record.place, sourceId: content.code, content, repairs: [] }
}

/** The Vietnamese name in a record; empty where it has none. */
export function nameIn({ name }: PortalRecord): string {
  const { vi } = (name ?? {}) as { vi?: string | null }
  return vi ?? ''
}

function saidIn(name: unknown): boolean {
  const { vi } = (name ?? {}) as { vi?: unknown }
  return typeof vi === 'string' && cleanText(vi, new Set()) !== ''
}

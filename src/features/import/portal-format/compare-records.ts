import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { missingParts } from '@/features/procedures/completeness/missing-parts'
import {
  exportedFields,
  type PortalRecord,
  portalRecordOf,
} from '@/features/procedures/export/format/portal-record'
import { type StoredRow, storedRows } from '@/features/procedures/export/format/stored-rows'
import { changeInWords } from '@/features/procedures/history/change-words'
import { comparedOf } from '@/features/procedures/history/compared-procedure'
import { diffProcedures } from '@/features/procedures/history/diff-procedures'
import { type MappedRecord, RejectedRecord } from '../source/source-record'
import type { CheckedLine } from '../updates/checked-line'
import { isSameName } from '../updates/same-text'
import { nameIn } from './map-portal-record'
import { PortalReferences } from './portal-references'
import { rowAfter, saysThis } from './row-after'

type Mapped = MappedRecord<PortalRecord>

/** Says of each record of one of our files what writing it would do. Equal is what the portal would export alike. */
export class PortalComparison {
  private readonly fields: FlattenedField[]

  private constructor(
    payload: Payload,
    private readonly references: PortalReferences,
  ) {
    this.fields = exportedFields(payload.collections.procedures.config.flattenedFields)
  }

  static async load(payload: Payload): Promise<PortalComparison> {
    return new PortalComparison(payload, await PortalReferences.load(payload))
  }

  async linesOf(records: Mapped[], req: PayloadRequest): Promise<CheckedLine[]> {
    if (records.length === 0) return []
    const rows = await storedRows(req, { code: { in: records.map(({ sourceId }) => sourceId) } }, true)
    const byCode = new Map(rows.map((row) => [row.code, row]))
    return records.map((record) => {
      try {
        const row = byCode.get(record.sourceId)
        return row ? this.lineOfKnown(record, row) : this.lineOfNew(record)
      } catch (error) {
        if (!(error instanceof RejectedRecord)) throw error
        return { ...identityOf(record), verdict: 'rejected', details: { reason: error.message } }
      }
    })
  }

  private lineOfNew(record: Mapped): CheckedLine {
    const row = rowAfter(this.fields, record.content, {}, this.references.idToCompare)
    const isPublic = record.content.state === 'published' && missingParts(row).length === 0
    const changes = [isPublic ? 'Đăng công khai.' : 'Để bản nháp, chờ người duyệt.']
    return { ...identityOf(record), verdict: 'new', details: { changes, base: null } }
  }

  private lineOfKnown(record: Mapped, row: StoredRow): CheckedLine {
    const { content } = record
    const base = String(row.updatedAt)
    const stored = portalRecordOf(this.fields, row, this.references.nameOf)
    const changed = this.fields.filter(({ name }) => !saysThis(content[name], stored[name]))
    if (changed.length === 0) return { ...identityOf(record), verdict: 'unchanged', details: { base } }
    const changes = this.inWords(changed, row, rowAfter(changed, content, row, this.references.idToCompare))
    const [before, after] = [nameIn(stored), nameIn(content)]
    if (content.name === undefined || isSameName(before, after)) {
      return { ...identityOf(record), verdict: 'changed', details: { changes, base } }
    }
    const reason = `Cùng mã nhưng khác tên. Trong cổng: “${before}”.`
    return { ...identityOf(record), verdict: 'suspicious', details: { changes, base, reason } }
  }

  private inWords(changed: FlattenedField[], before: StoredRow, after: Record<string, unknown>): string[] {
    const nameOf = (collection: string, id: string) => this.references.nameOf(collection, id) ?? undefined
    const changes = diffProcedures(comparedOf(before, nameOf), comparedOf(after, nameOf))
    if (changes.length > 0) return changes.map(changeInWords)
    const labels = changed.map((field) =>
      'label' in field && typeof field.label === 'string' ? field.label : field.name,
    )
    return [`Sửa ${labels.join(', ')} (phần tiếng Anh hoặc phần không hiện ở lịch sử).`]
  }
}

function identityOf({ place, sourceId, content }: Mapped) {
  return { place, code: sourceId, name: nameIn(content) }
}

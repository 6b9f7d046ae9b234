import type { Payload, PayloadRequest } from 'payload'
import type { ProcedureContent } from '../procedures/map-procedure'
import { ProcedureReferences } from '../procedures/procedure-references'
import type { ProcedureSource } from '../procedures/procedure-source'
import type { KnownProcedure } from '../procedures/procedure-update'
import type { MappedRecord } from '../source/source-record'
import { findItems } from '../writer/find-items'
import type { CheckedLine } from './checked-line'
import { lineOfKnown, lineOfNew } from './compare-procedure'

/** What tells whether a source says something new; only then the whole procedure is read. */
const FIRST_LOOK = ['code', 'name', 'sourceName', 'sourceHash', 'legalBasis', 'updatedAt']

/** Says of each record of a source what writing it would do. */
export class SourceComparison {
  private constructor(
    private readonly source: ProcedureSource,
    private readonly references: ProcedureReferences,
  ) {}

  static async load(payload: Payload, source: ProcedureSource): Promise<SourceComparison> {
    return new SourceComparison(source, await ProcedureReferences.load(payload))
  }

  async linesOf(records: MappedRecord<ProcedureContent>[], req: PayloadRequest): Promise<CheckedLine[]> {
    if (records.length === 0) return []
    const codes = records.map(({ sourceId }) => sourceId)
    const known = (await findItems(
      'procedures',
      { code: { in: codes } },
      FIRST_LOOK,
      req,
    )) as unknown as KnownProcedure[]
    const byCode = new Map(known.map((item) => [item.code, item]))
    const whole = async (id: string) =>
      (await findItems('procedures', { id: { equals: id } }, 'all', req))[0] as unknown as KnownProcedure
    const from = { source: this.source, references: this.references }
    return Promise.all(
      records.map(async (record) => {
        const stored = byCode.get(record.sourceId)
        return stored ? await lineOfKnown(record, stored, from, whole) : lineOfNew(record, from)
      }),
    )
  }
}

import type { Payload, PayloadRequest } from 'payload'
import type { PortalRecord } from '@/features/procedures/export/format/portal-record'
import { References } from '@/features/procedures/export/format/references'
import { referenceKey } from '../writer/reference-key'
import { SharedNames } from '../writer/shared-names'

/** Stands for the id that a name will get when it is written. */
const NOT_YET = 'chưa có: '

/** What our files name: found as the export named it, or – sectors and agencies – whatever its spelling. */
export class PortalReferences {
  private constructor(
    private readonly references: References,
    private readonly sectors: SharedNames,
    private readonly agencies: SharedNames,
  ) {}

  static async load(payload: Payload): Promise<PortalReferences> {
    return new PortalReferences(
      await References.load(payload, referenceKey),
      await SharedNames.load(payload, 'sectors'),
      await SharedNames.load(payload, 'agencies'),
    )
  }

  nameOf = (collection: string, id: string): string | null =>
    id.startsWith(NOT_YET) ? id.slice(NOT_YET.length) : this.references.nameOf(collection, id)

  /** The id behind a name, also of a sector or agency that this transaction has created. */
  idOf(collection: string, name: string, req?: PayloadRequest): string | null {
    return this.references.idOf(collection, name) ?? this.sharedNames(collection)?.idOf(name, req) ?? null
  }

  /** The same to compare with only: a sector or agency that the portal lacks has a stand-in. */
  idToCompare = (collection: string, name: string): string | null =>
    this.idOf(collection, name) ?? (this.sharedNames(collection) ? NOT_YET + name : null)

  /** Creates the sectors and agencies that these records name and the portal lacks. */
  async ensure(records: PortalRecord[], req: PayloadRequest): Promise<void> {
    const missing = (collection: string, names: unknown[]) =>
      names.filter((name) => typeof name === 'string' && name !== '' && !this.idOf(collection, name, req))
    const sectors = missing(
      'sectors',
      records.map(({ sector }) => sector),
    )
    const agencies = missing(
      'agencies',
      records.flatMap(({ competentAgency, executingAgencies }) => [
        competentAgency,
        ...(Array.isArray(executingAgencies) ? (executingAgencies as unknown[]) : []),
      ]),
    )
    await this.sectors.ensure(sectors as string[], req)
    await this.agencies.ensure(agencies as string[], req)
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.sectors.settle(req, committed)
    this.agencies.settle(req, committed)
  }

  private sharedNames(collection: string): SharedNames | undefined {
    if (collection === 'sectors') return this.sectors
    return collection === 'agencies' ? this.agencies : undefined
  }
}

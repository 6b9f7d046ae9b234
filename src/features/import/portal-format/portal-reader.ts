import type { PortalRecord } from '@/features/procedures/export/format/portal-record'
import type { ProcedureReader } from '../procedures/procedure-readers'
import type { SourceForm } from '../source/source-file'
import { PortalComparison } from './compare-records'
import { isPortalExport } from './is-portal-export'
import { mapPortalRecord, nameIn } from './map-portal-record'
import { PortalTarget } from './portal-target'
import { readPortalExport } from './read-portal-export'

/** Reads the files of one form that a portal has exported. A list is filtered: what it lacks has not vanished. */
export function portalReader(form: SourceForm): ProcedureReader<PortalRecord> {
  return {
    source: {
      name: 'tep-cua-cong',
      label: 'Tệp do cổng xuất ra',
      isWhole: false,
      changesKnown: true,
      publishes: 'none',
    },
    form,
    knows: (path) => isPortalExport(path, form),
    read: (path) => readPortalExport(path, form),
    map: mapPortalRecord,
    nameIn,
    comparison: (payload) => PortalComparison.load(payload),
    target: (payload, checked) => PortalTarget.load(payload, checked),
  }
}

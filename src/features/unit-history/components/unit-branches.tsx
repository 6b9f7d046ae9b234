import type { SiteContext } from '@/platform/sites/site-context'
import type { Branch } from '../family'
import { UnitLife } from './unit-life'

/** Units, each with those it came from or went to as a list of its own: screen readers say how deep one is. */
export function UnitBranches({ ctx, branches }: { ctx: SiteContext; branches: Branch[] }) {
  return (
    <ul className="border-line space-y-1 border-l-2 pl-4">
      {branches.map(({ unit, below }) => (
        <li key={unit.id}>
          <UnitLife ctx={ctx} unit={unit} />
          {below.length > 0 && <UnitBranches ctx={ctx} branches={below} />}
        </li>
      ))}
    </ul>
  )
}

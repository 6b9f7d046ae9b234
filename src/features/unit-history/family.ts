import type { Unit } from './queries'

/** A unit and, below it, those it came from or went to. */
export type Branch = { unit: Unit; below: Branch[] }

/** The units before the one with this id, each with those before it; one that stands in a circle is named once a line. */
export function earlierUnits(units: Unit[], id: string): Branch[] {
  return branches(id, (of) => units.filter(({ successors }) => successors.includes(of)))
}

/** The units after the one with this id, each with those after it. */
export function laterUnits(units: Unit[], id: string): Branch[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return branches(id, (of) => (byId.get(of)?.successors ?? []).flatMap((next) => byId.get(next) ?? []))
}

/** Those after a unit that have not ended: where its people belong today. */
export function presentUnits(units: Unit[], id: string, exists: (unit: Unit) => boolean): Unit[] {
  const found = new Map<string, Unit>()
  const visit = (list: Branch[]) => {
    for (const { unit, below } of list) {
      if (exists(unit)) found.set(unit.id, unit)
      else visit(below)
    }
  }
  visit(laterUnits(units, id))
  return [...found.values()]
}

function branches(from: string, next: (id: string) => Unit[], line: string[] = [from]): Branch[] {
  return next(from)
    .filter(({ id }) => !line.includes(id))
    .map((unit) => ({ unit, below: branches(unit.id, next, [...line, unit.id]) }))
}

/** An agency as far as the chart depends on it. */
export type AgencyRow = { id: string; parentId: string | null; kind: string }

export type AgencyNode<Row extends AgencyRow> = Row & { below: AgencyNode<Row>[] }

/**
 * The tree below an agency, in the order of the rows; `null` where the agency is not among them. Each agency stands once,
 * also where somebody has made a circle.
 */
export function agencyTree<Row extends AgencyRow>(rows: Row[], head: string): AgencyNode<Row> | null {
  const byParent = Map.groupBy(rows, ({ parentId }) => parentId)
  const placed = new Set<string>()
  const nodeOf = (row: Row): AgencyNode<Row> => {
    placed.add(row.id)
    const below = (byParent.get(row.id) ?? []).flatMap((child) =>
      placed.has(child.id) ? [] : [nodeOf(child)],
    )
    return { ...row, below }
  }
  const top = rows.find(({ id }) => id === head)
  return top ? nodeOf(top) : null
}

/** What was read by id in any order, in the order of the ids; what was not found is left out. */
export function inOrderOf<Item extends { id: string }>(ids: string[], items: Item[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

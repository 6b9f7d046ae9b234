/**
 * Groups of nodes that depend on each other in a circle (strongly connected components, Tarjan); a node outside every
 * circle is a group of its own. A group comes after all groups that its nodes depend on. Without recursion: chains are
 * as long as people make them.
 */
export function components(nodes: string[], dependsOn: (node: string) => string[]): string[][] {
  const numbers = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open = new Set<string>()
  const trail: string[] = []
  const groups: string[][] = []
  const path: { node: string; edges: string[]; next: number }[] = []

  const enter = (node: string) => {
    lowest.set(node, numbers.size)
    numbers.set(node, numbers.size)
    open.add(node)
    trail.push(node)
    path.push({ node, edges: dependsOn(node), next: 0 })
  }
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to))
  const leave = (node: string) => {
    path.pop()
    const above = path.at(-1)
    if (above) lower(above.node, lowest.get(node) ?? 0)
    if (lowest.get(node) !== numbers.get(node)) return
    const group = trail.splice(trail.lastIndexOf(node))
    for (const member of group) open.delete(member)
    groups.push(group)
  }

  for (const start of nodes) {
    if (numbers.has(start)) continue
    enter(start)
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = step.edges[step.next++]
      if (to === undefined) leave(step.node)
      else if (!numbers.has(to)) enter(to)
      else if (open.has(to)) lower(step.node, numbers.get(to) ?? 0)
    }
  }
  return groups
}

/** What was brought in and what was not: everything that is left out is named. */
export class ImportReport {
  readonly counts = new Map<string, number>()
  readonly notes: string[] = []
  private readonly known = new Set<string>()

  constructor(private readonly onNote: (line: string) => void = () => undefined) {}

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  /** @param item what people call the item, such as its title */
  note(item: string, reason: string): void {
    const line = `${item}: ${reason}`
    if (this.known.has(line)) return
    this.known.add(line)
    this.notes.push(line)
    this.onNote(line)
  }
}

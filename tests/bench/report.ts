/** One figure beside its limit, measured in the same run. */
export type Row = { what: string; figure: string; limit: string; ratio: string }

/** The rows as a Markdown table, as `docs/benchmarks.md` keeps it. */
export function table(title: string, rows: Row[]): string {
  const lines = rows.map(({ what, figure, limit, ratio }) => `| ${what} | ${figure} | ${limit} | ${ratio} |`)
  return [
    `### ${title}`,
    '',
    '| What | Measured | Limit in the same run | Ratio |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`
}

export function ratio(value: number): string {
  return `${value.toFixed(2)}×`
}

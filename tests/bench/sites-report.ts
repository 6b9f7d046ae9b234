import { percentiles } from './load'
import { ms, ratio } from './report'

/** One figure of each portal; the ratio is that of the largest to the smallest. */
export type Line = { what: string; figures: string[]; ratio?: string }

/** The ratio is that of p95, the largest portal to the smallest. */
export function line(what: string, times: number[][]): Line {
  const figures = times.map(percentiles)
  return {
    what,
    figures: figures.map(({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`),
    ratio: ratio((figures.at(-1)?.p95 ?? NaN) / (figures[0]?.p95 ?? NaN)),
  }
}

/** The lines as a Markdown table, a column for each number of communes. */
export function columns(title: string, communes: number[], lines: Line[]): string {
  const counts = communes.map((count) => count.toLocaleString('en'))
  return [
    `### ${title}`,
    '',
    `| What | ${counts.map((count) => `${count} communes`).join(' | ')} | ${counts.at(-1)} : ${counts[0]} |`,
    `|---|${counts.map(() => '---|').join('')}---|`,
    ...lines.map(
      ({ what, figures, ratio: share }) => `| ${what} | ${figures.join(' | ')} | ${share ?? '–'} |`,
    ),
    '',
  ].join('\n')
}

export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`

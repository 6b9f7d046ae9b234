import type { Interaction } from './interactions'
import type { PageFigures } from './measure'

const GOALS = { performance: 95, others: 100, lcp: 1500, cls: 0.02, inp: 200 }

/** `docs/lighthouse.md`: every page beside the goals, and what cost it points. */
export function report(
  pages: ({ name: string } & PageFigures)[],
  interactions: Interaction[],
  machine: string,
): string {
  const rows = pages.map(({ name, scores, lcp, cls, blocking, bytes }) => [
    name,
    mark(scores.performance, scores.performance >= GOALS.performance),
    ...[scores.accessibility, scores['best-practices'], scores.seo].map((score) =>
      mark(score, score >= GOALS.others),
    ),
    mark(`${(lcp / 1000).toFixed(2)} s`, lcp <= GOALS.lcp),
    mark(cls.toFixed(3), cls <= GOALS.cls),
    `${blocking.toFixed(0)} ms`,
    `${(bytes / 1024).toFixed(0)} KB`,
  ])
  const faults = pages.flatMap(({ name, failed }) =>
    failed.length > 0 ? [`- ${name}: ${failed.join(', ')}`] : [],
  )
  return [
    '# Lighthouse',
    '',
    `Made by \`npm run lighthouse\` (${machine}):`,
    'the demo district on a telephone with simulated slow 4G and a processor four times slower, the median of three runs.',
    `Goals: performance ≥ ${GOALS.performance}, the others ${GOALS.others}, LCP ≤ ${GOALS.lcp / 1000} s, CLS ≤ ${GOALS.cls}; **!** marks what misses one. Results are kept from search engines`,
    'on purpose, so that one audit is left out for them. No page asked anything of another server.',
    '',
    tableOf(
      [
        'Page',
        'Performance',
        'Accessibility',
        'Best practices',
        'SEO',
        'LCP',
        'CLS',
        'Blocked',
        'Transferred',
      ],
      rows,
    ),
    '',
    ...(faults.length > 0 ? ['Audits that cost points:', '', ...faults, ''] : []),
    `## Interaction to next paint, the longest of eight presses (goal ≤ ${GOALS.inp} ms)`,
    '',
    tableOf(
      ['Press', 'INP'],
      interactions.map(({ what, ms }) => [
        what,
        mark(ms <= 16 ? '≤ 16 ms' : `${ms.toFixed(0)} ms`, ms <= GOALS.inp),
      ]),
    ),
    '',
  ].join('\n')
}

function mark(figure: string | number, isReached: boolean): string {
  return isReached ? String(figure) : `${figure} **!**`
}

/** A table as Prettier writes it. */
function tableOf(heads: string[], rows: string[][]): string {
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => (row[column] ?? head).length)),
  )
  const lineOf = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [lineOf(heads), lineOf(widths.map((width) => '-'.repeat(width))), ...rows.map(lineOf)].join('\n')
}

import lighthouse from 'lighthouse'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof CATEGORIES)[number]

/** One page: scores of 100, times in ms, `failed` the audits that cost points. */
export type PageFigures = {
  scores: Record<Category, number>
  lcp: number
  cls: number
  blocking: number
  bytes: number
  failed: string[]
  /** Addresses outside the portal that the page asked for. */
  foreign: string[]
  /** Of Lighthouse. */
  version: string
}

/** Lists of results ask search engines to stay away, on purpose; Lighthouse takes that for a fault. */
const isKeptFromEngines = (address: string) => new URL(address).pathname.endsWith('/tim-kiem')

/**
 * The run in the middle, by performance, of so many.
 * @param port where the browser listens for debuggers
 */
export async function measurePage(address: string, port: number, runs: number): Promise<PageFigures> {
  const figures: PageFigures[] = []
  for (let run = 0; run < runs; run += 1) figures.push(await runOnce(address, port))
  const sorted = figures.toSorted((a, b) => a.scores.performance - b.scores.performance)
  return sorted[Math.floor(runs / 2)]!
}

async function runOnce(address: string, port: number): Promise<PageFigures> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    // The default settings: a telephone, slow 4G and a processor four times slower, simulated.
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
    onlyCategories: [...CATEGORIES],
    skipAudits: isKeptFromEngines(address) ? ['is-crawlable'] : [],
  })
  if (!result) throw new Error(`Lighthouse said nothing of ${address}`)
  const { categories, audits, runtimeError, lighthouseVersion } = result.lhr
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`)
  const scoreOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100)
  const valueOf = (audit: string) => audits[audit]?.numericValue ?? NaN
  const faults = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(
        ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === 'performance' ? 0.9 : 1),
      )
      .map(({ id }) => id),
  )
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    lcp: valueOf('largest-contentful-paint'),
    cls: valueOf('cumulative-layout-shift'),
    blocking: valueOf('total-blocking-time'),
    bytes: valueOf('total-byte-weight'),
    failed: [...new Set(faults)],
    foreign: addressesIn(audits['network-requests']?.details).filter((url) => isForeign(url, address)),
    version: lighthouseVersion,
  }
}

function addressesIn(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: { url?: string }[] }
  return items.map(({ url = '' }) => url)
}

function isForeign(url: string, address: string): boolean {
  return url.startsWith('http') && new URL(url).origin !== new URL(address).origin
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { env } from '@/env'
import { LONGEST_OPENING_MS, LONGEST_PAGE_MS } from '@/platform/file-text/limits'
import { ReadingProcess } from '@/platform/file-text/worker/reading-process'
import { drawSamplePages, scanOf, type ScanOptions } from './make-scan'
import { commonRows, officialNames } from './official-names'
import { SAMPLE_PAGES } from './sample-pages'
import { shareInOrder, shareOfWordsRead } from './word-accuracy'

/*
 * How well scans are read: `npm run ocr`. Our own pages, printed and photographed, are compared word by word; of the real
 * scans in PORTAL_TEST_DATA the official names of the procedures whose codes were read. `npm run ocr -- <pdf> <page>
 * <text file>` compares one page with a transcription.
 */
const SCANS: ScanOptions[] = [
  { dpi: 121, skew: 0.3, noise: 6 },
  { dpi: 150, skew: 0.3, noise: 6 },
  { dpi: 200, skew: 0.3, noise: 6 },
]

const [file, page, transcription] = process.argv.slice(2)
if (file && page && transcription) {
  const read = await readPages(file)
  const truth = readFileSync(transcription, 'utf8')
  const text = read.pages[Number(page) - 1] ?? ''
  console.log(
    `${percent(shareOfWordsRead(truth, text))} of words, ${percent(shareInOrder(truth, text))} in order`,
  )
} else {
  await measureSamples()
  await measureRealScans()
}

async function measureSamples(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-ocr-'))
  console.log('\nOwn pages, printed and photographed')
  for (const options of SCANS) {
    const target = path.join(folder, `${options.dpi}.pdf`)
    writeFileSync(target, await scanOf(await drawSamplePages(options.dpi), options))
    const read = await readPages(target)
    const shares = SAMPLE_PAGES.map((lines, index) =>
      shareOfWordsRead(lines.join('\n'), read.pages[index] ?? ''),
    )
    console.log(
      `${options.dpi} dpi: ${percent(mean(shares))} of words right (pages: ${shares.map(percent).join(', ')}), ${costs(read)}`,
    )
  }
  rmSync(folder, { recursive: true })
}

async function measureRealScans(): Promise<void> {
  const data = env.PORTAL_TEST_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data')
  const names = officialNames(data)
  if (!names) return console.log('\nReal scans: not measured, there is no real data on this machine')
  const folder = path.join(data, 'commune/pdf')
  console.log('\nReal scans: words of the official names that stand in the rows of their codes (a floor)')
  const all: number[] = []
  for (const name of readdirSync(folder).sort()) {
    const read = await readPages(path.join(folder, name))
    const rows = read.pages.flatMap((text) => commonRows(text, names))
    all.push(...rows)
    console.log(
      `${name}: ${read.pages.length} pages, ${rows.length} names, ${percent(mean(rows))}, ${costs(read)}`,
    )
  }
  console.log(`All: ${all.length} names, ${percent(mean(all))} of words`)
}

function mean(shares: number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

type Read = { pages: string[]; seconds: number; peakBytes: number }

async function readPages(file: string): Promise<Read> {
  const process = new ReadingProcess()
  const startedAt = performance.now()
  try {
    const opened = await process.ask({ ask: 'open', path: file, kind: 'pdf' }, LONGEST_OPENING_MS)
    if (opened.is !== 'opened') throw new Error(`${file} was not opened.`)
    const pages: string[] = []
    for (let number = 1; number <= opened.pages; number += 1) {
      const answer = await process.ask({ ask: 'page', number, mayOcr: true }, LONGEST_PAGE_MS)
      pages.push(answer.is === 'page' ? answer.text : '')
    }
    return { pages, seconds: (performance.now() - startedAt) / 1000, peakBytes: process.peakBytes }
  } finally {
    await process.close()
  }
}

function costs({ pages, seconds, peakBytes }: Read): string {
  return `${(seconds / pages.length).toFixed(1)} s a page, ${Math.round(peakBytes / 1024 / 1024)} MB`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

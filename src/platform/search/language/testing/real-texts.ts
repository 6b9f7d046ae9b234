import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { env } from '@/env'

const folder = env.PORTAL_TEST_DATA ?? path.resolve(import.meta.dirname, '../../../../../../shared/data')

/** Whether the real data is on this machine; name the tests that need it `… (PORTAL_TEST_DATA)`. */
export const hasRealTexts = existsSync(path.join(folder, 'procedures'))

type Procedure = { ten: string; trinh_tu: string; ho_so: { ten: string }[] }

/** Names of procedures, lines of their steps and dossiers, and abstracts of legal documents: NFC, each once. */
export function readRealTexts(): { names: string[]; sentences: string[]; abstracts: string[] } {
  const procedures = linesOf<Procedure>(gunzipSync(read('procedures/procedures.jsonl.gz')).toString())
  const documents = linesOf<{ trich_yeu: string }>(read('legal/an-giang-documents.jsonl').toString())
  const longTexts = procedures.flatMap(({ trinh_tu, ho_so }) => [trinh_tu, ...ho_so.map(({ ten }) => ten)])
  return {
    names: distinct(procedures.map(({ ten }) => ten)),
    sentences: distinct(longTexts.flatMap((text) => text.split(/\n|(?<=[.;])\s/))),
    abstracts: distinct(documents.map(({ trich_yeu }) => trich_yeu)),
  }
}

/** Sixty titles as they look when bytes of an old encoding are pasted. */
export function readEncodedTitles(): { unicode_nfc: string; tcvn3: string; vni: string }[] {
  return linesOf(read('text/encoding_fixtures_60_titles.jsonl').toString())
}

function read(name: string): Buffer {
  return readFileSync(path.join(folder, name))
}

function linesOf<Line>(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== ''))]
}

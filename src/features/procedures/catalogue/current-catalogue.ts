import type { Locale } from '@/platform/i18n/locales'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import type { Catalogue } from './catalogue'
import { readCatalogue, type ReadCatalogue } from './read-catalogue'

/** What expires the lists of procedures: they print names of sectors, agencies and life events too. */
const CATALOGUE_TAGS = ['procedures', 'sectors', 'agencies', 'life-events'].map(pageTag.shared)

type Kept = { read: ReadCatalogue; readAt: number }
type Memory = Partial<Record<Locale, { kept: Kept | null; reading: Promise<Kept> | null }>>

// Next bundles a module into several places; all of them share one catalogue.
const place = Symbol.for('mot-cong.catalogue')
const shared = globalThis as { [place]?: Memory }

/**
 * The catalogue as it is public now, from the memory of this process. What is kept in the page cache is only the instant
 * before which a copy is too old: it expires with the pages, so a list in memory is exactly as fresh as a kept page
 * would be, without a look at the database. Throws when the database fails while the copy is too old.
 */
export async function currentCatalogue(locale: Locale): Promise<Catalogue> {
  const oldest = await cachedRead(['catalogue', locale], CATALOGUE_TAGS, () => Promise.resolve(now()))
  const memory = ((shared[place] ??= {})[locale] ??= { kept: null, reading: null })
  while (!memory.kept || memory.kept.readAt < oldest) {
    // A reading that began before that instant may have missed a change: then all who wait share one more.
    memory.reading ??= readAgain(locale, memory.kept).finally(() => (memory.reading = null))
    memory.kept = await memory.reading
  }
  return memory.kept.read.catalogue
}

async function readAgain(locale: Locale, kept: Kept | null): Promise<Kept> {
  const readAt = now()
  return { read: await readCatalogue(locale, kept?.read ?? null), readAt }
}

/** Milliseconds; unlike the clock on the wall it never goes back. */
function now(): number {
  return performance.timeOrigin + performance.now()
}

import { getTranslations } from 'next-intl/server'
import { MarkedText } from '../../search/components/marked-text'
import { excerptFor } from '../../search/language/passages'
import type { FilePage } from './read-file-page'

/** More excerpts are read by nobody. */
const MOST_SHOWN = 20

/** A form that asks for words in one file. */
export async function FindInFile({ action, words }: { action: string; words: string }) {
  const t = await getTranslations('file-reading.page')
  return (
    <form action={action} className="page-search mb-6 max-w-xl" role="search" aria-label={t('search')}>
      <label htmlFor="tu" className="text-small text-muted mb-1 block">
        {t('search')}
      </label>
      <div className="flex gap-2">
        <input id="tu" name="tu" className="field" defaultValue={words} maxLength={200} autoComplete="off" />
        <button className="button shrink-0">{t('searchButton')}</button>
      </div>
    </form>
  )
}

type FoundPagesProps = {
  found: FilePage[]
  words: string
  /** The page that the reader has chosen; the list is folded away then. */
  current: number | null
  unit: 'page' | 'part'
  hrefOf: (at: { page: number; words: string }) => string
}

/** The pages that have the words, each with the passage. */
export async function FoundPages({ found, words, current, unit, hrefOf }: FoundPagesProps) {
  const t = await getTranslations('file-reading.page')
  const count = t('found', { count: found.length, unit })
  if (found.length === 0) {
    return (
      <p className="text-muted mb-6" role="status">
        {count}
      </p>
    )
  }
  return (
    <details className="border-line bg-card mb-8 rounded border px-4 py-2" open={current === null}>
      <summary className="cursor-pointer py-1 font-semibold">{count}</summary>
      {found.length > MOST_SHOWN && (
        <p className="text-small text-muted">{t('all', { shown: MOST_SHOWN })}</p>
      )}
      <ol className="divide-line divide-y">
        {found.slice(0, MOST_SHOWN).map(({ number, text }) => (
          <li key={number} className="py-2">
            <a
              className="text-accent inline-block py-1 font-semibold underline-offset-4 hover:underline"
              href={hrefOf({ page: number, words })}
              aria-current={number === current ? 'page' : undefined}
            >
              {t('pageLink', { page: number, unit })}
            </a>
            <p className="text-small max-w-[46rem]">
              <MarkedText text={excerptFor((text ?? '').replace(/\s+/g, ' '), words)} query={words} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

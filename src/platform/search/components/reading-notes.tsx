import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import type { Reading } from '../answering/search-query'

/** Names of procedures can be long; their beginnings say what was understood. */
const MOST_OFFICIAL = 2
const LONGEST_OFFICIAL = 70

type ReadingNotesProps = { ctx: SiteContext; parameters: SearchParameters; reading: Reading }

/** How the words were read, with a way back to what was typed, and a likelier spelling. */
export async function ReadingNotes({ ctx, parameters, reading }: ReadingNotesProps) {
  const t = await getTranslations('search.reading')
  const { text, isLiteral } = parameters
  const { decoding, official, didYouMean } = reading
  const link = (href: string) =>
    function Link(words: React.ReactNode) {
      return (
        <a className="text-accent inline-block py-1 underline underline-offset-4" href={href}>
          {words}
        </a>
      )
    }
  const again = { ...parameters, page: 1 }
  return (
    <div className="mb-4 space-y-1 empty:hidden">
      {decoding && (
        <p>
          {t.rich('decoded', {
            text: reading.text,
            typed: text,
            decoding: t(`decoding.${decoding}`),
            strong: (words) => <strong className="font-semibold">{words}</strong>,
            link: link(searchHref(ctx, { ...again, isLiteral: true })),
          })}
        </p>
      )}
      {isLiteral && text !== '' && (
        <p>{t.rich('literal', { text, link: link(searchHref(ctx, { ...again, isLiteral: false })) })}</p>
      )}
      {didYouMean && (
        <p>
          {t.rich('didYouMean', {
            text: didYouMean,
            link: link(searchHref(ctx, { ...again, text: didYouMean, isLiteral: false })),
          })}
        </p>
      )}
      {official.length > 0 && (
        <p className="text-small text-muted">
          {t('official', { words: official.slice(0, MOST_OFFICIAL).map(shortened).join('; ') })}
        </p>
      )}
    </div>
  )
}

function shortened(wording: string): string {
  if (wording.length <= LONGEST_OFFICIAL) return wording
  return `${wording.slice(0, wording.lastIndexOf(' ', LONGEST_OFFICIAL)).replace(/[,;]$/, '')}…`
}

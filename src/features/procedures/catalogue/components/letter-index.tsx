import { getFormatter, getTranslations } from 'next-intl/server'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'
import type { LetterGroup } from '../letter-groups'
import { anchorOf } from '../name-order'

/** The letters of the alphabet, and under each the beginnings that many names share. */
export async function LetterIndex({ ctx, letters }: { ctx: SiteContext; letters: LetterGroup[] }) {
  const t = await getTranslations('procedure-lists.letters')
  const format = await getFormatter()
  const list = ctx.href('/thu-tuc')
  return (
    <>
      <ul className="grid grid-cols-4 gap-2 sm:grid-cols-8 lg:grid-cols-11">
        {letters.map(({ letter, count, beginnings }) => (
          <li key={letter}>
            <a
              className="border-line bg-card hover:border-accent hover:text-accent flex h-full flex-col items-center rounded border py-2"
              href={beginnings.length > 0 ? `#${anchorOf(letter)}` : pathWithQuery(list, { letter })}
            >
              <span className="text-heading font-semibold">{letter}</span>
              <span className="text-small text-muted">{format.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {letters.map(
        ({ letter, count, beginnings }) =>
          beginnings.length > 0 && (
            <Section
              key={letter}
              id={anchorOf(letter)}
              title={letter}
              more={{ href: pathWithQuery(list, { letter }), label: t('all', { letter, count }) }}
            >
              <ul className="gap-x-10 sm:columns-2 lg:columns-3">
                {beginnings.map(({ words, count: alike }) => (
                  <li key={words} className="break-inside-avoid">
                    <a
                      className="hover:text-accent flex items-baseline justify-between gap-3 py-1.5 underline-offset-4 hover:underline"
                      href={pathWithQuery(list, { letter, begins: words })}
                    >
                      <span>{words.charAt(0).toUpperCase() + words.slice(1)}…</span>
                      <span className="text-small text-muted tabular-nums">{format.number(alike)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
    </>
  )
}

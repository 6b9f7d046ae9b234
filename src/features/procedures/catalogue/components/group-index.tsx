import { getFormatter, getTranslations } from 'next-intl/server'
import { scriptAddress } from '@/platform/public-files'
import type { Counted } from '../queries'
import { anchorOf, initialOf } from '../name-order'

type Group = Counted<{ slug: string; name: string }>

type GroupIndexProps = {
  /** By name. */
  groups: Group[]
  hrefOf: (slug: string) => string
  /** What the field asks for that narrows the list while one types. */
  find: string
}

/** A long list of sectors or agencies under the letters of the alphabet, with the number of procedures of each. */
export async function GroupIndex({ groups, hrefOf, find }: GroupIndexProps) {
  const t = await getTranslations('procedure-lists.index')
  const format = await getFormatter()
  const letters = [...Map.groupBy(groups, ({ name }) => initialOf(name))]
  return (
    <div data-index>
      {/* Of use only with the script, which shows it. */}
      <label className="mb-6 block max-w-md print:hidden" hidden data-index-field>
        <span className="text-small mb-1 block font-semibold">{find}</span>
        <input className="field" type="search" autoComplete="off" />
      </label>
      <nav aria-label={t('jump')} className="border-line mb-6 border-y py-1 print:hidden" data-index-letters>
        <ul className="flex flex-wrap">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a
                className="hover:bg-sunken hover:text-accent flex h-11 min-w-11 items-center justify-center rounded"
                href={`#${anchorOf(letter)}`}
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, list]) => (
        <section key={letter} className="mb-6 scroll-mt-4" id={anchorOf(letter)} data-index-group>
          <h2 className="text-heading border-line mb-1 border-b font-semibold">{letter}</h2>
          <ul className="gap-x-10 sm:columns-2 lg:columns-3">
            {list.map(({ slug, name, count }) => (
              <li key={slug} className="break-inside-avoid">
                <a
                  className="hover:text-accent flex items-baseline justify-between gap-3 py-1.5 underline-offset-4 hover:underline"
                  href={hrefOf(slug)}
                >
                  <span className="min-w-0 break-words">{name}</span>
                  <span className="text-small text-muted tabular-nums">{format.number(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="text-muted" role="status" hidden data-index-empty>
        {t('empty')}
      </p>
      <script type="module" src={scriptAddress('index-filter.js')} />
    </div>
  )
}

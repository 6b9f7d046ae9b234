import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'

type SearchBoxProps = {
  ctx: SiteContext
  size?: 'header' | 'hero'
  value?: string
  /** Asks nobody who has not asked before to have searches remembered: there is more to be seen on this page. */
  isQuiet?: boolean
}

/** The search of the whole site as a plain GET form; where scripts run, `public/scripts/search-box.js` adds suggestions. */
export async function SearchBox({ ctx, size = 'header', value, isQuiet }: SearchBoxProps) {
  const t = await getTranslations('site.search')
  const isHero = size === 'hero'
  const height = isHero ? 'min-h-13' : ''
  return (
    <>
      <form
        action={ctx.href('/tim-kiem')}
        role="search"
        aria-label={t('label')}
        data-search-box=""
        className={`relative flex w-full ${isHero ? 'page-search' : ''}`}
      >
        <input
          className={`field rounded-r-none border-r-0 ${height}`}
          // A combobox may not be of type "search".
          type="text"
          inputMode="search"
          name="q"
          maxLength={200}
          defaultValue={value}
          placeholder={t('placeholder')}
          aria-label={t('label')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button className={`button shrink-0 rounded-l-none max-sm:px-3.5 ${height}`} type="submit">
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 sm:hidden">
            <path
              d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
          <span className="max-sm:sr-only">{t('submit')}</span>
        </button>
      </form>
      {isHero && (
        <p
          data-remember-searches={isQuiet ? 'quiet' : ''}
          hidden={isQuiet}
          className="needs-scripts text-small mt-1 flex flex-wrap items-center gap-x-4"
        >
          <label className="flex min-h-11 cursor-pointer items-center gap-2">
            <input type="checkbox" className="accent-accent size-5" /> {t('remember')}
          </label>
          <button type="button" hidden className="min-h-11 cursor-pointer underline underline-offset-4">
            {t('forget')}
          </button>
        </p>
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'

type SearchBoxProps = { ctx: SiteContext; size?: 'header' | 'hero'; value?: string }

/** The search of the whole site as a plain GET form; where scripts run, `public/scripts/search-box.js` adds suggestions. */
export async function SearchBox({ ctx, size = 'header', value }: SearchBoxProps) {
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
        <button className={`button shrink-0 rounded-l-none ${height}`} type="submit">
          {t('submit')}
        </button>
      </form>
      {isHero && (
        <p data-remember-searches="" hidden className="text-small mt-1 flex flex-wrap items-center gap-x-4">
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

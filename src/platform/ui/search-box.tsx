import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'

type SearchBoxProps = { ctx: SiteContext; size?: 'header' | 'hero'; value?: string }

/** The search of the whole site as a plain GET form. */
export async function SearchBox({ ctx, size = 'header', value }: SearchBoxProps) {
  const t = await getTranslations('site.search')
  const isHero = size === 'hero'
  const height = isHero ? 'min-h-13' : ''
  return (
    <form
      action={ctx.href('/tim-kiem')}
      role="search"
      aria-label={t('label')}
      className={`flex w-full ${isHero ? 'page-search' : ''}`}
    >
      <input
        className={`field rounded-r-none border-r-0 ${height}`}
        type="search"
        name="q"
        maxLength={200}
        defaultValue={value}
        placeholder={t('placeholder')}
        aria-label={t('label')}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className={`button shrink-0 rounded-l-none ${height}`} type="submit">
        {t('submit')}
      </button>
    </form>
  )
}

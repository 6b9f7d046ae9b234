import { getTranslations } from 'next-intl/server'

/** Asks for a dark page, or a light one; absent without scripts (`public/scripts/theme-button.js`), where the system decides. */
export async function ThemeButton() {
  const t = await getTranslations('site')
  return (
    <button
      type="button"
      data-theme-button=""
      aria-pressed="false"
      className="needs-scripts flex min-h-7 cursor-pointer items-center gap-1.5 underline-offset-4 hover:underline"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
      {t('darkTheme')}
    </button>
  )
}

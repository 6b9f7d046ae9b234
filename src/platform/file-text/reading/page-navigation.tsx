import { getTranslations } from 'next-intl/server'

type PageNavigationProps = {
  action: string
  number: number
  count: number
  words: string
  unit: 'page' | 'part'
  hrefOf: (at: { page: number; words: string }) => string
}

/** To the page before, the page behind, and any other by its number; nothing where there is one page. */
export async function PageNavigation({ action, number, count, words, unit, hrefOf }: PageNavigationProps) {
  if (count <= 1) return null
  const t = await getTranslations('file-reading.page')
  const link = 'border-line bg-card hover:border-accent hover:text-accent rounded border px-3 py-2'
  return (
    <nav
      aria-label={t('navigation')}
      className="mt-8 flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      {number > 1 && (
        <a className={link} rel="prev" href={hrefOf({ page: number - 1, words })}>
          ‹ {t('previous', { unit })}
        </a>
      )}
      {number < count && (
        <a className={link} rel="next" href={hrefOf({ page: number + 1, words })}>
          {t('next', { unit })} ›
        </a>
      )}
      <form action={action} className="flex items-center gap-2">
        {words && <input type="hidden" name="tu" value={words} />}
        <label htmlFor="trang" className="text-small">
          {t('jump', { unit })}
        </label>
        <input
          id="trang"
          name="trang"
          className="field w-20!"
          inputMode="numeric"
          pattern="[0-9]*"
          defaultValue={number}
        />
        <span className="text-small text-muted whitespace-nowrap">{t('of', { count })}</span>
        <button className={link}>{t('jumpButton')}</button>
      </form>
    </nav>
  )
}

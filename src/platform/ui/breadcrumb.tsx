import { getTranslations } from 'next-intl/server'

/** One step of a trail; the last, the page itself, has no address. */
export type Crumb = { label: string; href?: string }

/** The way from the home page to this one. */
export async function Breadcrumb({ trail }: { trail: Crumb[] }) {
  const t = await getTranslations('site')
  return (
    <nav aria-label={t('breadcrumb')} className="text-small text-muted print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ label, href }, index) => (
          <li key={label} className="flex min-w-0 gap-x-2 py-1">
            {index > 0 && <span aria-hidden="true">/</span>}
            {href ? (
              <a className="underline-offset-4 hover:underline" href={href}>
                {label}
              </a>
            ) : (
              <span aria-current="page" className="max-w-[60ch] truncate">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

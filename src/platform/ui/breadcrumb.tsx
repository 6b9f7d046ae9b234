import { getTranslations } from 'next-intl/server'

/** One step of a trail; the last, the page itself, has no address. */
export type Crumb = { label: string; href?: string }

/** The way from the home page to this one. */
export async function Breadcrumb({ trail }: { trail: Crumb[] }) {
  const t = await getTranslations('site')
  return (
    <nav aria-label={t('breadcrumb')} className="text-small text-muted print:hidden">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        {trail.map(({ label, href }, index) => (
          <li
            key={label}
            // On a telephone the title that follows says it, in larger letters.
            className={`flex min-w-0 items-baseline gap-x-2 py-1 ${href ? '' : 'max-sm:hidden'}`}
          >
            {href ? (
              <a className="underline-offset-4 hover:underline" href={href}>
                {label}
              </a>
            ) : (
              <span aria-current="page" className="max-w-[60ch] truncate">
                {label}
              </span>
            )}
            {/* Behind, so that no line begins with one; on a telephone nothing follows the last but one. */}
            {index < trail.length - 1 && (
              <span aria-hidden="true" className={index === trail.length - 2 ? 'max-sm:hidden' : ''}>
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

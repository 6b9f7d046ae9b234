import { getTranslations } from 'next-intl/server'

/**
 * Links to the parts of a long page, by the ids of their `Section`s: beside the text where there is room, else one
 * line that opens, so that the text itself comes first.
 */
export async function SectionIndex({ sections }: { sections: { id: string; label: string }[] }) {
  const t = await getTranslations('site')
  return (
    <nav aria-label={t('sectionIndex')} className="border-line bg-card rounded border print:hidden">
      <details className="section-index">
        <summary className="text-small text-muted hover:bg-sunken cursor-pointer px-4 py-2.5 font-semibold">
          {t('sectionIndex')}
        </summary>
        <ul className="px-4 pb-3 max-lg:columns-2 max-lg:gap-x-4">
          {sections.map(({ id, label }) => (
            <li key={id} className="break-inside-avoid">
              <a
                className="text-small hover:text-accent block py-1.5 underline-offset-4 hover:underline"
                href={`#${id}`}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

import { getTranslations } from 'next-intl/server'

/** Links to the parts of a long page, by the ids of their `Section`s. */
export async function SectionIndex({ sections }: { sections: { id: string; label: string }[] }) {
  const t = await getTranslations('site')
  return (
    <nav aria-label={t('sectionIndex')} className="border-line bg-card rounded border p-4 print:hidden">
      <p className="text-small text-muted mb-1 font-semibold">{t('sectionIndex')}</p>
      <ul>
        {sections.map(({ id, label }) => (
          <li key={id}>
            <a className="hover:text-accent block py-1 underline-offset-4 hover:underline" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

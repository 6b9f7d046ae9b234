import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'
import type { ProcedurePage } from '../catalogue/queries'

const SHOWN = 8

type CitingProceduresProps = { ctx: SiteContext; documentSlug: string; page: ProcedurePage }

/** The first procedures that rest on a legal document, and the way to all of them. */
export async function CitingProcedures({ ctx, documentSlug, page }: CitingProceduresProps) {
  if (page.total === 0) return null
  const t = await getTranslations('procedures')
  const all = pathWithQuery(ctx.href('/thu-tuc'), { basis: documentSlug })
  return (
    <Section
      title={t('citing.title')}
      id="thu-tuc"
      {...(page.total > SHOWN ? { more: { href: all, label: t('citing.all', { count: page.total }) } } : {})}
    >
      <ul className="border-line divide-line divide-y border-y">
        {page.rows.slice(0, SHOWN).map(({ id, slug, name, code, agency }) => (
          <li key={id} className="py-2.5">
            <a
              className="text-accent underline-offset-4 hover:underline"
              href={ctx.href(contentPath('procedures', slug))}
            >
              {name}
            </a>
            <span className="text-small text-muted block">
              {[t('code', { code }), agency].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

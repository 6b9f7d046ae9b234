import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteContext } from '../sites/site-context'
import { Breadcrumb, type Crumb } from './breadcrumb'

type PageHeaderProps = {
  ctx: SiteContext
  title: string
  /** The pages between home and this one; home and the page itself are added. */
  trail?: Crumb[]
  lead?: string | null
  /** A small line above the title, such as a section or a document number. */
  eyebrow?: ReactNode
  /** Facts below the lead: dates, badges. */
  children?: ReactNode
}

/** Trail, the one `h1` of a page, and what the page is about in a sentence. */
export async function PageHeader({ ctx, title, trail = [], lead, eyebrow, children }: PageHeaderProps) {
  const t = await getTranslations('site')
  const whole = [{ label: t('home'), href: ctx.href('/') }, ...trail, { label: title }]
  return (
    <header className="border-line mb-8 border-b pb-6">
      <Breadcrumb trail={whole} />
      {eyebrow && <p className="text-small text-accent mt-4 font-semibold">{eyebrow}</p>}
      <h1 className="text-title mt-2 max-w-[38ch] font-semibold text-balance">{title}</h1>
      {lead && <p className="text-lead text-muted mt-3 max-w-[46rem]">{lead}</p>}
      {children && (
        <div className="text-small text-muted mt-4 flex flex-wrap gap-x-6 gap-y-2">{children}</div>
      )}
    </header>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BreadcrumbStructuredData } from '../open-data/breadcrumb-structured-data'
import type { SiteContext } from '../sites/site-context'
import { Breadcrumb, type Crumb } from './breadcrumb'
import { PageTitle } from './page-title'
import { ReadingTools } from './reading-tools'

/** From here on what a page is about is a paragraph, not a sentence: in the letters of the text. */
const LONG_LEAD = 160

type PageHeaderProps = {
  ctx: SiteContext
  title: string
  /** The pages between home and this one; home and the page itself are added. */
  trail?: Crumb[]
  lead?: string | null
  /** A small line above the title, such as a section or a document number. */
  eyebrow?: ReactNode
  /** Path of the page below its site (`/tin-tuc/…`) where it is a text to read: it then has tools for that. */
  readingPath?: string
  /** Facts below the lead: dates, badges. */
  children?: ReactNode
}

/** Trail, the one `h1` of a page, and what the page is about in a sentence. */
export async function PageHeader(props: PageHeaderProps) {
  const { ctx, title, trail = [], lead, eyebrow, readingPath, children } = props
  const t = await getTranslations('site')
  const whole = [{ label: t('home'), href: ctx.href('/') }, ...trail, { label: title }]
  return (
    <header className="border-line mb-6 border-b pb-5 md:mb-8 md:pb-6">
      <Breadcrumb trail={whole} />
      <BreadcrumbStructuredData ctx={ctx} trail={whole} />
      {eyebrow && <p className="text-small text-accent mt-3 font-semibold md:mt-4">{eyebrow}</p>}
      <PageTitle title={title} />
      {lead && (
        <p className={`text-muted mt-3 max-w-[46rem] ${lead.length > LONG_LEAD ? '' : 'text-lead'}`}>
          {lead}
        </p>
      )}
      {children && (
        <div className="text-small text-muted mt-4 flex flex-wrap gap-x-6 gap-y-2">{children}</div>
      )}
      {/* What is not public has no address to share. */}
      {readingPath && !ctx.isPreview && <ReadingTools address={ctx.canonical(readingPath)} />}
    </header>
  )
}

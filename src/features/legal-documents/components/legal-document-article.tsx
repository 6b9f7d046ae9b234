import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ReadableFiles } from '@/platform/file-text/reading/readable-files'
import { DocumentsAround } from '@/platform/official-documents/components/documents-around'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { ToldChanges } from '@/platform/publishing/change-notes/told-changes'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { dayOf, displayDay, type CalendarDay } from '@/platform/time/calendar-day'
import { PageHeader } from '@/platform/ui/page-header'
import { Section } from '@/platform/ui/section'
import { asOfPath } from '../as-of-path'
import { viewsLine } from '@/platform/views/views-line'
import { citationOf } from '../citation'
import type { LegalDocumentView } from '../legal-document-view'
import { lifeOf } from '../life'
import { AsOfForm } from './as-of-form'
import { Citation } from './citation'
import { DocumentFacts } from './document-facts'
import { EffectBanner } from './effect-banner'
import { LifeLine } from './life-line'
import { PageTools } from './page-tools'
import { RelationGroups } from './relation-groups'

type LegalDocumentArticleProps = {
  ctx: SiteContext
  document: LegalDocumentView
  /** The day the page answers for. */
  day: CalendarDay
  /** What other parts of the portal know about the document. */
  children?: ReactNode
}

/** `/van-ban/<slug>`, also as of a day: effect first, then files, life, facts and relations. */
export async function LegalDocumentArticle({ ctx, document, day, children }: LegalDocumentArticleProps) {
  const t = await getTranslations('legal-documents')
  const files = await getTranslations('site.files')
  const today = dayOf(new Date())
  const type = documentTypeLabel(document.documentType, ctx.locale)
  const heading = t('heading', { type, number: document.documentNumber })
  const views = await viewsLine(ctx, 'legal-documents', document.id)
  const english = ctx.locale === 'en' ? document.titleEn : null
  const path = contentPath('legal-documents', document.slug)
  const list = { label: t('title'), href: ctx.href('/van-ban') }
  return (
    <article className="legal-document">
      <PageHeader
        ctx={ctx}
        title={day === today ? heading : t('asOf.heading', { heading, day: displayDay(day) })}
        trail={day === today ? [list] : [list, { label: heading, href: ctx.href(path) }]}
        lead={document.abstract}
        readingPath={day === today ? path : asOfPath(document.slug, day)}
      >
        {(english ?? views) && (
          <>
            {english && <p>{english}</p>}
            {views && <span>{views}</span>}
          </>
        )}
      </PageHeader>
      <EffectBanner ctx={ctx} document={document} day={day} />
      <ToldChanges notes={document.changes} />
      <AsOfForm ctx={ctx} slug={document.slug} day={day} />
      {document.files.length > 0 && (
        <Section title={files('title')} id="tep">
          <ReadableFiles ctx={ctx} files={document.files} itemPath={path} />
        </Section>
      )}
      <Section title={t('sections.life')} id="dien-bien">
        <LifeLine ctx={ctx} events={lifeOf(document, { asked: day, today })} places={document.places} />
      </Section>
      <Section title={t('sections.facts')} id="thuoc-tinh">
        <DocumentFacts ctx={ctx} document={document} />
      </Section>
      {document.relations.length > 0 && (
        <Section title={t('sections.relations')} id="quan-he">
          <RelationGroups ctx={ctx} groups={document.relations} />
        </Section>
      )}
      {children}
      <Section title={t('sections.citation')} id="trich-dan">
        <Citation text={citationOf(document)} />
      </Section>
      <DocumentsAround ctx={ctx} kind="legal-documents" document={document} />
      <PageTools ctx={ctx} document={document} />
    </article>
  )
}

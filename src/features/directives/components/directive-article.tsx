import { getTranslations } from 'next-intl/server'
import { ReadableFiles } from '@/platform/file-text/reading/readable-files'
import { DocumentsAround } from '@/platform/official-documents/components/documents-around'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { ToldChanges } from '@/platform/publishing/change-notes/told-changes'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Badge } from '@/platform/ui/badge'
import { FactList } from '@/platform/ui/fact-list'
import { PageHeader } from '@/platform/ui/page-header'
import { Prose } from '@/platform/ui/prose'
import { Section } from '@/platform/ui/section'
import { viewsLine } from '@/platform/views/views-line'
import type { DirectiveView } from '../directive-view'
import { readProgress } from '../public-progress'
import { DirectiveTasks } from './directive-tasks'

/** A district's communes and offices; a ministry has thousands. */
const MOST_NAMES = 40

/** `/chi-dao-dieu-hanh/<slug>`: what is to be done, by whom, until when. */
export async function DirectiveArticle({ ctx, directive }: { ctx: SiteContext; directive: DirectiveView }) {
  const t = await getTranslations('directives')
  const files = await getTranslations('site.files')
  const { urgency, dueOn, tasks, recipients } = directive
  const type = documentTypeLabel(directive.documentType, ctx.locale)
  const progress = directive.publishesProgress ? await readProgress(directive.id) : []
  const owner = directive.ownerId === ctx.site.id ? null : await ownerOf(ctx, directive.ownerId)
  const views = await viewsLine(ctx, 'directives', directive.id)
  const signer = [directive.signer, directive.signerPosition].filter(Boolean).join(', ')
  return (
    <article>
      <PageHeader
        ctx={ctx}
        title={t('heading', { type, number: directive.documentNumber })}
        trail={[{ label: t('title'), href: ctx.href('/chi-dao-dieu-hanh') }]}
        lead={directive.abstract}
        readingPath={contentPath('directives', directive.slug)}
      >
        {urgency !== 'thuong' && <Badge tone="negative">{t(`urgency.${urgency}`)}</Badge>}
        {dueOn && <Badge tone="warning">{t('due', { day: displayStoredDay(dueOn) })}</Badge>}
        {ctx.locale === 'en' && directive.titleEn && <p>{directive.titleEn}</p>}
        {views && <span>{views}</span>}
      </PageHeader>
      <ToldChanges notes={directive.changes} />
      {tasks.length > 0 && (
        <Section title={t('sections.tasks')} id="nhiem-vu">
          <DirectiveTasks progress={progress} tasks={tasks} />
        </Section>
      )}
      {directive.body && (
        <Section title={t('sections.body')} id="noi-dung-van-ban">
          <Prose ctx={ctx} content={directive.body} owner={owner} />
        </Section>
      )}
      {directive.files.length > 0 && (
        <Section title={files('title')} id="tep">
          <ReadableFiles
            ctx={ctx}
            files={directive.files}
            itemPath={contentPath('directives', directive.slug)}
          />
        </Section>
      )}
      <Section title={t('sections.facts')} id="thuoc-tinh">
        <FactList
          facts={[
            { term: t('facts.documentNumber'), value: directive.documentNumber },
            { term: t('facts.documentType'), value: type },
            { term: t('facts.issuingBody'), value: directive.issuingBody },
            { term: t('facts.signer'), value: signer },
            { term: t('facts.issuedOn'), value: displayStoredDay(directive.issuedOn) },
            { term: t('facts.urgency'), value: t(`urgency.${urgency}`) },
            { term: t('facts.dueOn'), value: displayStoredDay(dueOn) },
            { term: t('facts.sector'), value: directive.sector },
            {
              term: t('facts.recipients'),
              value: recipients.length > 0 ? <Names names={recipients} /> : null,
            },
          ]}
        />
      </Section>
      <DocumentsAround ctx={ctx} kind="directives" document={directive} />
    </article>
  )
}

/** Every recipient by name; of very many their number, which opens the list. */
async function Names({ names }: { names: string[] }) {
  const t = await getTranslations('directives')
  const list = (
    <ul className="gap-x-8 sm:columns-2">
      {/* Communes of two provinces may have the same name. */}
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  )
  if (names.length <= MOST_NAMES) return list
  return (
    <details>
      <summary className="cursor-pointer py-1">{t('facts.recipientCount', { total: names.length })}</summary>
      {list}
    </details>
  )
}

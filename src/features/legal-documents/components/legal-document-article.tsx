import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { FactList } from '@/platform/ui/fact-list'
import { FileList } from '@/platform/ui/file-list'
import { PageHeader } from '@/platform/ui/page-header'
import { Section } from '@/platform/ui/section'
import { citationOf } from '../citation'
import type { LegalDocumentView } from '../legal-document-view'
import { EffectBanner } from './effect-banner'
import { RelationGroups } from './relation-groups'

type LegalDocumentArticleProps = {
  ctx: SiteContext
  document: LegalDocumentView
  /** What other parts of the portal know about the document. */
  children?: ReactNode
}

/** `/van-ban/<slug>`: effect first, then files, facts and relations. */
export async function LegalDocumentArticle({ ctx, document, children }: LegalDocumentArticleProps) {
  const t = await getTranslations('legal-documents')
  const files = await getTranslations('site.files')
  const type = documentTypeLabel(document.documentType)
  const signer = [document.signer, document.signerPosition].filter(Boolean).join(', ')
  return (
    <article>
      <PageHeader
        ctx={ctx}
        title={t('heading', { type, number: document.documentNumber })}
        trail={[{ label: t('title'), href: ctx.href('/van-ban') }]}
        lead={document.abstract}
      >
        {ctx.locale === 'en' && document.titleEn && <p>{document.titleEn}</p>}
      </PageHeader>
      <EffectBanner document={document} />
      {document.files.length > 0 && (
        <Section title={files('title')} id="tep">
          <FileList files={document.files} />
        </Section>
      )}
      <Section title={t('sections.facts')} id="thuoc-tinh">
        <FactList
          facts={[
            { term: t('facts.documentNumber'), value: document.documentNumber },
            { term: t('facts.documentType'), value: type },
            { term: t('facts.issuingBody'), value: document.issuingBody },
            { term: t('facts.signer'), value: signer },
            { term: t('facts.issuedOn'), value: displayStoredDay(document.issuedOn) },
            { term: t('facts.effectiveOn'), value: displayStoredDay(document.effectiveOn) },
            { term: t('facts.expiresOn'), value: displayStoredDay(document.expiresOn) },
            { term: t('facts.effect'), value: t(`effect.${document.effect}`) },
            {
              term: t('facts.sector'),
              value: document.sector && <SectorLink ctx={ctx} {...document.sector} />,
            },
            { term: t('facts.scope'), value: document.scope },
            { term: t('facts.gazette'), value: document.gazette },
            { term: t('facts.draftingBody'), value: document.draftingBody },
          ]}
        />
      </Section>
      {document.relations.length > 0 && (
        <Section title={t('sections.relations')} id="quan-he">
          <RelationGroups ctx={ctx} groups={document.relations} />
        </Section>
      )}
      {children}
      <Section title={t('sections.citation')} id="trich-dan">
        <p className="bg-sunken max-w-[72ch] rounded px-4 py-3 select-all">{citationOf(document)}</p>
      </Section>
    </article>
  )
}

function SectorLink({ ctx, name, slug }: { ctx: SiteContext; name: string; slug: string }) {
  return (
    <a
      className="text-accent underline-offset-4 hover:underline"
      href={pathWithQuery(ctx.href('/van-ban'), { sector: slug })}
    >
      {name}
    </a>
  )
}

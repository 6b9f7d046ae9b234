import { DirectiveArticle } from '@/features/directives/components/directive-article'
import { unpublishedDirective } from '@/features/directives/unpublished'
import { unpublishedLegalDocument } from '@/features/legal-documents/unpublished'
import { currentEffects } from '@/features/legal-documents/queries'
import { NewsArticle } from '@/features/news/components/news-article'
import { unpublishedNews } from '@/features/news/unpublished'
import { IntroductionPage } from '@/features/pages/components/introduction-page'
import { unpublishedPage } from '@/features/pages/unpublished'
import { ProcedureArticle } from '@/features/procedures/components/procedure-article'
import { readOffering } from '@/features/procedures/queries'
import { unpublishedProcedure } from '@/features/procedures/unpublished'
import type { UnpublishedText } from '@/platform/preview/unpublished-text'
import type { SiteContext } from '@/platform/sites/site-context'
import { dayOf } from '@/platform/time/calendar-day'
import { LegalDocumentAt } from './van-ban/[slug]/legal-document-at'

type Props = { ctx: SiteContext; text: UnpublishedText }

/** A text that is not public, drawn by the same component as the page it will stand on. */
export async function UnpublishedItem({ ctx: site, text }: Props) {
  const ctx: SiteContext = { ...site, isPreview: true }
  switch (text.collection) {
    case 'news':
      return <NewsArticle ctx={ctx} article={await unpublishedNews(ctx, text)} />
    case 'directives':
      return <DirectiveArticle ctx={ctx} directive={await unpublishedDirective(ctx, text)} />
    case 'pages':
      return <IntroductionPage ctx={ctx} page={await unpublishedPage(ctx, text)} />
    case 'legal-documents': {
      const document = await unpublishedLegalDocument(ctx, text)
      return <LegalDocumentAt ctx={ctx} document={document} day={dayOf(new Date())} />
    }
    case 'procedures':
      return <UnpublishedProcedure ctx={ctx} text={text} />
  }
}

async function UnpublishedProcedure({ ctx, text }: Props) {
  const procedure = await unpublishedProcedure(ctx, text)
  const bases = procedure.legalBasis.flatMap(({ documentId }) => documentId ?? [])
  const [offering, effects] = await Promise.all([readOffering(ctx, procedure.id), currentEffects(ctx, bases)])
  return <ProcedureArticle ctx={ctx} procedure={procedure} offering={offering} effects={effects} />
}

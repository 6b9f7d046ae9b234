import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { scriptAddress } from '@/platform/public-files'
import { ToldChanges } from '@/platform/publishing/change-notes/told-changes'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Section } from '@/platform/ui/section'
import { SectionIndex } from '@/platform/ui/section-index'
import { viewsLine } from '@/platform/views/views-line'
import { MissingParts } from '../completeness/missing-parts-note'
import type { OfferingView, ProcedureView } from '../procedure-view'
import type { EffectById } from './legal-basis-list'
import { procedureParts } from './procedure-parts'
import { ProcedureStatusBanner } from './status-banner'

type ProcedureArticleProps = {
  ctx: SiteContext
  procedure: ProcedureView
  offering: OfferingView | null
  effects: EffectById
  /** What changed, and when; the last part but one. */
  history?: ReactNode
}

/** `/thu-tuc/<slug>`: always the same parts in the same order, with an index of them. */
export async function ProcedureArticle({
  ctx,
  procedure,
  offering,
  effects,
  history,
}: ProcedureArticleProps) {
  const t = await getTranslations('procedures')
  const { sector } = procedure
  const views = await viewsLine(ctx, 'procedures', procedure.id)
  const parts = procedureParts({ ctx, procedure, offering, effects, history, more: t('more') })
  return (
    <article className="procedure">
      <PageHeader
        ctx={ctx}
        title={procedure.name}
        eyebrow={t('code', { code: procedure.code })}
        readingPath={contentPath('procedures', procedure.slug)}
        trail={[
          { label: t('title'), href: ctx.href('/thu-tuc') },
          ...(sector ? [{ label: sector.name, href: ctx.href(`/thu-tuc/linh-vuc/${sector.slug}`) }] : []),
        ]}
      >
        {views && <span>{views}</span>}
      </PageHeader>
      {!procedure.isTranslated && <Notice>{t('onlyVietnamese')}</Notice>}
      <ProcedureStatusBanner ctx={ctx} procedure={procedure} hasHistory={Boolean(history)} />
      <ToldChanges notes={procedure.changes} />
      <MissingParts procedure={procedure} />
      <div className="gap-10 lg:grid lg:grid-cols-[1fr_16rem]">
        <aside className="mb-6 lg:order-last lg:mb-10">
          <div className="lg:sticky lg:top-4">
            <SectionIndex sections={parts.map(({ id, key }) => ({ id, label: t(`sections.${key}`) }))} />
          </div>
        </aside>
        <div className="min-w-0 [&>section:first-child]:mt-0">
          {parts.map(({ id, key, content }) => (
            <Section key={key} id={id} title={t(`sections.${key}`)}>
              {content}
            </Section>
          ))}
        </div>
      </div>
      <script type="module" src={scriptAddress('procedure-page.js')} />
    </article>
  )
}

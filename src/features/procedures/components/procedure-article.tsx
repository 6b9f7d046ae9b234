import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { PlainText } from '@/platform/ui/plain-text'
import { Section } from '@/platform/ui/section'
import { SectionIndex } from '@/platform/ui/section-index'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { Forms } from './forms'
import { LegalBasisList } from './legal-basis-list'
import { MethodsTable } from './methods-table'
import { Papers } from './papers'
import { AgencyFacts, PublicationFacts } from './procedure-facts'
import { Reception } from './reception'
import { ProcedureStatusBanner } from './status-banner'
import { Steps } from './steps'
import { SubmitOnline } from './submit-online'
import { ProcedureSummary } from './summary'

type ProcedureArticleProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** `/thu-tuc/<slug>`: always the same parts in the same order, with an index of them. */
export async function ProcedureArticle({ ctx, procedure, offering }: ProcedureArticleProps) {
  const t = await getTranslations('procedures')
  const { sector } = procedure
  const parts = partsOf({ ctx, procedure, offering }, t('more'))
  return (
    <article>
      <PageHeader
        ctx={ctx}
        title={procedure.name}
        eyebrow={t('code', { code: procedure.code })}
        trail={[
          { label: t('title'), href: ctx.href('/thu-tuc') },
          ...(sector
            ? [{ label: sector.name, href: pathWithQuery(ctx.href('/thu-tuc'), { sector: sector.slug }) }]
            : []),
        ]}
      />
      {!procedure.isTranslated && <Notice>{t('onlyVietnamese')}</Notice>}
      <ProcedureStatusBanner ctx={ctx} procedure={procedure} />
      <div className="gap-10 lg:grid lg:grid-cols-[1fr_16rem]">
        <aside className="mb-10 lg:order-last">
          <div className="lg:sticky lg:top-4 [&_li]:break-inside-avoid [&_ul]:columns-2 [&_ul]:gap-x-4 lg:[&_ul]:columns-1">
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
    </article>
  )
}

type Part = { id: string; key: string; content: ReactNode }

function partsOf({ ctx, procedure, offering }: ProcedureArticleProps, more: string): Part[] {
  const { steps, methods, cases, results, conditions, legalBasis, forms, status } = procedure
  const part = (id: string, key: string, content: ReactNode): Part => ({ id, key, content })
  const some = (condition: unknown, then: Part): Part[] => (condition ? [then] : [])
  return [
    part(
      'tom-tat',
      'summary',
      <>
        <PlainText text={procedure.description} />
        <ProcedureSummary ctx={ctx} procedure={procedure} offering={offering} />
        <SubmitOnline procedure={procedure} />
      </>,
    ),
    ...some(
      status !== 'repealed',
      part('noi-tiep-nhan', 'reception', <Reception ctx={ctx} procedure={procedure} offering={offering} />),
    ),
    ...some(
      cases.some(({ papers }) => papers.length > 0),
      part('ho-so', 'papers', <Papers cases={cases} dossierSets={procedure.dossierSets} />),
    ),
    ...some(steps.length, part('trinh-tu', 'steps', <Steps steps={steps} />)),
    ...some(methods.length, part('cach-nop', 'methods', <MethodsTable methods={methods} />)),
    ...some(forms.length, part('mau-don', 'forms', <Forms forms={forms} />)),
    ...some(results, part('ket-qua', 'results', <PlainText text={results} more={more} />)),
    ...some(conditions, part('dieu-kien', 'conditions', <PlainText text={conditions} more={more} />)),
    ...some(legalBasis.length, part('can-cu', 'legalBasis', <LegalBasisList ctx={ctx} bases={legalBasis} />)),
    part('co-quan', 'agencies', <AgencyFacts procedure={procedure} />),
    ...some(
      procedure.publication?.decision,
      part('cong-bo', 'publication', <PublicationFacts procedure={procedure} />),
    ),
  ]
}

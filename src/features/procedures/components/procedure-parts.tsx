import type { ReactNode } from 'react'
import type { SiteContext } from '@/platform/sites/site-context'
import { PlainText } from '@/platform/ui/plain-text'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { FeesTable, localFee } from './fees-table'
import { Forms } from './forms'
import { LegalBasisList, type EffectById } from './legal-basis-list'
import { MethodsTable } from './methods-table'
import { NoticeSheetLink } from './notice-sheet-link'
import { Papers } from './papers'
import { ProcedureFacts } from './procedure-facts'
import { Reception } from './reception'
import { hasRelations, Relations } from './relations'
import { Steps } from './steps'
import { SubmitOnline } from './submit-online'
import { ProcedureSummary } from './summary'

/** A part of the page: its anchor, the key of its title in the messages, what it says. */
type Part = { id: string; key: string; content: ReactNode }

type PartsOf = {
  ctx: SiteContext
  procedure: ProcedureView
  offering: OfferingView | null
  effects: EffectById
  history?: ReactNode
  more: string
}

/** The parts of a procedure's page in the order in which people need them; those without content are left out. */
export function procedureParts({ ctx, procedure, offering, effects, history, more }: PartsOf): Part[] {
  const { steps, methods, cases, results, conditions, legalBasis, forms, status } = procedure
  const part = (id: string, key: string, content: ReactNode): Part => ({ id, key, content })
  const some = (condition: unknown, then: Part): Part[] => (condition ? [then] : [])
  const hasFees = methods.some(({ fees }) => fees.length > 0) || localFee(offering) !== null
  return [
    part(
      'tom-tat',
      'summary',
      <>
        <ProcedureSummary ctx={ctx} procedure={procedure} offering={offering} />
        <SubmitOnline procedure={procedure} />
        {procedure.description && (
          <div className="mt-4">
            <PlainText text={procedure.description} more={more} />
          </div>
        )}
        <NoticeSheetLink ctx={ctx} slug={procedure.slug} />
      </>,
    ),
    ...some(
      cases.some(({ papers }) => papers.length > 0),
      part(
        'ho-so',
        'papers',
        <Papers cases={cases} dossierSets={procedure.dossierSets} code={procedure.code} />,
      ),
    ),
    ...some(steps.length, part('trinh-tu', 'steps', <Steps steps={steps} />)),
    ...some(methods.length, part('cach-nop', 'methods', <MethodsTable methods={methods} />)),
    ...some(hasFees, part('phi', 'fees', <FeesTable ctx={ctx} procedure={procedure} offering={offering} />)),
    ...some(forms.length, part('mau-don', 'forms', <Forms forms={forms} />)),
    ...some(
      status !== 'repealed',
      part('noi-tiep-nhan', 'reception', <Reception ctx={ctx} procedure={procedure} offering={offering} />),
    ),
    ...some(results, part('ket-qua', 'results', <PlainText text={results} more={more} />)),
    ...some(conditions, part('dieu-kien', 'conditions', <PlainText text={conditions} more={more} />)),
    ...some(
      legalBasis.length,
      part('can-cu', 'legalBasis', <LegalBasisList ctx={ctx} bases={legalBasis} effects={effects} />),
    ),
    part('co-quan', 'agencies', <ProcedureFacts procedure={procedure} />),
    ...some(history, part('lich-su', 'history', history)),
    ...some(
      hasRelations(procedure),
      part('lien-quan', 'related', <Relations ctx={ctx} procedure={procedure} />),
    ),
  ]
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteContext } from '@/platform/sites/site-context'
import { ProcessingTime } from '../components/processing-time'
import { Ways } from '../components/ways'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { distinctTimes } from '../submission'
import { APPLICANTS, labelOf } from '../vocabulary'
import { SheetBases } from './sheet-bases'
import { SheetFacts } from './sheet-facts'
import { SheetFees } from './sheet-fees'
import { SheetForms, formsOf } from './sheet-forms'
import { SheetMethods } from './sheet-methods'
import { SheetPapers } from './sheet-papers'
import { SheetText } from './sheet-text'

type SheetPartsProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** The numbered parts; texts elsewhere on the sheet name the sixth by its number. */
export async function SheetParts({ ctx, procedure, offering }: SheetPartsProps) {
  const t = await getTranslations('procedure-sheet')
  const { steps, methods, cases, results, conditions, legalBasis } = procedure
  const hasFees = methods.some(({ fees }) => fees.length > 0) || typeof offering?.localFee === 'number'
  const hasApplicants = procedure.applicants.length > 0 || procedure.applicantsNote
  const parts: [key: string, isMandatory: boolean, content: ReactNode][] = [
    ['steps', true, steps.length > 0 && <Steps steps={steps} />],
    ['methods', true, methods.length > 0 && <SheetMethods procedure={procedure} />],
    [
      'papers',
      true,
      cases.some(({ papers }) => papers.length > 0) && (
        <SheetPapers cases={cases} dossierSets={procedure.dossierSets} />
      ),
    ],
    ['time', true, distinctTimes(methods).length > 0 && <Times methods={methods} />],
    ['applicants', true, hasApplicants && <Applicants key="applicants" procedure={procedure} />],
    ['agency', true, <Agencies key="agency" procedure={procedure} />],
    ['forms', false, formsOf(procedure).length > 0 && <SheetForms ctx={ctx} procedure={procedure} />],
    ['fees', false, hasFees && <SheetFees ctx={ctx} methods={methods} offering={offering} />],
    ['results', false, results && <SheetText text={results} />],
    ['conditions', false, conditions && <SheetText text={conditions} />],
    ['legalBasis', false, legalBasis.length > 0 && <SheetBases bases={legalBasis} />],
  ]
  return parts.map(([key, isMandatory, content], index) => (
    <section key={key} className="sheet-part" id={key}>
      <h2>
        {index + 1}. {t(`parts.${key}`)}
      </h2>
      {content || (
        <p className="sheet-missing">{t(isMandatory ? 'missing.mandatory' : 'missing.optional')}</p>
      )}
    </section>
  ))
}

async function Steps({ steps }: Pick<ProcedureView, 'steps'>) {
  const t = await getTranslations('procedure-sheet')
  const [only] = steps
  if (only && steps.length === 1 && !only.title) return <SheetText text={only.body} />
  return steps.map(({ title, body }, index) => (
    <div key={index} className="sheet-step">
      <h3>{title ?? t('step', { number: index + 1 })}</h3>
      <SheetText text={body} />
    </div>
  ))
}

function Times({ methods }: Pick<ProcedureView, 'methods'>) {
  return (
    <ul className="sheet-lines">
      {distinctTimes(methods).map(({ time, methods: ways }, index) => (
        <li key={index}>
          {ways.length > 0 && (
            <>
              <Ways ways={ways} />:{' '}
            </>
          )}
          <ProcessingTime time={time} />
        </li>
      ))}
    </ul>
  )
}

function Applicants({ procedure: { applicants, applicantsNote } }: { procedure: ProcedureView }) {
  return (
    <>
      {applicants.length > 0 && <p>{applicants.map((value) => labelOf(APPLICANTS, value)).join('; ')}.</p>}
      <SheetText text={applicantsNote} />
    </>
  )
}

async function Agencies({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedure-sheet')
  const { competentAgency, executingAgencies, authorizedAgency, coordinatingAgencies, receivingAddress } =
    procedure
  if (!competentAgency && executingAgencies.length === 0) {
    return <p className="sheet-missing">{t('missing.mandatory')}</p>
  }
  return (
    <SheetFacts
      facts={[
        { term: t('agencies.competent'), value: competentAgency },
        { term: t('agencies.executing'), value: executingAgencies.join('; ') },
        { term: t('agencies.authorized'), value: authorizedAgency },
        { term: t('agencies.coordinating'), value: coordinatingAgencies },
        { term: t('agencies.receivingAddress'), value: receivingAddress },
      ]}
    />
  )
}

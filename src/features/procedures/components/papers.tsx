import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import { CardTable, Cell } from '@/platform/ui/card-table'
import { FoldedText, PlainText } from '@/platform/ui/plain-text'
import type { Paper, ProcedureView } from '../procedure-view'

/** A few procedures ask for hundreds of papers. */
const MOST_AT_ONCE = 30

/** Some records tell the whole case in its name. */
const LONGEST_CASE_TITLE = 140

type PapersProps = Pick<ProcedureView, 'cases' | 'dossierSets'>

/** What to bring, by case; where there are several cases, one opens the own one. */
export async function Papers({ cases, dossierSets }: PapersProps) {
  const t = await getTranslations('procedures.papers')
  const [only] = cases
  const sets = typeof dossierSets === 'number' && dossierSets > 0 && (
    <p className="mt-4">{t('sets', { sets: dossierSets })}</p>
  )
  if (only && cases.length === 1) {
    return (
      <>
        {only.name && <CaseName name={only.name} />}
        <PaperTable papers={only.papers} />
        {sets}
      </>
    )
  }
  return (
    <>
      <p className="text-muted mb-3">{t('intro')}</p>
      {cases.map(({ name, papers }, index) => (
        <details key={index} className="border-line bg-card mb-3 rounded border" open={index === 0}>
          <summary className="hover:bg-sunken cursor-pointer px-4 py-3">
            <span className="line-clamp-3 font-semibold break-words">
              {name ? withoutMark(name) : t('case', { number: index + 1 })}
            </span>{' '}
            <span className="text-small text-muted whitespace-nowrap">
              {t('caseCount', { count: papers.length })}
            </span>
          </summary>
          <div className="px-4 pb-4">
            {name && name.length > LONGEST_CASE_TITLE && <CaseName name={name} />}
            <PaperTable papers={papers} />
          </div>
        </details>
      ))}
      {sets}
    </>
  )
}

async function PaperTable({ papers }: { papers: Paper[] }) {
  const t = await getTranslations('procedures.papers')
  return (
    <>
      <PaperRows papers={papers.slice(0, MOST_AT_ONCE)} />
      {papers.length > MOST_AT_ONCE && (
        <details className="mt-2">
          <summary className="text-accent cursor-pointer py-1 underline underline-offset-4">
            {t('rest', { count: papers.length - MOST_AT_ONCE })}
          </summary>
          <PaperRows papers={papers.slice(MOST_AT_ONCE)} />
        </details>
      )}
    </>
  )
}

async function PaperRows({ papers }: { papers: Paper[] }) {
  const t = await getTranslations('procedures.papers')
  const hasForms = papers.some(({ form, formName }) => form ?? formName)
  const headings = [t('paper'), t('originals'), t('copies'), ...(hasForms ? [t('form')] : [])]
  return (
    <CardTable headings={headings} narrow={[1, 2]}>
      {papers.map((paper, index) => (
        <tr key={index} role="row">
          <Cell>
            <PlainText text={withoutMark(paper.name)} />
            {paper.note && <span className="text-small text-muted block">{paper.note}</span>}
          </Cell>
          <Cell heading={t('originals')} isShort isEmpty={isHeading(paper)}>
            {isHeading(paper) ? null : (paper.originals ?? 0)}
          </Cell>
          <Cell heading={t('copies')} isShort isEmpty={isHeading(paper)}>
            {isHeading(paper) ? null : (paper.copies ?? 0)}
          </Cell>
          {hasForms && (
            <Cell heading={t('form')} isEmpty={!paper.form && !paper.formName}>
              <FormLink paper={paper} />
            </Cell>
          )}
        </tr>
      ))}
    </CardTable>
  )
}

/** Records print headings and remarks as papers of which nothing is to be brought. */
function isHeading({ originals, copies }: Paper): boolean {
  return !originals && !copies
}

async function CaseName({ name }: { name: string }) {
  const t = await getTranslations('procedures')
  return (
    <div className={`mb-3 ${name.length > LONGEST_CASE_TITLE ? '' : 'font-semibold'}`}>
      <FoldedText text={withoutMark(name)} more={t('more')} />
    </div>
  )
}

async function FormLink({ paper: { form, formName } }: { paper: Paper }) {
  const t = await getTranslations('procedures.papers')
  if (!form) return formName
  return (
    <a className="text-accent break-words underline underline-offset-4" href={form.url} download={form.name}>
      {formName ?? t('download')}
    </a>
  )
}

import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import type { Paper, ProcedureView } from '../procedure-view'
import { isShort } from './sheet-methods'
import { SheetText } from './sheet-text'

/** Some records tell the whole case in its name; only a short one is repeated on every page of its table. */
const LONGEST_REPEATED_NAME = 160

type SheetPapersProps = Pick<ProcedureView, 'cases' | 'dossierSets'>

/** What to bring, a table for each case, and in how many sets. */
export async function SheetPapers({ cases, dossierSets }: SheetPapersProps) {
  const t = await getTranslations('procedure-sheet.papers')
  const filled = cases.filter(({ papers }) => papers.length > 0)
  return (
    <>
      {filled.map(({ name, papers }, index) => (
        <CaseTable
          key={index}
          papers={papers}
          name={name ? withoutMark(name) : filled.length > 1 ? t('case', { number: index + 1 }) : null}
        />
      ))}
      <p className="sheet-sets">
        {dossierSets ? t('sets', { sets: String(dossierSets).padStart(2, '0') }) : t('noSets')}
      </p>
    </>
  )
}

async function CaseTable({ name, papers }: { name: string | null; papers: Paper[] }) {
  const t = await getTranslations('procedure-sheet.papers')
  const hasForms = papers.some(({ form, formName }) => form ?? formName)
  const columns = hasForms ? 5 : 4
  const isRepeated = name !== null && name.length <= LONGEST_REPEATED_NAME
  let number = 0
  return (
    <>
      {name && !isRepeated && (
        <div className="sheet-case">
          <SheetText text={name} />
        </div>
      )}
      <table className="sheet-table">
        <thead>
          {isRepeated && (
            <tr>
              <th colSpan={columns} className="sheet-case-name">
                {name}
              </th>
            </tr>
          )}
          <tr>
            <th className="sheet-number">{t('number')}</th>
            <th>{t('paper')}</th>
            <th className="sheet-count">{t('originals')}</th>
            <th className="sheet-count">{t('copies')}</th>
            {hasForms && <th className="sheet-form">{t('form')}</th>}
          </tr>
        </thead>
        <tbody>
          {papers.map((paper, index) =>
            isHeading(paper) ? (
              <tr key={index} className={isShort(paper.name) ? 'sheet-whole sheet-remark' : 'sheet-remark'}>
                <td colSpan={columns}>
                  <PaperName paper={paper} />
                </td>
              </tr>
            ) : (
              <tr key={index} className={isShort(paper.name, paper.note) ? 'sheet-whole' : undefined}>
                <td className="sheet-number">{(number += 1)}</td>
                <td>
                  <PaperName paper={paper} />
                </td>
                <td className="sheet-count">{paper.originals ?? 0}</td>
                <td className="sheet-count">{paper.copies ?? 0}</td>
                {hasForms && <td className="sheet-form">{paper.formName ?? paper.form?.name}</td>}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  )
}

function PaperName({ paper: { name, note } }: { paper: Paper }) {
  return (
    <>
      <SheetText text={withoutMark(name)} />
      {note && <em>{note}</em>}
    </>
  )
}

/** Records print headings and remarks as papers of which nothing is to be brought. */
function isHeading({ originals, copies, form, formName }: Paper): boolean {
  return !originals && !copies && !form && !formName
}

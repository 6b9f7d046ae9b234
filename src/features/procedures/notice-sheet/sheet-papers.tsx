import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import { isRemark, paperGroups, type PaperGroup } from '../paper-groups'
import type { Paper, ProcedureView } from '../procedure-view'
import { isShort } from './sheet-methods'
import { SheetText } from './sheet-text'

/** Some records tell the whole case in its name; only a short one is repeated on every page of its table. */
const LONGEST_REPEATED_NAME = 160

const LONGEST_HEADING = 90

type SheetPapersProps = Pick<ProcedureView, 'cases' | 'dossierSets'>

/** What to bring, a table for each case, and in how many sets. */
export async function SheetPapers({ cases, dossierSets }: SheetPapersProps) {
  const t = await getTranslations('procedure-sheet.papers')
  const filled = paperGroups(cases).filter(({ papers }) => papers.length > 0)
  return (
    <>
      {filled.map((group, index) => (
        <Group key={index} group={group} />
      ))}
      <p className="sheet-sets">
        {dossierSets ? t('sets', { sets: String(dossierSets).padStart(2, '0') }) : t('noSets')}
      </p>
    </>
  )
}

async function Group({ group: { kind, papers, name: given } }: { group: PaperGroup }) {
  const t = await getTranslations('procedure-sheet.papers')
  const name = given && withoutMark(given)
  const hasForms = papers.some(({ form, formName }) => form ?? formName)
  const columns = hasForms ? 5 : 4
  const isRepeated = name !== null && name.length <= LONGEST_REPEATED_NAME
  if (papers.every((paper) => isRemark(paper, kind))) return <Remarks name={name} papers={papers} />
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
            isRemark(paper, kind) ? (
              <tr key={index} className={classesOfRemark(paper)}>
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
                <td className="sheet-count">{paper.originals ?? '–'}</td>
                <td className="sheet-count">{paper.copies ?? '–'}</td>
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

/** Some cases hold nothing but remarks: they need no table. */
function Remarks({ name, papers }: { name: string | null; papers: Paper[] }) {
  return (
    <div className="sheet-remarks">
      {name && <h3>{name}:</h3>}
      {papers.map((paper, index) => (
        <PaperName key={index} paper={paper} />
      ))}
    </div>
  )
}

/** A short remark is a heading, and stays with the paper below it. */
function classesOfRemark({ name, note }: Paper): string {
  const isHeading = name.length <= LONGEST_HEADING
  return `sheet-remark${isShort(name, note) ? ' sheet-whole' : ''}${isHeading ? ' sheet-heading' : ''}`
}

import { getTranslations } from 'next-intl/server'
import { Ways } from '../components/ways'
import type { ProcedureView, SubmissionMethod } from '../procedure-view'
import { SheetText } from './sheet-text'

/** The ways to submit, those described alike in one row. */
export async function SheetMethods({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedure-sheet.method')
  const { methods, onlineService } = procedure
  const groups = [...Map.groupBy(methods, ({ note }) => note).entries()]
  const waysOf = (rows: SubmissionMethod[]) => [...new Set(rows.map(({ method }) => method))]
  const national = onlineService === 'full' || onlineService === 'partial'
  return (
    <>
      {groups.some(([note]) => note) ? (
        <table className="sheet-table">
          <thead>
            <tr>
              <th className="sheet-narrow-text">{t('way')}</th>
              <th>{t('note')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(([note, ways], index) => (
              <tr key={index} className={isShort(note) ? 'sheet-whole' : undefined}>
                <td>
                  <Ways ways={waysOf(ways)} />
                </td>
                <td>{note ? <SheetText text={note} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>
          <Ways ways={waysOf(methods)} />.
        </p>
      )}
      {national && <p>{t('national')}</p>}
    </>
  )
}

/** A row of less than a third of a page: it can be kept whole without leaving an ugly gap. */
export function isShort(...texts: (string | null)[]): boolean {
  return texts.join('').length < 900
}

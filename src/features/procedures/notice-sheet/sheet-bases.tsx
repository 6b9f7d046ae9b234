import { getTranslations } from 'next-intl/server'
import type { LegalBasis } from '../procedure-view'

/** The documents the procedure rests on. */
export async function SheetBases({ bases }: { bases: LegalBasis[] }) {
  const t = await getTranslations('procedure-sheet.basis')
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th className="sheet-document">{t('number')}</th>
          <th>{t('text')}</th>
        </tr>
      </thead>
      <tbody>
        {bases.map(({ number, text }, index) => (
          <tr key={index} className="sheet-whole">
            <td>{number}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

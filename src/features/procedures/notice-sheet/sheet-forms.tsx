import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import type { ProcedureView } from '../procedure-view'
import { lastingAddress, readableAddress } from './sheet-address'

/** Names of the forms: those listed as such, and those the papers name. Each once. */
export function formsOf({ forms, cases }: Pick<ProcedureView, 'forms' | 'cases'>): string[] {
  const ofPapers = cases.flatMap(({ papers }) =>
    papers.flatMap(({ form, formName }) => formName ?? form?.name ?? []),
  )
  return [...new Set([...forms.map(({ name }) => name), ...ofPapers])]
}

/** The forms to fill in and where to get them. */
export async function SheetForms({ ctx, procedure }: { ctx: SiteContext; procedure: ProcedureView }) {
  const t = await getTranslations('procedure-sheet.forms')
  const address = readableAddress(lastingAddress(ctx, procedure))
  return (
    <>
      <ul className="sheet-lines">
        {formsOf(procedure).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{t('get', { address })}</p>
    </>
  )
}

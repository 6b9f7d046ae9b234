import { getTranslations } from 'next-intl/server'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { FileList } from '@/platform/ui/file-list'
import type { ProcedureView } from '../procedure-view'

/** Forms to fill in: those with a file to download first, then the names of the others. */
export async function Forms({ forms }: Pick<ProcedureView, 'forms'>) {
  const t = await getTranslations('procedures.forms')
  const files = forms.flatMap(({ name, file }) =>
    file ? [{ ...file, name, hint: t('changed', { day: displayStoredDay(file.changedAt) }) }] : [],
  )
  const names = forms.filter(({ file }) => !file).map(({ name }) => name)
  return (
    <>
      <FileList files={files} />
      {names.length > 0 && (
        <>
          {/* The offices keep those that the portal does not have. */}
          <p className={`text-muted ${files.length > 0 ? 'mt-4' : ''}`}>{t('atDesk')}</p>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {names.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

import { FileList } from '@/platform/ui/file-list'
import type { ProcedureView } from '../procedure-view'

/** Forms to fill in: those with a file to download first, then the names of the others. */
export function Forms({ forms }: Pick<ProcedureView, 'forms'>) {
  const files = forms.flatMap(({ name, file }) => (file ? [{ ...file, name }] : []))
  const names = forms.filter(({ file }) => !file).map(({ name }) => name)
  return (
    <>
      <FileList files={files} />
      {names.length > 0 && (
        <ul className="mt-4 list-disc space-y-1 pl-5">
          {names.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { displaySize, fileKind } from '../media/file-facts'
import type { PublicFile } from '../media/public-image'

type ListedFile = PublicFile & {
  /** What readers are shown instead of the file's own name. */
  label?: string | null
  /** A small line below the name. */
  hint?: string
}

/** Files to download, each with its kind and size; nothing where there are none. */
export async function FileList({ files }: { files: ListedFile[] }) {
  if (files.length === 0) return null
  const t = await getTranslations('site.files')
  return (
    <ul className="border-line divide-line bg-card divide-y rounded border">
      {files.map((file) => (
        <li key={file.url}>
          <a
            className="hover:bg-sunken flex items-baseline gap-3 px-4 py-3 underline-offset-4 hover:underline"
            href={file.url}
            download={file.name}
          >
            <span className="text-tiny bg-sunken text-muted w-14 shrink-0 rounded px-1 py-0.5 text-center font-semibold">
              {t(fileKind(file.mimeType))}
            </span>
            <span className="min-w-0 break-words">
              {file.label || file.name}
              {file.hint && <span className="text-small text-muted block">{file.hint}</span>}
            </span>
            {file.bytes !== null && (
              <span className="text-small text-muted ml-auto shrink-0">{displaySize(file.bytes)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

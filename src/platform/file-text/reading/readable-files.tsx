import { getTranslations } from 'next-intl/server'
import { displaySize, fileKind } from '../../media/file-facts'
import type { PublicFile } from '../../media/public-image'
import type { SiteContext } from '../../sites/site-context'
import { unitOf } from './file-unit'
import { PdfViewer, PdfViewerScript, ViewButton } from './pdf-viewer'
import { type FileReading, readFileReadings } from './read-file-readings'
import { filePagePath } from './file-page-path'

type ReadableFilesProps = {
  ctx: SiteContext
  /** In the order of the item's page; their texts are at `<itemPath>/tep/<place from 1>`. */
  files: PublicFile[]
  /** `/van-ban/<slug>`, without the site. */
  itemPath: string
}

/** The files of an item: to open, to download, to see in the page where the reader asks for it, and to read as text. */
export async function ReadableFiles({ ctx, files, itemPath }: ReadableFilesProps) {
  if (files.length === 0) return null
  const readings = ctx.isPreview
    ? new Map<string, FileReading>()
    : await readFileReadings(files.map(({ id }) => id))
  return (
    <>
      <ul className="border-line divide-line bg-card divide-y rounded border">
        {files.map((file, index) => (
          <li key={file.id} className="px-4 py-3">
            <ReadableFile
              file={file}
              reading={readings.get(file.id)}
              textHref={ctx.href(filePagePath(itemPath, index + 1))}
            />
          </li>
        ))}
      </ul>
      {files.some((file) => fileKind(file.mimeType) === 'pdf') && <PdfViewerScript />}
    </>
  )
}

type ReadableFileProps = { file: PublicFile; reading: FileReading | undefined; textHref: string }

async function ReadableFile({ file, reading, textHref }: ReadableFileProps) {
  const t = await getTranslations('file-reading')
  const kinds = await getTranslations('site.files')
  const kind = fileKind(file.mimeType)
  const size = file.bytes === null ? null : displaySize(file.bytes)
  const pages = reading?.pageCount ? t('pages', { count: reading.pageCount, unit: unitOf(file) }) : null
  const action = 'text-accent inline-flex min-h-11 items-center underline-offset-4 hover:underline'
  const content = (
    <>
      <div className="flex items-baseline gap-3">
        <span className="text-tiny bg-sunken text-muted w-14 shrink-0 rounded px-1 py-0.5 text-center font-semibold">
          {kinds(kind)}
        </span>
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-4">
          <a className="min-w-0 font-semibold break-words underline-offset-4 hover:underline" href={file.url}>
            {file.name}
          </a>
          <span className="text-small text-muted">{[pages, size].filter(Boolean).join(', ')}</span>
        </p>
      </div>
      <p className="flex flex-wrap gap-x-6 sm:pl-[4.25rem]">
        {kind === 'pdf' && <ViewButton />}
        <a className={action} href={file.url} download={file.name}>
          {t('download')}
        </a>
        {reading && (
          <a className={action} href={textHref}>
            {t(reading.isOcr ? 'textOcr' : 'text')}
          </a>
        )}
      </p>
    </>
  )
  return kind === 'pdf' ? <PdfViewer file={file}>{content}</PdfViewer> : content
}

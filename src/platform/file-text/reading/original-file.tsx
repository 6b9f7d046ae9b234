import { getTranslations } from 'next-intl/server'
import type { PublicFile } from '../../media/public-image'
import { PdfViewer, PdfViewerScript, ViewButton } from './pdf-viewer'

type OriginalFileProps = { file: PublicFile; page: number; words: string; isPdf: boolean }

/** The file itself: beside its text on a wide screen, on demand on a phone. */
export async function OriginalFile({ file, page, words, isPdf }: OriginalFileProps) {
  const t = await getTranslations('file-reading')
  const link = 'text-accent inline-flex min-h-11 items-center underline-offset-4 hover:underline'
  const links = (
    <p className="flex flex-wrap gap-x-6">
      {isPdf && <ViewButton />}
      {isPdf && (
        <a className={link} href={`${file.url}#page=${page}`}>
          {t('open')}
        </a>
      )}
      <a className={link} href={file.url} download={file.name}>
        {t('download')}
      </a>
    </p>
  )
  return (
    <section className="mt-10 min-w-0 scroll-mt-4 lg:mt-0" id="ban-goc">
      <h2 className="text-heading border-ink mb-3 border-b-2 pb-1 font-semibold">{t('page.original')}</h2>
      {isPdf ? (
        <PdfViewer file={file} page={page} words={words} opens>
          {links}
        </PdfViewer>
      ) : (
        <>
          <p className="text-muted">{t('page.wordOriginal')}</p>
          {links}
        </>
      )}
      {isPdf && <PdfViewerScript />}
    </section>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Settings } from '../../../../public/scripts/pdf-viewer.js'
import type { PublicFile } from '../../media/public-image'
import { scriptAddress } from '../../public-files'
import { PDF_LIBRARY_ADDRESS } from './pdf-library'

type PdfViewerProps = {
  file: PublicFile
  /** Where the reader begins, from 1. */
  page?: number
  /** To be marked on the pages. */
  words?: string
  /** Opens by itself where there is room and data costs nothing. */
  opens?: boolean
  children: ReactNode
}

/**
 * What belongs to one PDF, and the place where its pages appear when the reader asks for them with the button inside.
 * Until then nothing of the file or of pdf.js is loaded.
 */
export function PdfViewer({ file, page = 1, words = '', opens = false, children }: PdfViewerProps) {
  const facts = { 'data-src': file.url, 'data-name': file.name, 'data-page': page, 'data-words': words }
  return (
    <pdf-viewer {...facts} {...(opens ? { 'data-opens': '' } : {})}>
      {children}
    </pdf-viewer>
  )
}

/** Opens and closes the viewer around it; hidden where there are no scripts. */
export async function ViewButton() {
  const t = await getTranslations('file-reading')
  return (
    <button
      type="button"
      hidden
      data-view
      aria-expanded={false}
      className="text-accent inline-flex min-h-11 cursor-pointer items-center font-semibold underline-offset-4 hover:underline"
    >
      {t('view')}
    </button>
  )
}

/** The script of the viewers of a page, with its words; once on a page, behind the viewers. */
export async function PdfViewerScript() {
  const t = await getTranslations('file-reading')
  const settings: Settings = {
    library: PDF_LIBRARY_ADDRESS,
    words: {
      view: t('view'),
      close: t('close'),
      region: t('viewer.region', { name: '#' }),
      loading: t('viewer.loading'),
      failed: t('viewer.failed'),
      locked: t('viewer.locked'),
      previous: t('viewer.previous'),
      next: t('viewer.next'),
      page: t('viewer.page'),
      of: t('viewer.of'),
      zoomIn: t('viewer.zoomIn'),
      zoomOut: t('viewer.zoomOut'),
    },
  }
  return (
    <script type="module" src={scriptAddress('pdf-viewer.js')} data-pdf-viewer={JSON.stringify(settings)} />
  )
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React looks for the elements there are
  namespace JSX {
    interface IntrinsicElements {
      'pdf-viewer': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}

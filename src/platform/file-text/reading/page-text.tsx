import { getTranslations } from 'next-intl/server'
import { Badge } from '../../ui/badge'
import { MarkedPage } from './marked-page'
import { pageParagraphs } from './page-paragraphs'
import type { FilePage, FileText } from './read-file-page'

type PageTextProps = {
  page: FilePage | null
  number: number
  text: FileText
  words: string
  unit: 'page' | 'part'
  /** Where the file itself is on the page. */
  original: string
}

/** The text of one page, and how far it can be trusted. */
export async function PageText({ page, number, text, words, unit, original }: PageTextProps) {
  const t = await getTranslations('file-reading.page')
  const paragraphs = pageParagraphs(page?.text ?? '')
  return (
    <section aria-labelledby="trang-dang-doc">
      <h2
        id="trang-dang-doc"
        className="text-heading border-ink mb-3 scroll-mt-4 border-b-2 pb-1 font-semibold"
      >
        {t('pageHeading', { page: number, count: text.pageCount, unit })}
      </h2>
      {page?.isOcr && page.text !== null && (
        <p className="bg-warning-soft border-warning text-small mb-3 rounded-r border-l-4 px-3 py-2">
          {t.rich('ocr', {
            original: (chunks) => (
              <a className="underline underline-offset-4" href={original}>
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
      <p className="mb-3 flex flex-wrap gap-2 empty:hidden">
        {page?.isCorrected && <Badge tone="positive">{t('corrected')}</Badge>}
        {text.encoding && <Badge>{t('converted')}</Badge>}
      </p>
      {paragraphs.length === 0 && (
        <p className="text-muted">{t(typeof page?.text === 'string' ? 'empty' : 'unread', { unit })}</p>
      )}
      <div lang="vi" className="max-w-[46rem] space-y-3 break-words">
        <MarkedPage paragraphs={paragraphs} words={words} />
      </div>
    </section>
  )
}

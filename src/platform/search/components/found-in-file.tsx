import { getTranslations } from 'next-intl/server'
import { filePagePath } from '../../file-text/reading/file-page-path'
import type { SiteContext } from '../../sites/site-context'
import type { FilePlace } from '../answering/search-query'
import { MarkedText } from './marked-text'

type FoundInFileProps = {
  ctx: SiteContext
  /** Of the item, below the site. */
  path: string
  file: FilePlace
}

/** The passage of a file that has the words, and the way to its page. */
export async function FoundInFile({ ctx, path, file }: FoundInFileProps) {
  const t = await getTranslations('file-reading.hit')
  const { name, place, page, unit, words, isOcr, excerpt } = file
  return (
    <div className="border-line mt-2 border-l-2 pl-3">
      <p className="text-small">
        <a
          className="text-accent inline-block py-1 break-words underline-offset-4 hover:underline"
          href={ctx.href(filePagePath(path, place, { page, words }))}
        >
          {t('where', { name, page, unit })}
        </a>
        {isOcr && <span className="text-muted"> ({t('ocr')})</span>}
      </p>
      <p className="line-clamp-3 max-w-[46rem]">
        <MarkedText text={excerpt} query={words} />
      </p>
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import type { PublicFile } from '../../media/public-image'
import { type PageQuery, queryText } from '../../sites/query-parameters'
import type { SiteContext } from '../../sites/site-context'
import type { Crumb } from '../../ui/breadcrumb'
import { Notice } from '../../ui/notice'
import { PageHeader } from '../../ui/page-header'
import { filePagePath } from './file-page-path'
import { FindInFile, FoundPages } from './find-in-file'
import { unitOf } from './file-unit'
import { OriginalFile } from './original-file'
import { PageNavigation } from './page-navigation'
import { PageText } from './page-text'
import { findFilePages, readFilePage, readFileText } from './read-file-page'

type FileTextPageProps = {
  ctx: SiteContext
  /** The item that the file belongs to; `path` as `/van-ban/<slug>`. */
  item: { path: string; title: string; list: Crumb }
  file: PublicFile
  /** Of the file among the item's, from 1. */
  place: number
  query: PageQuery
}

/** `<item>/tep/<place>?trang=2&tu=đất`: one page of a file as text, with the words marked, beside the file itself. */
export async function FileTextPage({ ctx, item, file, place, query }: FileTextPageProps) {
  const t = await getTranslations('file-reading.page')
  const words = queryText(query, 'tu') ?? ''
  const text = await readFileText(file.id)
  const found = text && words ? await findFilePages(file.id, words) : []
  const asked = pageOf(query, text?.pageCount ?? 1)
  const number = asked ?? found[0]?.number ?? 1
  const page = text ? await readFilePage(file.id, number) : null
  const path = (at: { page?: number; words?: string }) => ctx.href(filePagePath(item.path, place, at))
  const unit = unitOf(file)
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={file.name}
        eyebrow={t('title')}
        trail={[item.list, { label: item.title, href: ctx.href(item.path) }]}
      >
        <a className="text-accent py-1 underline underline-offset-4" href={ctx.href(item.path)}>
          ‹ {t('back')}: {item.title}
        </a>
      </PageHeader>
      {!text && <Notice>{t('none')}</Notice>}
      {text && (
        <>
          {text.pagesRead < text.pageCount && (
            <Notice>{t('partial', { read: text.pagesRead, count: text.pageCount, unit })}</Notice>
          )}
          <FindInFile action={path({})} words={words} />
          {words && <FoundPages found={found} words={words} current={asked} unit={unit} hrefOf={path} />}
        </>
      )}
      <div className="items-start gap-x-10 lg:grid lg:grid-cols-2">
        {text && (
          <div className="min-w-0">
            <PageText {...{ page, number, text, words, unit }} original="#ban-goc" />
            <PageNavigation
              action={path({})}
              number={number}
              count={text.pageCount}
              words={words}
              unit={unit}
              hrefOf={path}
            />
          </div>
        )}
        <OriginalFile file={file} page={number} words={words} isPdf={unit === 'page'} />
      </div>
    </>
  )
}

/** The page asked for, at most the last; `null` when none is. */
function pageOf(query: PageQuery, count: number): number | null {
  const text = queryText(query, 'trang') ?? ''
  return /^[1-9]\d{0,4}$/.test(text) ? Math.min(Number(text), count) : null
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { NOTICE_KINDS, type NoticeKind } from '../../rich-text/blocks/notice-kinds'

type NoticeBoxProps = { kind: string | null; title: string | null; children: ReactNode }

/** A box that stands out of the text. The words say which kind it is, the colour repeats it. */
export async function NoticeBox({ kind, title, children }: NoticeBoxProps) {
  const t = await getTranslations('prose.notice')
  const known: NoticeKind = NOTICE_KINDS.find(({ value }) => value === kind)?.value ?? 'note'
  return (
    <aside aria-label={title ?? t(known)} className="prose-notice" data-kind={known}>
      <p className="prose-notice-title">{title && title !== t(known) ? `${t(known)}: ${title}` : t(known)}</p>
      {children}
    </aside>
  )
}

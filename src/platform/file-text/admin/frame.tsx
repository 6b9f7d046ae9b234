import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { FILE_TEXTS_PATH } from './file-text-path'
import './file-texts.css'

type Props = AdminViewServerProps & { title: string; children: () => Promise<ReactNode>; isDetail?: boolean }

/** A screen about the text of files, for whoever is logged in; what it shows is limited to the person's sites. */
export async function Frame({ initPageResult, params, searchParams, title, isDetail, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${FILE_TEXTS_PATH}`)
  const list = { label: 'Chữ trong tệp', url: FILE_TEXTS_PATH }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={isDetail ? [list, { label: title }] : [{ label: list.label }]} />
      <Gutter className="file-texts">
        <h1>{title}</h1>
        {await children()}
      </Gutter>
    </DefaultTemplate>
  )
}

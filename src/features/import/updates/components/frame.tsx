import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { importOfficers } from '../decide-import'
import { IMPORTS_PATH } from '../imports-path'
import './imports.css'

type Props = AdminViewServerProps & { title: string; children: () => Promise<ReactNode>; isDetail?: boolean }

/** A screen of the imports, for those who may bring files; Payload lets anyone open a view of one's own. */
export async function Frame({ initPageResult, params, searchParams, title, isDetail, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${IMPORTS_PATH}`)
  const isOfficer = await importOfficers({ req })
  const list = { label: 'Nhập thủ tục', url: IMPORTS_PATH }
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
      <SetStepNav nav={isDetail ? [list, { label: 'Lần nhập' }] : [{ label: list.label }]} />
      <Gutter className="imports">
        <h1>{title}</h1>
        {isOfficer ? (
          await children()
        ) : (
          <p>Chỉ người duyệt đăng hoặc quản trị của trang gốc được nhập thủ tục.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

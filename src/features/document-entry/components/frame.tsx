import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isSystemAdmin, sitesWithRole } from '@/platform/users/memberships'
import { ENTRY_ROLES } from '../batches/batch-request'
import { ENTRY_PATH } from '../entry-path'
import './entry.css'

type Props = AdminViewServerProps & { title: string; isDetail?: boolean; children: () => Promise<ReactNode> }

/** A screen of bulk entry, for those who enter documents; Payload lets anyone open a view of one's own. */
export async function Frame({ initPageResult, params, searchParams, title, isDetail, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${ENTRY_PATH}`)
  const enters = isSystemAdmin(req.user) || sitesWithRole(req.user, ENTRY_ROLES).length > 0
  const list = { label: 'Nhập văn bản', url: ENTRY_PATH }
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
      <Gutter className="entry">
        <h1>{title}</h1>
        {enters ? (
          await children()
        ) : (
          <p>Chỉ văn thư hoặc người duyệt đăng của một trang được nhập nhiều văn bản.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

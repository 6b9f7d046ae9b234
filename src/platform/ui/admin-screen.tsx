import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav, type StepNavItem } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import './admin-screen.css'

/** What Payload hands to a screen of our own. */
export type ScreenProps = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>

type AdminScreenProps = ScreenProps & {
  /** Its address, to come back to after the login. */
  path: string
  trail: StepNavItem[]
  className?: string
  /** Reads and draws the content; asked only for somebody who is logged in. */
  children: (req: PayloadRequest & { user: TypedUser }) => ReactNode | Promise<ReactNode>
}

/** A screen of our own inside the admin. Payload lets anyone open one: who is not logged in is sent to the login. */
export async function AdminScreen({
  initPageResult,
  params,
  searchParams,
  path,
  trail,
  className,
  children,
}: AdminScreenProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { user } = req
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={trail} />
      <Gutter className={['admin-screen', className].filter(Boolean).join(' ')}>
        {await children(req as PayloadRequest & { user: TypedUser })}
      </Gutter>
    </DefaultTemplate>
  )
}

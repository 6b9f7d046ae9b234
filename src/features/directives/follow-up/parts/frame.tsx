import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './follow-up.css'

type Step = { label: string; url: string }
type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  title: string
  /** The list that this screen was opened from. */
  above?: Step
  children: ReactNode
}

/** A screen of following directives. */
export function Frame({ initPageResult, params, searchParams, title, above, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {/* A longer trail does not fit on a telephone. */}
      <SetStepNav nav={[{ label: above?.label ?? title }]} />
      <Gutter className="follow-up">
        {above && <a href={above.url}>‹ {above.label}</a>}
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}

/** Sends those who are not logged in to the login page; Payload lets anyone open a view of one's own. */
export function onlySignedIn({ initPageResult }: Pick<AdminViewServerProps, 'initPageResult'>, path: string) {
  if (!initPageResult.req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
}

/** The last part of the screen's address. */
export function idIn(params: AdminViewServerProps['params']): string {
  const segments = params?.segments
  return Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
}

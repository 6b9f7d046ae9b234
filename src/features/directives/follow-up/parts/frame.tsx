import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { AdminScreen, type ScreenProps } from '@/platform/ui/admin-screen'
import './follow-up.css'

type Step = { label: string; url: string }
type Props = ScreenProps & {
  title: string
  /** The list that this screen was opened from. */
  above?: Step
  children: ReactNode
}

/** A screen of following directives. */
export function Frame({ title, above, children, ...props }: Props) {
  return (
    // A longer trail does not fit on a telephone.
    <AdminScreen
      {...props}
      path={above?.url ?? '/admin'}
      trail={[{ label: above?.label ?? title }]}
      className="follow-up"
    >
      {() => (
        <>
          {above && <a href={above.url}>‹ {above.label}</a>}
          <h1>{title}</h1>
          {children}
        </>
      )}
    </AdminScreen>
  )
}

/** Sends those who are not logged in to the login page; Payload lets anyone open a view of one's own. */
export function onlySignedIn({ initPageResult }: Pick<ScreenProps, 'initPageResult'>, path: string) {
  if (!initPageResult.req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
}

/** The last part of the screen's address. */
export function idIn(params: AdminViewServerProps['params']): string {
  const segments = params?.segments
  return Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
}

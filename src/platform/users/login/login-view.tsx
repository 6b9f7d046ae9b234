import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { portalName } from '../portal-name'
import { LoginForm } from './login-form'
import './login.css'

/** Stands in the place of Payload's login, which knows no second step. */
export async function LoginView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const target = getSafeRedirect({ fallbackTo: '/admin', redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(target)
  return (
    <>
      <p className="sign-in-portal">{await portalName(req)}</p>
      <LoginForm target={target} />
    </>
  )
}

import type { AdminViewServerProps } from 'payload'
import { portalName } from '../portal-name'
import { FirstAdminForm } from './first-admin-form'
import '../login/login.css'

/** Shown only as long as nobody has an account. */
export async function FirstAdminView({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <>
      <p className="sign-in-portal">{await portalName(req)}</p>
      <FirstAdminForm />
    </>
  )
}

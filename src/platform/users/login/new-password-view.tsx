import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { portalName } from '../portal-name'
import { NewPasswordForm } from './new-password-form'
import './login.css'

/** Where the link of a letter leads; Payload's own screen knows no second step. */
export async function NewPasswordView({ initPageResult: { req }, params }: AdminViewServerProps) {
  const segments = params?.segments
  const token = Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
  return (
    <MinimalTemplate>
      <p className="sign-in-portal">{await portalName(req)}</p>
      <NewPasswordForm token={token} />
    </MinimalTemplate>
  )
}

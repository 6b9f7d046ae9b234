import type { PayloadRequest } from 'payload'

/** Who acts where no person does and nothing more is known. */
export const SYSTEM_ACTOR = 'Hệ thống'

const ACTOR = 'workflowActor'

/** Header in which our own web server says from which machine a request came; nobody outside can send it. */
export const CLIENT_ADDRESS_HEADER = 'x-portal-client-address'

/** Context of a request by which a part of the portal (an import, a decision) signs in the log. */
export function actingAs(name: string): Record<string, unknown> {
  return { [ACTOR]: name }
}

/** Who acts, as text that still names the person after the account is gone. */
export function actorOf({ context, user }: PayloadRequest): string {
  const part = context[ACTOR]
  if (typeof part === 'string') return part
  if (!user) return SYSTEM_ACTOR
  const { name, email } = user as { name?: string; email?: string }
  return name ? `${name} (${email})` : (email ?? SYSTEM_ACTOR)
}

/** The person's name for a status line; empty where the portal acts. */
export function nameOf({ user }: PayloadRequest): string | null {
  const { name, email } = (user ?? {}) as { name?: string; email?: string }
  return name ?? email ?? null
}

/** The machine that the request came from; `null` for the portal's own work. */
export function addressOf({ headers }: PayloadRequest): string | null {
  return headers?.get(CLIENT_ADDRESS_HEADER) ?? null
}

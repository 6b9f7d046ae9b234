import type { PayloadRequest } from 'payload'
import { displayInstant } from '../../time/display-instant'
import { openSessions } from '../sessions/sign-ins'
import { SessionList } from './session-list'

type Props = { req: PayloadRequest; person: string; isOwn?: boolean }

/** The open sessions of a person. */
export async function Sessions({ req, person, isOwn = false }: Props) {
  const current = (req.user as { _sid?: string } | null)?._sid
  const sessions = await openSessions(req, person)
  return (
    <SessionList
      isOwn={isOwn}
      person={person}
      sessions={sessions.map(({ id, device, since, lastUse }) => ({
        id,
        device,
        since: displayInstant(since),
        lastUse: displayInstant(lastUse),
        isThis: id === current,
      }))}
    />
  )
}

import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import type { User } from '@/payload-types'
import { Refusal } from '../../publishing/refusal'
import { AdminScreen } from '../../ui/admin-screen'
import { lookedAfterBy } from './account-request'
import { OtherAccount } from './other-account'
import { OwnAccount } from './own-account'
import { SECURITY_PATH } from './paths'
import '../login/login.css'
import './security.css'

const LABEL = 'Bảo mật'

/** `/admin/bao-mat`: the safety of the own account; with an id, of one that the person looks after. */
export function SecurityView(props: AdminViewServerProps) {
  const segments = props.params?.segments
  const id = Array.isArray(segments) ? segments[1] : undefined
  const path = id ? `${SECURITY_PATH}/${id}` : SECURITY_PATH
  return (
    <AdminScreen {...props} path={path} trail={[{ label: LABEL }]} className="security">
      {async (req) => {
        const own = !id || id === String(req.user.id)
        const person = own ? req.user : await lookedAfter(req, id)
        if (!person) {
          return (
            <>
              <h1>{LABEL}</h1>
              <p>Bạn không trông nom tài khoản này, hoặc tài khoản không còn.</p>
            </>
          )
        }
        return (
          <>
            <h1>{own ? LABEL : `${LABEL}: ${person.name}`}</h1>
            {own ? <OwnAccount person={person} req={req} /> : <OtherAccount person={person} req={req} />}
          </>
        )
      }}
    </AdminScreen>
  )
}

async function lookedAfter(req: PayloadRequest, id: string): Promise<User | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  try {
    return await lookedAfterBy(req, id)
  } catch (error) {
    if (error instanceof Forbidden || error instanceof Refusal) return null
    throw error
  }
}

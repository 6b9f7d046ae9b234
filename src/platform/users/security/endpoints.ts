import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { Refusal } from '../../publishing/refusal'
import { enableAccount } from '../idle/account-states'
import { readableCode } from '../readable-code'
import { newRecoveryCodes, readFactor, removeFactor, type Factor } from '../second-factor/factor-store'
import { mustHaveFactor } from '../second-factor/required'
import { confirmSetUp, offerSetUp } from '../second-factor/set-up'
import { useCode } from '../second-factor/use-code'
import { endSessions } from '../sessions/sign-ins'
import { forLookedAfter, forOwnAccount, heldOwnOrLookedAfter, inOneTransaction } from './account-request'

/** What people do for the safety of accounts, below `/api/users`. */
export const securityEndpoints: Omit<Endpoint, 'root'>[] = [
  forOwnAccount('/hai-buoc/bat-dau', async (req, person) => {
    if (await readFactor(req, person.id)) throw new Refusal('Tài khoản đã bật xác thực hai bước.', 409)
    return offerSetUp(req, person)
  }),
  forOwnAccount('/hai-buoc/bat', async (req, person, { ticket, code }) => ({
    recoveryCodes: await confirmSetUp(req, person.id, { ticket, code }),
  })),
  forOwnAccount('/hai-buoc/tat', async (req, person, { code }) => {
    const factor = await factorOf(req, person)
    if (await mustHaveFactor(req, person)) {
      throw new Refusal('Vai trò của bạn bắt buộc xác thực hai bước nên không tắt được.', 409)
    }
    if (factor.leansOn) {
      throw new Refusal(
        'Mật khẩu của bạn ngắn hơn 14 ký tự: hãy đổi mật khẩu dài hơn trước khi tắt xác thực hai bước.',
        409,
      )
    }
    await useCode(req, factor, code)
    await removeFactor(req, person.id)
    return {}
  }),
  forOwnAccount('/hai-buoc/ma-du-phong', async (req, person, { code }) => {
    await useCode(req, await factorOf(req, person), code)
    return { recoveryCodes: await newRecoveryCodes(req, person.id) }
  }),
  inOneTransaction('/:id/dang-xuat', async (req) => {
    const { session } = req.data ?? {}
    const person = await heldOwnOrLookedAfter(req)
    if (typeof session === 'string') {
      const ended = await endSessions(req, person.id, { only: session })
      if (ended === 0) throw new Refusal('Phiên này đã kết thúc rồi.', 409)
      return { ended }
    }
    return { ended: await endSessions(req, person.id, { except: ownSession(req, person) }) }
  }),
  forLookedAfter('/:id/dat-lai-dang-nhap', async (req, person) => {
    if (person.id === req.user?.id) {
      throw new Refusal('Đây là tài khoản của chính bạn: hãy đổi mật khẩu ở trang tài khoản.', 409)
    }
    await removeFactor(req, person.id)
    const password = readableCode()
    // Ends the sessions as well, as every change of a password does.
    await req.payload.update({ collection: 'users', id: person.id, data: { password }, depth: 0, req })
    await req.payload.unlock({
      collection: 'users',
      data: { email: person.email, password: '' },
      overrideAccess: true,
      req,
    })
    return { email: person.email, password }
  }),
  forLookedAfter('/:id/mo-lai', async (req, person) => {
    await enableAccount(req, person.id)
    return {}
  }),
]

async function factorOf(req: PayloadRequest, person: User): Promise<Factor> {
  const factor = await readFactor(req, person.id)
  if (!factor) throw new Refusal('Tài khoản chưa bật xác thực hai bước.', 409)
  return factor
}

/** The session from which the call comes stays, when it is the person's own. */
function ownSession(req: PayloadRequest, person: User): string | undefined {
  return req.user?.id === person.id ? (req.user as { _sid?: string })._sid : undefined
}

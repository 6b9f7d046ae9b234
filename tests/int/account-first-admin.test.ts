import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { logIn } from '../support/accounts'
import { SignedIn } from '../support/signed-in'

const CODE = vi.hoisted(() => {
  const code = 'k3f9-x2mq-77ab-tz4d'
  process.env.PORTAL_SETUP_CODE = code
  return code
})

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

afterAll(async () => {
  delete process.env.PORTAL_SETUP_CODE
  await payload.destroy()
})

const someone = (n: number) => ({
  name: `Người số ${n}`,
  email: `so-${n}@example.org`,
  password: 'con trâu đi trước cái cày',
})
const register = (data: object) => SignedIn.stranger.post('users/first-register', data)

it('gives the portal to whoever reads what the server printed, once', async () => {
  for (const code of [undefined, '', 'k3f9', { $ne: '' }, `${CODE}x`])
    expect((await register({ ...someone(1), code })).status).toBe(403)
  expect((await register({ ...someone(1), password: 'ngắn', code: CODE })).status).toBe(400)
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)

  const tries = await Promise.all(
    [1, 2, 3, 4].map((n) => register({ ...someone(n), code: CODE.toUpperCase().replaceAll('-', ' ') })),
  )
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403])
  const { docs } = await payload.find({ collection: 'users' })
  expect(docs).toMatchObject([{ isSystemAdmin: true }])
  expect((await logIn({ email: docs[0]?.email ?? '', password: someone(1).password })).status).toBe(200)
  expect((await register({ ...someone(9), code: CODE })).status).toBe(403)
})

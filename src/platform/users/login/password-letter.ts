import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDataAndFileToRequest, type Endpoint, type Payload, type TaskConfig } from 'payload'
import { handOver, NotTakenError } from '../../mail/hand-over'
import { messageOf } from '../../mail/message'
import { Refusal } from '../../publishing/refusal'
import { passwordLetter } from './letter-text'

const RETRIES = { attempts: 5, backoff: { type: 'exponential' as const, delay: 5000 } }
const LONGEST_EMAIL = 254
const BETWEEN_LETTERS_S = 60

/**
 * Asks for the letter with a link to a new password. The worker looks whether there is such an account: here everybody is
 * answered the same, after the same work.
 */
export const askForLetter: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email } = req.data ?? {}
    if (typeof email !== 'string' || !email.includes('@') || email.length > LONGEST_EMAIL) {
      throw new Refusal('Hãy nhập địa chỉ thư điện tử.', 400)
    }
    await req.payload.jobs.queue({
      task: 'password-letter',
      queue: 'slow',
      input: { email: email.trim().toLowerCase() },
    })
    return Response.json({ message: req.t('general:success') })
  },
}

/**
 * Sends the letter where the account exists. The link lives in the letter alone: it is no row of a table, and a letter
 * that is tried again carries a new one.
 */
export const passwordLetterTask: TaskConfig<{ input: { email: string }; output: object }> = {
  slug: 'password-letter',
  retries: RETRIES,
  inputSchema: [{ name: 'email', type: 'text', required: true }],
  handler: async ({ input: { email }, req: { payload } }) => {
    if (!(await isFirstAsking(payload, email))) return { output: {} }
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    if (!token) return { output: {} }
    const message = await messageOf(passwordLetter(token), { id: randomUUID(), at: new Date(), to: email })
    await handOver(message, () => Promise.resolve()).catch(async (error: unknown) => {
      // A second letter would make the link void that somebody may have.
      if (error instanceof NotTakenError && error.again === 'unclear') return
      await forgetAsking(payload, email)
      throw error
    })
    return { output: {} }
  },
}

/** So that nobody fills the post of another with letters. */
async function isFirstAsking(payload: Payload, email: string): Promise<boolean> {
  const { rowCount } = await payload.db.drizzle.execute(sql`
    UPDATE users SET reset_password_requested_at = now()
    WHERE email = ${email} AND (reset_password_requested_at IS NULL
      OR reset_password_requested_at < now() - make_interval(secs => ${BETWEEN_LETTERS_S}))`)
  return rowCount === 1
}

/** The letter was not sent: whoever waits for it may ask at once, and so may the job that tries it again. */
async function forgetAsking(payload: Payload, email: string): Promise<void> {
  await payload.db.drizzle.execute(
    sql`UPDATE users SET reset_password_requested_at = NULL WHERE email = ${email}`,
  )
}

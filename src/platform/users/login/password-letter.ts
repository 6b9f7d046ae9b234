import { addDataAndFileToRequest, type Endpoint, type TaskConfig } from 'payload'
import { Refusal } from '../../publishing/refusal'

const RETRIES = { attempts: 5, backoff: { type: 'exponential' as const, delay: 5000 } }
const LONGEST_EMAIL = 254

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

/** Sends the letter where the account exists. */
export const passwordLetterTask: TaskConfig<{ input: { email: string }; output: object }> = {
  slug: 'password-letter',
  retries: RETRIES,
  inputSchema: [{ name: 'email', type: 'text', required: true }],
  handler: async ({ input: { email }, req: { payload } }) => {
    await payload.forgotPassword({ collection: 'users', data: { email } })
    return { output: {} }
  },
}

import type { EmailAdapter } from 'payload'

/**
 * Payload itself sends no letters: ours are jobs of the worker, written after the commit. Whatever would be sent past
 * them is a fault, and says so.
 */
export const noLettersByPayload: EmailAdapter = () => ({
  name: 'letters-by-jobs',
  defaultFromAddress: 'khong-tra-loi@localhost',
  defaultFromName: 'Một Cổng',
  sendEmail: () => Promise.reject(new Error('Letters are queued as jobs, not sent by Payload.')),
})

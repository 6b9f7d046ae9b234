import type { EmailAdapter } from 'payload'

/**
 * Stands in until a mail server is set up: nothing is sent, and the log says what would have been. The text is left
 * out, because it may carry a link that opens an account.
 */
export const unsentMail: EmailAdapter = ({ payload }) => ({
  name: 'unsent-mail',
  defaultFromAddress: 'khong-tra-loi@localhost',
  defaultFromName: 'Một Cổng',
  sendEmail: ({ to, subject }) => {
    payload.logger.warn(
      `Chưa cài máy chủ thư: thư "${subject ?? ''}" gửi ${JSON.stringify(to)} không được gửi đi.`,
    )
    return Promise.resolve()
  },
})

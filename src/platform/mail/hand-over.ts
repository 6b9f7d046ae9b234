import { Readable } from 'node:stream'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/env'
import { keepInFolder } from './letter-folder'
import type { Message } from './message'

/** Why a letter was not taken, and what that means for trying again. */
export class NotTakenError extends Error {
  override name = 'NotTakenError'

  constructor(
    message: string,
    /** `later`: nobody has it, it can be tried again. `never`: the server refuses it for good. `unclear`: it may have it. */
    readonly again: 'later' | 'never' | 'unclear',
  ) {
    super(message)
  }
}

const CONNECT_MS = 15_000
const SILENCE_MS = 60_000

let server: Transporter | null = null

/** Whether letters leave the portal; otherwise they lie in its data folder. */
export const hasMailServer = () => env.SMTP_URL !== undefined

/**
 * Gives a letter to the mail server, or to the folder where there is none.
 * @param beforeHandingOver resolves before the first byte of the letter leaves; the conversation has begun already
 * @throws NotTakenError
 */
export async function handOver(message: Message, beforeHandingOver: () => Promise<void>): Promise<void> {
  if (!hasMailServer()) {
    await beforeHandingOver()
    return keepInFolder(message)
  }
  let isHandedOver = false
  const bytes = Readable.from(
    (async function* () {
      await beforeHandingOver()
      isHandedOver = true
      yield message.bytes
    })(),
  )
  try {
    const envelope = { from: message.from, to: message.to, use8BitMime: true }
    await (server ??= connection()).sendMail({ envelope, raw: bytes })
  } catch (error) {
    throw notTaken(error as SmtpError, isHandedOver)
  }
}

type SmtpError = Error & { responseCode?: number; command?: string }

function notTaken({ message, responseCode, command }: SmtpError, isHandedOver: boolean): NotTakenError {
  if (!responseCode) return new NotTakenError(message, isHandedOver ? 'unclear' : 'later')
  const isAboutLetter = /^(?:MAIL FROM|RCPT TO|DATA)/.test(command ?? '')
  return new NotTakenError(message, isAboutLetter && responseCode >= 500 ? 'never' : 'later')
}

function connection(): Transporter {
  const url = new URL(env.SMTP_URL ?? '')
  return createTransport({
    url: url.href,
    // A password is never sent in the clear, except on this machine.
    requireTLS: url.password !== '' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

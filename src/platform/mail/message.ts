import { createTransport } from 'nodemailer'
import { env } from '@/env'
import { htmlText, plainText, type LetterText } from './letter-text'

/** A letter as it goes over the wire, or into a file. */
export type Message = {
  /** Stays the same however often it is tried. */
  id: string
  at: Date
  from: string
  to: string
  bytes: Buffer
}

/** Stands in the letter where no mail server is set up. */
const NO_SENDER = 'Một Cổng <khong-tra-loi@localhost>'

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

/**
 * Writes a letter in plain text and in HTML. A program that answers letters by itself is asked not to.
 * @param id names the letter for ever: a server or a program that gets it twice can tell
 */
export async function messageOf(
  letter: LetterText,
  { id, at, to }: { id: string; at: Date; to: string },
): Promise<Message> {
  const { message, envelope } = await composer.sendMail({
    from: env.MAIL_FROM ?? NO_SENDER,
    to: { name: '', address: to },
    subject: letter.subject.replace(/\s+/g, ' ').slice(0, LONGEST_SUBJECT),
    date: at,
    messageId: `<${id}@${new URL(env.PORTAL_URL).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi' },
    // As in the file: somebody without a mail program can read it.
    text: { raw: partOf('text/plain', plainText(letter)) },
    html: { raw: partOf('text/html', htmlText(letter)) },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return { id, at, from: String(envelope.from), to, bytes: message as Buffer }
}

const LONGEST_SUBJECT = 150
/** A line of a letter has at most 998 bytes (RFC 5322), a Vietnamese letter up to three. */
const LONG_LINE = /.{1,240}(?:\s|$)|.{240}/gu

/** Every mail server of today takes eight bits (RFC 6152). */
function partOf(type: string, text: string): string {
  const lines = text.normalize('NFC').split(/\r?\n/)
  const body = lines
    .flatMap((line) => line.match(LONG_LINE)?.map((piece) => piece.trimEnd()) ?? [''])
    .join('\r\n')
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`
}

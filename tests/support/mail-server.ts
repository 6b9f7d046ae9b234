import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string; subject: string; text: string; id: string }

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** What the server does with a letter: takes it, refuses it, or breaks off when it has read it. */
type Manner = 'take' | 'later' | 'never' | 'break'

/** A real mail server on this machine that keeps what it takes. */
export class MailServer {
  readonly received: Received[] = []
  manner: Manner = 'take'
  private server: SMTPServer | null = null

  constructor(private readonly port: number) {}

  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          if (this.manner === 'break') return this.breakOff()
          if (this.manner !== 'take') {
            const code = this.manner === 'later' ? 451 : 554
            return done(Object.assign(new Error('Refused by the test'), { responseCode: code }))
          }
          const to = session.envelope.rcptTo.map(({ address }) => address).join()
          this.received.push({ to, ...read(Buffer.concat(chunks).toString('utf8')) })
          done()
        })
      },
    })
    // A client that breaks off is what some tests are about.
    server.on('error', () => undefined)
    this.server = server
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()))
  }

  /** Says nothing more to anybody, as when its machine loses power. */
  private breakOff(): void {
    const { connections } = this.server as unknown as { connections: Set<{ _socket: Socket }> }
    for (const { _socket } of connections) _socket.destroy()
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = null
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

/** What a reader sees of a message that has its text in eight bits. */
export function read(message: string): Omit<Received, 'to'> {
  const unfolded = message.replace(/\r\n(?=[ \t])/g, '')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(unfolded)?.[1] ?? ''
  const [, text = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(message) ?? []
  return {
    subject: decoded(header('Subject')),
    text: text.replaceAll('\r\n', '\n'),
    id: header('Message-ID'),
  }
}

function decoded(subject: string): string {
  return subject.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?UTF-8\?Q\?[^?]*\?=)+/gi, (words) => {
    const bytes = words.replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, '$1').replaceAll('_', ' ')
    return decodeURIComponent(bytes.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1'))
  })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, it, vi } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { MailServer } from '../support/mail-server'
import { createSmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { Desk } from '../support/workflow-desk'

const port = await vi.hoisted(async () => {
  const { freePort } = await import('../support/mail-server')
  const port = await freePort()
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.MAIL_FROM = 'cong@example.org'
  return port
})

const project = path.resolve(import.meta.dirname, '../..')
/** Starting Payload twice on a machine that runs other tests beside it. */
const PATIENCE = 240_000

function startWorker(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/server/worker.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

async function kill(worker: ChildProcess): Promise<void> {
  worker.kill('SIGKILL')
  await once(worker, 'close')
}

it('sends once after a restart what a killed worker was about to send', { timeout: PATIENCE }, async () => {
  const payload = await portalPayload()
  const { commune } = await createSmallPortal(payload)
  const editor = await SignedIn.at(payload, commune.id, 'editor')
  const publisher = await SignedIn.at(payload, commune.id, 'publisher')
  const desk = await Desk.write(payload, 'news', editor, commune.id)
  await desk.done(editor, 'gui-duyet')
  await desk.done(publisher, 'tra-lai', { reason: 'Chưa có ảnh' })

  // It takes the call and says nothing: the worker stands with the letter in its hand.
  let calls = 0
  const mute = createServer(() => (calls += 1)).listen(port, '127.0.0.1')
  const first = startWorker()
  await waitUntil(() => Promise.resolve(calls > 0), { timeout: PATIENCE })
  await kill(first)
  mute.close()

  const mail = new MailServer(port)
  await mail.start()
  const second = startWorker()
  const open = async () => {
    const { rows } = await payload.db.drizzle.execute(
      sql`SELECT count(*)::int AS n FROM letters WHERE state IN ('waiting', 'handing')`,
    )
    return (rows[0] as { n: number }).n
  }
  await waitUntil(async () => (await open()) === 0, { timeout: PATIENCE })
  await kill(second)
  await mail.stop()
  const subjects = mail.received.map(({ subject }) => subject.split(':')[0] ?? '')
  // The other letter, to the publisher, is no longer true; on a working day the worker sends the one of the morning too.
  expect(subjects.filter((subject) => !subject.startsWith('Việc của bạn ngày'))).toEqual(['Bị trả lại'])
})

import { statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from './start-error'

/** Held while a portal runs on a folder. */
export interface FolderLock {
  /** Tells the next start that this one is on its way out, so that it waits instead of refusing. */
  announceStop(): void
  release(): Promise<void>
}

/** How long a new start waits for a portal that is already stopping. */
const stopPatience = 15_000

/**
 * Takes the lock of a folder. The lock is a listening socket in the kernel's abstract namespace, named after the
 * folder's device and inode: two starts cannot both get it, and a kill -9 releases it.
 * @param isLeaving asked when another start knocks: whether this process is about to stop
 * @throws StartError when another portal runs on the folder
 */
export async function lockFolder(
  folder: string,
  isLeaving: () => boolean = () => false,
): Promise<FolderLock> {
  const { dev, ino } = statSync(folder)
  const name = `\0mot-cong:${dev}:${ino}`
  let leaving = false
  const answer = () => JSON.stringify({ pid: process.pid, leaving: leaving || isLeaving() })
  const deadline = Date.now() + stopPatience
  for (;;) {
    const server = await listen(name, answer)
    if (server) {
      return {
        announceStop: () => {
          leaving = true
        },
        release: () => new Promise((resolve) => server.close(() => resolve())),
      }
    }
    const holder = await askHolder(name)
    if (holder && (!holder.leaving || Date.now() > deadline)) {
      throw new StartError(
        `Thư mục ${folder} đang được một cổng khác sử dụng (tiến trình ${holder.pid}): hãy dừng cổng đó hoặc đặt PORTAL_DATA_DIR khác.`,
      )
    }
    await delay(50)
  }
}

function listen(name: string, answer: () => string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end(answer())
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    // A lock must not keep its process alive.
    server.listen(name, () => resolve(server.unref()))
  })
}

/** Asks who holds the lock; undefined when it was released meanwhile. */
function askHolder(name: string): Promise<{ pid: number; leaving: boolean } | undefined> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(name)
    socket.setTimeout(5000, () => socket.destroy())
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      resolve(text ? (JSON.parse(text) as { pid: number; leaving: boolean }) : undefined)
    })
  })
}

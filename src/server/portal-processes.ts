import { join } from 'node:path'
import { env } from '@/env'
import { keepRunning, type KeptProcess } from '@/platform/local-services/kept-process'
import type { OpenDataFolder } from '@/platform/local-services/local-services'
import { explainFailure, StartError } from '@/platform/local-services/start-error'
import { waitUntil } from '@/platform/local-services/wait-until'
import { type ChildEnv, spawnNode } from './node-process'
import { projectFolder } from './project-folder'
import { say, seconds, warn } from './terminal'

/** Loading Payload on a busy machine may take a while, and a first page in development longer still. */
const readyTimeout = 120_000

/** The web server, restarted whenever it ends by itself. */
export function runWebServer(
  folder: OpenDataFolder,
  childEnv: ChildEnv,
  leaving: AbortSignal,
): Promise<KeptProcess> {
  return keepChild(folder, {
    name: 'web',
    title: 'Máy chủ web',
    childEnv,
    leaving,
    isReady: async () => {
      const response = await fetch(`http://127.0.0.1:${env.PORT}/api/health`, {
        signal: AbortSignal.timeout(30_000),
      })
      await response.arrayBuffer()
      return response.ok
    },
  })
}

/** The worker, restarted whenever it ends by itself. */
export function runWorker(
  folder: OpenDataFolder,
  childEnv: ChildEnv,
  leaving: AbortSignal,
): Promise<KeptProcess> {
  return keepChild(folder, { name: 'worker', title: 'Tiến trình nền', childEnv, leaving })
}

async function keepChild(
  folder: OpenDataFolder,
  child: {
    name: string
    title: string
    childEnv: ChildEnv
    leaving: AbortSignal
    isReady?: () => Promise<boolean>
  },
): Promise<KeptProcess> {
  const lastLines: string[] = []
  let announced = false
  const { isReady = () => Promise.resolve(announced) } = child
  try {
    const kept = await keepRunning({
      launch: () => {
        announced = false
        const process = spawnNode(join(projectFolder, `src/server/${child.name}.ts`), {
          env: child.childEnv,
          onLine: (line) => {
            lastLines.push(line)
            if (lastLines.length > 20) lastLines.shift()
            say(`${child.name} │ ${line}`)
          },
        })
        process.on('message', (message) => (announced ||= message === 'ready'))
        if (process.pid !== undefined) folder.record.add(child.name, process.pid)
        return process
      },
      untilReady: (gone) =>
        waitUntil(isReady, {
          timeout: readyTimeout,
          pause: 200,
          signal: AbortSignal.any([gone, child.leaving]),
        }),
      stopSignal: 'SIGTERM',
      patience: 5000,
      onDown: (reason) => warn(`${child.title} dừng đột ngột (${reason}), đang khởi động lại`),
      onBack: (downMs) => say(`✓ ${child.title} đã chạy lại sau ${seconds(downMs)}`),
    })
    return {
      stop: async () => {
        await kept.stop()
        folder.record.remove(child.name)
      },
    }
  } catch (error) {
    const reason =
      explainFailure(error, lastLines.join('\n')) ??
      lastLines.findLast((line) => /error/i.test(line)) ??
      (error as Error).message
    throw new StartError(`${child.title} không chạy được. ${reason}`)
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { inheritedEnvironment } from '@/env'
import type { ReaderAnswer, ReaderRequest } from '../extraction/messages'
import { MOST_HEAP_MB, MOST_MEMORY_BYTES } from '../limits'
import { memoryOf } from './process-memory'

const MEMORY_LOOK_MS = 100
const LOG_LINES = 20

/** Why the reading process is no more: it took too long, held too much memory, or ended by itself. */
export type LossReason = 'time' | 'memory' | 'gone'

/** The reading process ended before it answered. */
export class ReaderLost extends Error {
  override name = 'ReaderLost'
  constructor(
    readonly reason: LossReason,
    detail: string,
  ) {
    super(`The reading process was lost (${reason}) ${detail}`)
  }
}

type Options = {
  /** Bytes of memory it may hold. */
  mostBytes?: number
  /** What it runs; answers each request with one message. */
  script?: string
}

/** A process that reads one file and is ended when it takes too long or too much. */
export class ReadingProcess<Request extends object = ReaderRequest, Answer = ReaderAnswer> {
  /** The most memory that was seen in use, in bytes. */
  peakBytes = 0
  private readonly child: ChildProcess
  private readonly ended: Promise<void>
  private readonly log: string[] = []
  private readonly look: NodeJS.Timeout
  private reason: LossReason = 'gone'

  private readonly mostBytes: number

  constructor({ mostBytes = MOST_MEMORY_BYTES, script = textReader() }: Options = {}) {
    this.mostBytes = mostBytes
    const flags = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${MOST_HEAP_MB}`]
    this.child = spawn(process.execPath, [...flags, '--import', 'tsx', script], {
      env: { ...inheritedEnvironment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (data: Buffer) => this.keepLog(data.toString()))
    this.ended = new Promise((resolve) => {
      this.child.once('exit', () => resolve())
      this.child.once('error', () => resolve())
    })
    this.look = setInterval(() => this.checkMemory(), MEMORY_LOOK_MS)
    void this.ended.then(() => clearInterval(this.look))
    this.giveWay()
  }

  get pid(): number | undefined {
    return this.child.pid
  }

  /**
   * Asks for one thing and waits for it.
   * @throws ReaderLost when the process ended instead, for whatever reason
   */
  async ask(request: Request, longestMs: number): Promise<Answer> {
    const timer = setTimeout(() => this.kill('time'), longestMs)
    let listener: ((answer: unknown) => void) | undefined
    try {
      const answered = new Promise<Answer>((resolve) => {
        listener = (answer) => resolve(answer as Answer)
        this.child.once('message', listener)
        this.child.send(request, () => undefined)
      })
      const lost = this.ended.then(() => {
        throw new ReaderLost(this.reason, this.log.join('\n'))
      })
      return await Promise.race([answered, lost])
    } finally {
      clearTimeout(timer)
      if (listener) this.child.off('message', listener)
    }
  }

  /** Ends the process at once, and resolves when it is gone. */
  async close(): Promise<void> {
    this.kill('gone')
    await this.ended
  }

  private kill(reason: LossReason): void {
    this.reason = reason
    this.child.kill('SIGKILL')
  }

  private checkMemory(): void {
    const memory = this.child.pid === undefined ? null : memoryOf(this.child.pid)
    if (!memory) return
    this.peakBytes = Math.max(this.peakBytes, memory.peak)
    if (memory.now > this.mostBytes) this.kill('memory')
  }

  /** Reading never makes those wait who read pages or edit. */
  private giveWay(): void {
    if (this.child.pid === undefined) return
    try {
      setPriority(this.child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    } catch {
      // It has ended already; whoever asks it learns that.
    }
  }

  private keepLog(text: string): void {
    this.log.push(...text.split('\n').filter(Boolean))
    this.log.splice(0, this.log.length - LOG_LINES)
  }
}

function textReader(): string {
  return path.resolve(import.meta.dirname, '../extraction/child.ts')
}

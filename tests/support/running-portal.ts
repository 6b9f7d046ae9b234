import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@/platform/local-services/free-port'
import { readRunRecord } from '@/platform/local-services/run-record'
import { isAlive } from '@/platform/local-services/system-processes'
import { waitUntil } from '@/platform/local-services/wait-until'

const project = path.resolve(import.meta.dirname, '../..')
/** A first start builds and seeds. */
const LONGEST_START_MS = 600_000
const LONGEST_STOP_MS = 30_000

type Places = { port: number; dataDir: string; buildDir: string; env?: Record<string, string> }
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** A portal started as its users start it, `npm start`, on folders and a port of its own. */
export class RunningPortal {
  readonly url: string
  private child: ChildProcess | undefined

  private constructor(readonly places: Places) {
    this.url = `http://localhost:${places.port}`
  }

  /** Starts a portal; the build folder may be shared with another one that has built it. */
  static async start(given: Partial<Places> = {}): Promise<RunningPortal> {
    const portal = new RunningPortal({
      port: given.port ?? (await findFreePort()),
      dataDir: given.dataDir ?? mkdtempSync(path.join(tmpdir(), 'mot-cong-portal-')),
      buildDir: given.buildDir ?? `.next-test-${process.pid}-${Date.now()}`,
      env: given.env ?? {},
    })
    await portal.startAgain()
    return portal
  }

  /** A portal that another process of this test run has started. */
  static attach(places: Places): RunningPortal {
    return new RunningPortal(places)
  }

  /** Starts it once more on the same folders. Resolves when it says that it is ready; returns the milliseconds. */
  async startAgain(): Promise<number> {
    const from = Date.now()
    const log = openSync(this.logFile, 'w')
    const child = spawn('npm', ['start'], {
      cwd: project,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(this.places.port),
        PORTAL_DATA_DIR: this.places.dataDir,
        PORTAL_BUILD_DIR: this.places.buildDir,
        DATABASE_URI: '',
        MEILI_HOST: '',
        MEILI_KEY: '',
        MEILI_SEARCH_KEY: '',
        PAYLOAD_SECRET: '',
        SMTP_URL: '',
        ...this.places.env,
      },
      // It outlives the test file that started it, so it leads its own group and writes to a file of its own.
      detached: true,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    this.child = child
    let hasEnded = false
    child.on('exit', () => (hasEnded = true))
    await waitUntil(() => Promise.resolve(hasEnded || this.printed.includes('Sẵn sàng sau')), {
      timeout: LONGEST_START_MS,
    })
    if (hasEnded) throw new Error(`The portal did not start:\n${this.printed}`)
    return Date.now() - from
  }

  /** What it has printed since it was started. */
  get printed(): string {
    return existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8') : ''
  }

  private get logFile(): string {
    return `${this.places.dataDir}.log`
  }

  /** Every address printed at the start. */
  get addresses(): string[] {
    return [...this.printed.matchAll(/https?:\/\/\S+/g)].map(([address]) => address)
  }

  /** The password of the demo accounts. */
  get password(): string {
    const secrets = JSON.parse(readFileSync(path.join(this.places.dataDir, 'secrets.json'), 'utf8')) as {
      demoPassword: string
    }
    return secrets.demoPassword
  }

  /** Fetches a path; `host` says by which host name it is reached. Works without any name service. */
  async fetch(pathname: string, host = 'localhost', headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { port } = this.places
      const call = request({
        host: '127.0.0.1',
        port,
        path: pathname,
        headers: { host: `${host}:${port}`, ...headers },
      })
      call.on('error', reject)
      call.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        })
      })
      call.end()
    })
  }

  /** The process id of a part: `web`, `worker`, `postgres` or `meilisearch`. */
  pidOf(part: string): number {
    const pid = readRunRecord(this.places.dataDir)?.processes[part]?.pid
    if (pid === undefined) throw new Error(`${part} is not running`)
    return pid
  }

  /** Ends everything at once, as a power cut would. */
  async killEverything(): Promise<void> {
    const record = readRunRecord(this.places.dataDir)
    if (!record) throw new Error('The portal is not running')
    const all = [record.supervisor, ...Object.values(record.processes)]
    for (const { pid } of all) process.kill(pid, 'SIGKILL')
    await waitUntil(() => Promise.resolve(!all.some(isAlive)), { timeout: LONGEST_STOP_MS })
  }

  /** Stops it as an administrator does; returns its exit code. */
  async stop(): Promise<number | null> {
    const { child } = this
    if (!child || child.exitCode !== null) return child?.exitCode ?? null
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    child.kill('SIGTERM')
    return ended
  }

  /** Processes of this machine that still mention the data folder. */
  leftProcesses(): string[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .flatMap((pid) => {
        try {
          const words =
            readFileSync(`/proc/${pid}/environ`, 'utf8') + readFileSync(`/proc/${pid}/cmdline`, 'utf8')
          return words.includes(this.places.dataDir) ? [`${pid} ${words.slice(-200)}`] : []
        } catch {
          // Gone in the meantime.
          return []
        }
      })
  }

  /** Removes its folders, but for the build that others may still run on. */
  removeFoldersButBuild(): void {
    rmSync(this.places.dataDir, { recursive: true, force: true })
    rmSync(this.logFile, { force: true })
  }

  /** Removes its folders. */
  removeFolders(): void {
    this.removeFoldersButBuild()
    rmSync(path.join(project, this.places.buildDir), { recursive: true, force: true })
  }
}

import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { ownServices } from './own-services'

const project = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Another portal, empty but for what `tests/support/fill-second-portal.ts` puts there; its work is done by processes. */
export class SecondPortal {
  readonly dataDir = mkdtempSync(path.join(tmpdir(), 'mot-cong-second-'))

  private constructor(private readonly databaseUri: string) {}

  /** @param has `everything` that the site of the archive points to, or `nothing` but a root site */
  static async start(has: 'everything' | 'nothing'): Promise<SecondPortal> {
    const { superuserUri, databaseUri } = ownServices()
    const name = `second_${randomUUID().replaceAll('-', '')}`
    const client = new Client({ connectionString: superuserUri })
    await client.connect()
    await client.query(`create database ${name} template portal`)
    await client.end()
    const uri = new URL(databaseUri)
    uri.pathname = `/${name}`
    const portal = new SecondPortal(uri.href)
    await run('node', ['--import', 'tsx', 'tests/support/fill-second-portal.ts', has], portal.options)
    return portal
  }

  /** `npm run sites -- …` there, with its servers at hand. Throws what it said when it failed. */
  async sites(...args: string[]): Promise<string> {
    const { stdout } = await run(
      'node',
      ['--import', 'tsx', 'src/server/sites-run.ts', ...args],
      this.options,
    )
    return stdout
  }

  /** The same as a process that can be killed. */
  beginSites(...args: string[]): ChildProcess {
    return spawn('node', ['--import', 'tsx', 'src/server/sites-run.ts', ...args], {
      ...this.options,
      stdio: 'ignore',
    })
  }

  /** Asks its database. */
  async query<Row>(text: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.databaseUri })
    await client.connect()
    const { rows } = await client.query(text)
    await client.end()
    return rows as Row[]
  }

  private get options() {
    return {
      cwd: project,
      env: { ...process.env, DATABASE_URI: this.databaseUri, PORTAL_DATA_DIR: this.dataDir },
      maxBuffer: 32 * 1024 * 1024,
    }
  }
}

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { findRunningServices } from '@/platform/local-services/local-services'
import { RunningPortal } from './running-portal'
import { untilIdle } from './until-idle'

declare module 'vitest' {
  interface ProvidedContext {
    /** `asMade` is a copy of the data folder as it was before the first test. */
    portal: { port: number; dataDir: string; buildDir: string; asMade: string }
  }
}

/** One portal with the demo district for all end-to-end tests of a run, which has read its papers before they begin. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const portal = await RunningPortal.start()
  const { dataDir } = portal.places
  const client = new Client({ connectionString: findRunningServices(dataDir)?.databaseMigrationUri })
  await client.connect()
  await untilIdle(client)
  await client.end()
  await portal.stop()
  const asMade = `${dataDir}-as-made`
  execFileSync('cp', ['-a', dataDir, asMade])
  await portal.startAgain()
  provide('portal', { ...portal.places, asMade })
  return async () => {
    await RunningPortal.attach(portal.places).killEverything()
    portal.removeFolders()
    rmSync(asMade, { recursive: true, force: true })
  }
}

import type { TestProject } from 'vitest/node'
import { RunningPortal } from './running-portal'

declare module 'vitest' {
  interface ProvidedContext {
    portal: { port: number; dataDir: string; buildDir: string }
  }
}

/** One portal with the demo district for all end-to-end tests of a run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const portal = await RunningPortal.start()
  provide('portal', portal.places)
  return async () => {
    await RunningPortal.attach(portal.places).killEverything()
    portal.removeFolders()
  }
}

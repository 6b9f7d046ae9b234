import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { RunningPortal } from './running-portal'

/** A portal for the calling file alone, with the demo district as the shared one had it before the first test. */
export async function startOwnPortal(env: Record<string, string> = {}): Promise<RunningPortal> {
  const { buildDir, asMade } = inject('portal')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mot-cong-portal-'))
  // Node's own copy would give the files of PostgreSQL to whoever copies.
  execFileSync('cp', ['-a', `${asMade}/.`, dataDir])
  return RunningPortal.start({ buildDir, dataDir, env })
}

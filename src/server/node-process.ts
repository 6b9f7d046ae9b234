import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { inheritedEnvironment } from '@/env'
import { projectFolder } from './project-folder'

/** Variables added to, or taken from (undefined), the environment of a child. */
export type ChildEnv = Record<string, string | undefined>

/** Outside production Payload generates types and listens for reloads; only the web server of `npm run dev` wants that. */
const defaultEnv = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const

/**
 * Starts one of our scripts, or a script of a package, on the Node this process runs on. The child leads its own process
 * group: Ctrl+C reaches only the supervisor, which then stops everything in order.
 * @param onLine gets every line the child writes
 */
export function spawnNode(
  script: string,
  options: { args?: string[]; env: ChildEnv; onLine: (line: string) => void },
): ChildProcess {
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...loader, script, ...(options.args ?? [])], {
    cwd: projectFolder,
    env: { ...inheritedEnvironment, ...defaultEnv, ...options.env },
    // The channel tells a child of ours that the supervisor was killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', options.onLine)
  }
  return child
}

/** Starts one of our scripts on this terminal: it may draw and ask there, and Ctrl+C reaches it too. */
export function spawnOnTerminal(script: string, options: { args: string[]; env: ChildEnv }): ChildProcess {
  // Payload's own queries make pg print a warning meant for its developers.
  const flags = ['--disable-warning=DeprecationWarning', '--import', 'tsx']
  return spawn(process.execPath, [...flags, script, ...options.args], {
    cwd: projectFolder,
    env: { ...inheritedEnvironment, ...defaultEnv, ...options.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
}

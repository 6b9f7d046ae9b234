import { readFileSync } from 'node:fs'

/** The user a server process runs as. */
export interface Account {
  uid: number
  gid: number
}

/**
 * The unprivileged user PostgreSQL must run as when the portal runs as root, since it refuses to be root itself.
 * @returns undefined when the portal already runs as an ordinary user
 */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const fallback = { uid: 65534, gid: 65534 }
  const line = readPasswd().find((entry) => entry.startsWith('nobody:'))
  if (!line) return fallback
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

function readPasswd(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

const secretsShape = z.object({
  /** Password of the bootstrap superuser, used only while setting the cluster up. */
  postgresSuperuser: z.string(),
  /** Password of the role that owns the tables and runs migrations. */
  postgresOwner: z.string(),
  /** Password of the role the portal runs as. */
  postgresRuntime: z.string(),
  meilisearchKey: z.string(),
  payloadSecret: z.string(),
  /** Password of every demo account. */
  demoPassword: z.string(),
})

/** The secrets of one data folder, made once. */
export type Secrets = z.infer<typeof secretsShape>

/**
 * Reads the secrets of a data folder, making them at the first start (file mode 0600).
 * @throws StartError when the file cannot be understood: making new ones would lock everyone out of the old data
 */
export function loadSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json')
  if (existsSync(path)) return parseSecrets(path)
  const secrets: Secrets = {
    postgresSuperuser: randomSecret(),
    postgresOwner: randomSecret(),
    postgresRuntime: randomSecret(),
    meilisearchKey: randomSecret(),
    payloadSecret: randomSecret(),
    demoPassword: `Demo-${randomBytes(6).toString('hex')}`,
  }
  writeFileSync(`${path}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  renameSync(`${path}.new`, path)
  return secrets
}

function parseSecrets(path: string): Secrets {
  try {
    return secretsShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error
    throw new StartError(`Tệp ${path} bị hỏng: hãy khôi phục tệp này từ bản sao lưu.`)
  }
}

function randomSecret(): string {
  return randomBytes(32).toString('hex')
}

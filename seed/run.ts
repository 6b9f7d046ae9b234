import { env } from '@/env'
import { findRunningServices, type LocalServices } from '@/platform/local-services/local-services'
import { spawnNode } from '@/server/node-process'

/*
 * Lays out the demo district: `npm run seed`, and `npm run seed -- --scale N` for N more invented documents. The portal
 * starts it with servers at hand; started by a person it looks for those of the running portal.
 */
const args = process.argv.slice(2)
const services = env.DATABASE_URI ? undefined : findRunningServices(env.PORTAL_DATA_DIR)
if (env.DATABASE_URI) {
  const { seedFromArguments } = await import('./seed-command')
  process.exitCode = await seedFromArguments(args)
  process.exit()
} else if (services) {
  process.exitCode = await runAgainWith(services)
} else {
  console.error('✗ Cổng chưa chạy: hãy chạy "npm start" ở cửa sổ khác rồi chạy lại lệnh này.')
  process.exitCode = 1
}

/** What reads the environment has read it already, so a new process gets the servers. */
function runAgainWith({ databaseUri, meiliHost, meiliKey, secrets }: LocalServices): Promise<number> {
  const child = spawnNode(import.meta.filename, {
    args,
    env: {
      DATABASE_URI: databaseUri,
      MEILI_HOST: meiliHost,
      MEILI_KEY: meiliKey,
      PAYLOAD_SECRET: secrets.payloadSecret,
      PORTAL_EMBEDDED: '1',
      PORTAL_DEMO_PASSWORD: secrets.demoPassword,
    },
    onLine: (line) => console.log(line),
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

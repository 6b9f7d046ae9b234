import { startLocalServices } from '@/platform/local-services/local-services'
import { withClient } from '@/platform/local-services/postgres-database'

/** Runs the servers of the folder given as argument until SIGTERM; a stand-in for a portal that can be killed. */
const services = await startLocalServices({ dataDir: process.argv[2] ?? '', throwaway: true })
await withClient(services.databaseMigrationUri, (client) =>
  client.query('create table if not exists kept as select 1 as id'),
)
process.on('SIGTERM', () => void services.stop().then(() => process.exit(0)))
console.log('ready')
setInterval(() => undefined, 60_000)

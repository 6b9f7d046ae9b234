import { RunningPortal } from './support/running-portal'

/* Starts the portal as a user would, fetches every address it prints, stops it and looks for what it left behind. */
const portal = await RunningPortal.start()
console.log(portal.printed)
const problems: string[] = []

const health = await portal.fetch('/api/health')
if (health.status !== 200) problems.push(`/api/health answered ${health.status}: ${health.body}`)
for (const address of portal.addresses) {
  const { hostname, pathname } = new URL(address)
  const { status } = await portal.fetch(pathname, hostname)
  console.log(`${status} ${address}`)
  // The admin leads to its login page.
  if (![200, 302, 307].includes(status)) problems.push(`${address} answered ${status}`)
}

const code = await portal.stop()
if (code !== 0) problems.push(`npm start ended with ${code} after SIGTERM`)
for (const left of portal.leftProcesses()) problems.push(`still running: ${left}`)
portal.removeFolders()

for (const problem of problems) console.error(`✗ ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)

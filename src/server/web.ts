import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { env } from '@/env'
import { explainFailure } from '@/platform/local-services/start-error'
import { isOptionalHost, listenHosts } from './listen-hosts'
import { projectFolder } from './project-folder'
import { stopWithSupervisor } from './supervised'
import { refineResponse } from './web-responses'

const isDevelopment = env.NODE_ENV === 'development'
const app = next({ dev: isDevelopment, dir: projectFolder, hostname: 'localhost', port: env.PORT })
await app.prepare()
const handle = app.getRequestHandler()
const upgrade = app.getUpgradeHandler()

const servers = listenHosts(env.PORTAL_EMBEDDED).map((host) => ({ host, server: createServer(answer) }))
stopWithSupervisor(async () => {
  await Promise.all(
    servers.map(({ server }) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 2000).unref()
      return closed
    }),
  )
  await app.close()
})
try {
  await Promise.all(servers.map(({ host, server }) => listen(host, server)))
} catch (error) {
  console.error(explainFailure(error) ?? error)
  process.exit(1)
}
process.send?.('ready')

function answer(request: IncomingMessage, response: ServerResponse): void {
  dropInternalHeaders(request)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  // In development the framework's scripts reload the page after each change.
  if (!isDevelopment) refineResponse(request, response)
  handle(request, response).catch((error: unknown) => {
    console.error(error)
    response.destroy()
  })
}

/** Headers that the proxy and the pages trust are set inside this server only. */
function dropInternalHeaders(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers))
    if (name.startsWith('x-portal-')) delete request.headers[name]
}

function listen(host: string, server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('upgrade', (request, socket, head) => {
      upgrade(request, socket, head).catch(() => socket.destroy())
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (isOptionalHost(host, error)) resolve()
      else reject(error)
    })
    server.listen(env.PORT, host, resolve)
  })
}

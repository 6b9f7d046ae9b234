import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import next from 'next'
import { env } from '@/env'
import { explainFailure } from '@/platform/local-services/start-error'
import { closeViewCounter } from './count-views'
import { isOptionalHost, listenHosts } from './listen-hosts'
import { dropInternalHeaders, isMalformed, isOfFramework, nameClient } from './outside-request'
import { answerPdfLibrary } from './pdf-library-files'
import { projectFolder } from './project-folder'
import { everyAnswerHeaders } from './security-headers'
import { stopWithSupervisor } from './supervised'
import { refineResponse, sendAgain } from './web-responses'

const everyAnswer = Object.entries(everyAnswerHeaders(env.PORTAL_URL))
const isDevelopment = env.NODE_ENV === 'development'
const server = createServer(answer)
const app = next({
  dev: isDevelopment,
  dir: projectFolder,
  hostname: 'localhost',
  port: env.PORT,
  // Next answers the upgrades of this server itself: reloads in development.
  httpServer: server,
})
await app.prepare()
const handle = app.getRequestHandler()

/** One server answers, whatever the address a connection came to. */
const listeners = listenHosts(env.PORTAL_EMBEDDED).map((host, index) => ({
  host,
  listener: index === 0 ? server : createTcpServer((socket) => server.emit('connection', socket)),
}))
stopWithSupervisor(async () => {
  const closed = listeners.map(({ listener }) => new Promise((resolve) => listener.close(resolve)))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 2000).unref()
  await Promise.all(closed)
  await closeViewCounter()
  await app.close()
})
try {
  await Promise.all(listeners.map(({ host, listener }) => listen(host, listener)))
} catch (error) {
  console.error(explainFailure(error) ?? error)
  process.exit(1)
}
process.send?.('ready')
if (!isDevelopment) warmUp()

/** The first search reads all procedures into memory and the index from the disk: better ours than a reader's. */
function warmUp(): void {
  get({ host: '127.0.0.1', port: env.PORT, path: '/api/search?q=gi%E1%BA%A5y' }, (response) =>
    response.resume(),
  ).on('error', (error) => console.error('The search was not warmed up:', error))
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (isMalformed(request)) {
    response.writeHead(400).end()
    return
  }
  if (!isDevelopment && isOfFramework(request.url ?? '/')) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Không có trang này.\n')
    return
  }
  dropInternalHeaders(request, isDevelopment)
  nameClient(request)
  for (const [name, value] of everyAnswer) response.setHeader(name, value)
  if (!isDevelopment) {
    if (sendAgain(request, response)) return
    // In development the framework's scripts reload the page after each change.
    refineResponse(request, response)
  }
  if (answerPdfLibrary(request.url ?? '/', response)) return
  handle(request, response).catch((error: unknown) => {
    console.error(error)
    response.destroy()
  })
}

function listen(host: string, listener: TcpServer): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once('error', (error: NodeJS.ErrnoException) => {
      if (isOptionalHost(host, error)) resolve()
      else reject(error)
    })
    listener.listen(env.PORT, host, resolve)
  })
}

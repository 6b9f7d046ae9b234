import { createServer } from 'node:http'
import { env } from '@/env'
import { explainFailure, StartError } from '@/platform/local-services/start-error'

/**
 * The addresses to listen on: the demo keeps to this machine, a portal with its own servers answers everybody, and HOST
 * says otherwise. 127.0.0.1 always answers, because the worker calls there.
 * @param embedded whether the portal runs on its embedded servers
 */
export function listenHosts(embedded: boolean): string[] {
  if (env.HOST === undefined) return embedded ? ['127.0.0.1', '::1'] : ['0.0.0.0']
  return env.HOST === '0.0.0.0' || env.HOST === '::' ? [env.HOST] : [...new Set([env.HOST, '127.0.0.1'])]
}

/** Whether a machine may lack this address: ::1 where IPv6 is switched off. */
export function isOptionalHost(host: string, error: NodeJS.ErrnoException): boolean {
  return host === '::1' && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
}

/**
 * Proves before the long steps that the web server will get its port.
 * @throws StartError when it is taken
 */
export async function checkPort(embedded: boolean): Promise<void> {
  for (const host of listenHosts(embedded)) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer()
      probe.once('error', (error: NodeJS.ErrnoException) => {
        if (isOptionalHost(host, error)) resolve()
        else
          reject(
            new StartError(
              explainFailure(error) ?? `Không mở được cổng ${env.PORT} tại ${host}: ${error.message}`,
            ),
          )
      })
      probe.listen(env.PORT, host, () => probe.close(() => resolve()))
    })
  }
}

import { inject } from 'vitest'

/** Servers that no other file uses while this one runs. */
export type Services = {
  dataDir: string
  superuserUri: string
  databaseUri: string
  migrationUri: string
  meiliHost: string
  meiliKey: string
  meiliSearchKey: string
}

declare module 'vitest' {
  interface ProvidedContext {
    services: Services[]
  }
}

/** The servers of the lane in which the calling file runs. */
export function ownServices(): Services {
  const services = inject('services')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!services) throw new Error(`No servers for lane ${process.env.VITEST_POOL_ID}`)
  return services
}

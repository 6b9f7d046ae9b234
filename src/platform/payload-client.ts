import { getPayload, type Payload } from 'payload'

/** The one Payload of this process, connected at first use. */
export async function portalPayload(): Promise<Payload> {
  // Collections reach back here for what they read by SQL: loaded at once, the two would wait for each other.
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}

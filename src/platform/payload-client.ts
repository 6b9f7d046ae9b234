import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of this process, connected at first use. */
export function portalPayload(): Promise<Payload> {
  return getPayload({ config })
}

import { TenantSelectionProvider } from '@payloadcms/plugin-multi-tenant/rsc'
import { headers } from 'next/headers'
import type { Payload } from 'payload'
import type { ComponentProps } from 'react'
import { siteChoices } from './site-choices'

type Props = ComponentProps<typeof TenantSelectionProvider>

/** The plugin's provider with the sites of `siteChoices` in place of every site of the instance. */
export async function SiteSelection(props: Props) {
  const { payload, user } = props
  const { choices } = await siteChoices({ payload, user, headers: await headers() })
  // It reads the sites by itself, all of them; nothing else of Payload is asked.
  const few = { collections: payload.collections, find: () => Promise.resolve({ docs: choices }) }
  return <TenantSelectionProvider {...props} payload={few as unknown as Payload} />
}

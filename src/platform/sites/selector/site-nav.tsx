import { TenantSelector } from '@payloadcms/plugin-multi-tenant/rsc'
import { headers } from 'next/headers'
import type { Payload, TypedUser } from 'payload'
import type { ComponentProps } from 'react'
import { siteChoices } from './site-choices'
import { SiteFinder } from './site-finder'

type Props = ComponentProps<typeof TenantSelector> & { payload: Payload; user: TypedUser | null }

/** The choice of a site above the menu of the admin; where there are too many, with a box that finds one by name. */
export async function SiteNav({ payload, user, ...props }: Props) {
  const { isWhole } = await siteChoices({ payload, user, headers: await headers() })
  const isInForm = props.viewType === 'document' || props.viewType === 'version'
  return (
    <>
      <TenantSelector {...props} payload={payload} />
      {!isWhole && !isInForm && <SiteFinder />}
    </>
  )
}

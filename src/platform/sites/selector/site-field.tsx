'use client'

import { TenantField, useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useField } from '@payloadcms/ui'
import { type ComponentProps, useEffect } from 'react'
import { chooseSite } from './choose-site'

/**
 * The plugin's field for the site of an item. That one chooses another site where the item's is not among the choices,
 * so they are asked for anew first, with the item's site as the chosen one.
 */
export function SiteField(props: ComponentProps<typeof TenantField>) {
  const { options, syncTenants } = useTenantSelection()
  const { value } = useField<string | null>()
  const isKnown = !value || options.length === 0 || options.some((option) => option.value === value)
  useEffect(() => {
    if (isKnown || !value) return
    chooseSite(value)
    void syncTenants()
  }, [isKnown, value, syncTenants])
  return isKnown ? <TenantField {...props} /> : null
}

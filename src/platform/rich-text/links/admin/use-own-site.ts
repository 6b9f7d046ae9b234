import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useDocumentForm, useDocumentInfo } from '@payloadcms/ui'

/** The site of the item that is being written, also inside its blocks and dialogs; empty until it is known. */
export function useOwnSite(): string {
  const { collectionSlug, id } = useDocumentInfo()
  const { selectedTenantID } = useTenantSelection()
  const document = useDocumentForm()
  if (collectionSlug === 'sites' && id) return String(id)
  return idIn(document.getDataByPath('site')) || idIn(selectedTenantID)
}

function idIn(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
}

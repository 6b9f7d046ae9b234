import { currentSiteContext } from '@/platform/sites/site-context'
import { NotFoundHelp } from '@/platform/ui/help-page'

export default function NotFound() {
  const ctx = currentSiteContext()
  return ctx ? <NotFoundHelp ctx={ctx} /> : null
}

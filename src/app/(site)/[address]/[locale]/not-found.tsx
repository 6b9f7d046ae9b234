import { currentSiteContext } from '@/platform/sites/site-context'
import { NotFoundHelp } from '@/platform/ui/help-page'

/** Seen in development; elsewhere the web server sends `/khong-tim-thay` in its place. */
export default function NotFound() {
  const ctx = currentSiteContext()
  return ctx ? <NotFoundHelp ctx={ctx} /> : null
}

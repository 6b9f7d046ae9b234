import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { isProcedureCode } from '../procedure-code'
import type { ProcedureView } from '../procedure-view'

/** A procedure's page at this site by its code: short enough to type, and right for as long as the paper hangs. */
export function lastingAddress(ctx: SiteContext, { code, slug }: ProcedureView): string {
  return ctx.canonical(contentPath('procedures', isProcedureCode(code) ? code : slug))
}

/** An address as people type it. */
export function readableAddress(address: string): string {
  return decodeURI(address).replace(/^https?:\/\//, '')
}

import type { CollectionBeforeChangeHook } from 'payload'
import type { LegalDocument } from '@/payload-types'
import { BULK_CONTEXT } from '@/platform/publishing/change-jobs'
import { idOf } from '@/platform/publishing/references'
import { findRootSiteId } from '@/platform/sites/root-site'
import { dayFromStored } from '@/platform/time/calendar-day'
import { candidatesWith } from './candidates'
import { chooseTarget } from './choose-target'
import { readTargetWords } from './target-words'

/**
 * Words of a relation that name exactly one published document of the site or of the root become a link to it when the
 * document is saved; the words stay. A bulk writer links all its documents at the end instead.
 */
export const linkOnSave: CollectionBeforeChangeHook<LegalDocument> = async ({ data, originalDoc, req }) => {
  const rows = data.relations
  if (!rows || req.context[BULK_CONTEXT]) return data
  const waiting = rows.map((row) => (row.targetText && !row.target ? readTargetWords(row.targetText) : null))
  const keys = waiting.flatMap((words) => words?.keys ?? [])
  if (keys.length === 0) return data
  const site = idOf(data.site ?? originalDoc?.site) ?? ''
  const visible = [site, await findRootSiteId(req.payload)]
  const known = (await candidatesWith(req, keys)).filter((candidate) => visible.includes(candidate.site))
  const acting = {
    id: originalDoc?.id ?? null,
    issuer: data.issuingBody ?? originalDoc?.issuingBody ?? null,
    issuedOn: dayFromStored(data.issuedOn ?? originalDoc?.issuedOn),
    site,
  }
  const relations = rows.map((row, place) => {
    const words = waiting[place]
    const target = words && chooseTarget(words, acting, known).target
    return target ? { ...row, target: target.id } : row
  })
  return { ...data, relations }
}

import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { PayloadRequest, RelationshipField, TextField } from 'payload'
import { findRootSiteId } from '../../sites/root-site'
import { isSystemAdmin, sitesWithRole } from '../../users/memberships'
import { cleanPhrase, phraseFault, repeatedPhrase } from './phrase-text'
import { PREFILL } from './prefill'
import type { TermUse } from './term'
import { VOCABULARY_WRITERS } from './vocabulary-access'

/** The phrases of a term or best bet; a link may bring the first. */
export function phrasesField(options: {
  label: string
  description: string
  fault?: (phrase: string) => string | null
}): TextField {
  return {
    name: 'phrases',
    type: 'text',
    hasMany: true,
    required: true,
    label: options.label,
    admin: { description: `${options.description} Gõ xong mỗi câu thì nhấn Enter.` },
    defaultValue: ({ req }: { req: PayloadRequest }) => {
      const phrase = req.query?.[PREFILL.phrase]
      return typeof phrase === 'string' && phrase ? [cleanPhrase(phrase)] : []
    },
    hooks: { beforeValidate: [({ value }): unknown => cleanPhrases(value)] },
    validate: (value: unknown, { siblingData }: { siblingData: { use?: TermUse } }) => {
      const faultOf = (phrase: string) =>
        phraseFault(phrase, siblingData.use ?? 'everyday') ?? options.fault?.(phrase) ?? null
      const phrases = asTexts(value)
      if (phrases.length === 0) return 'Cần ít nhất một cách nói.'
      const repeated = repeatedPhrase(phrases)
      if (repeated) return `“${repeated}” được ghi hai lần.`
      return phrases.map(faultOf).find((fault) => fault !== null) ?? true
    },
  }
}

/** The phrases in one line: what lists and links show. */
export const titleField: TextField = {
  name: 'title',
  type: 'text',
  label: 'Cách nói của người dân',
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ siblingData, value }): unknown => {
        const phrases = asTexts((siblingData as { phrases?: unknown }).phrases)
        return phrases.length > 0 ? phrases.join(', ') : (value as unknown)
      },
    ],
  },
}

/** The site of a term or best bet: one where the person may write. */
export function vocabularySiteField(options: { required: boolean; description: string }): RelationshipField {
  return {
    name: 'site',
    type: 'relationship',
    relationTo: 'sites',
    label: 'Trang',
    required: options.required,
    index: true,
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, description: options.description },
    defaultValue: ({ req }: { req: PayloadRequest }) => likelySite(req, options.required),
    filterOptions: ({ user }) =>
      !user || isSystemAdmin(user) ? true : { id: { in: sitesWithRole(user, VOCABULARY_WRITERS) } },
  }
}

/** The site that the link names, the one chosen in the admin, or the only one where the person may write. */
async function likelySite(req: PayloadRequest, isRequired: boolean): Promise<string | null> {
  const named = [req.query?.[PREFILL.site], getTenantFromCookie(req.headers, 'text')].filter(
    (site) => typeof site === 'string',
  )
  if (isSystemAdmin(req.user)) return named[0] ?? null
  const own = sitesWithRole(req.user, VOCABULARY_WRITERS)
  const chosen = named.find((site) => own.includes(site))
  if (chosen || own.length !== 1) return chosen ?? null
  const [only = null] = own
  // People of the root mostly write for every site, which is the empty choice.
  return isRequired || only !== (await findRootSiteId(req.payload, req)) ? only : null
}

export function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

export function cleanPhrases(value: unknown): unknown {
  return Array.isArray(value) ? asTexts(value).map(cleanPhrase) : value
}

import { SITE_OWNED } from '@/platform/sites/ownership'
import type { Actor } from './actors'
import { pointingFields } from './pointing-fields'
import { call } from './rest-call'
import { EXPECTED } from './table'
import type { Findings } from './walk'
import type { Relation, Spot, World } from './world'

/** Where a pointer may lead that is not one's own: what the root has in public. */
const ALLOWED_STATES = ['public', '']

/** How a pointer to another site's item is refused: by the rule of references, or by the choice of the form. */
const REFUSAL = /không thuộc trang này|không hợp lệ|không có trong cổng/

/** Written by people, but never with a pointer to content. */
const NO_CONTENT = ['users', 'payload-locked-documents', 'file-pages']

const RELATIONS: Relation[] = ['own', 'parent', 'child', 'other', 'root']

/**
 * Tries to let an own item point to items of every site, through every field that there is: a fault where a foreign one is
 * taken, or an own one refused.
 */
export async function tryReferences(world: World, only?: string): Promise<Findings> {
  const findings: Findings = { cells: 0, faults: [] }
  for (const { config } of Object.values(world.payload.collections)) {
    const { slug } = config
    const home = (world.spots[slug] ?? []).find(({ relation }) => relation === 'own' || relation === 'none')
    const writer = world.actors.find(({ name }) => name === writerOf(slug, home))
    const isWritten = Boolean(EXPECTED[slug]?.update) && !NO_CONTENT.includes(slug)
    if (!home || !writer || !isWritten || (only && slug !== only)) continue
    for (const field of pointingFields(config.flattenedFields, SITE_OWNED)) {
      for (const target of (world.spots[field.target] ?? []).filter(({ relation }) =>
        RELATIONS.includes(relation),
      )) {
        findings.cells += 1
        const outcome = await point(world, writer, slug, home, field.data(target.id))
        const isForeign = target.relation !== (home.relation === 'none' ? 'root' : 'own')
        const mayBePublic = target.relation === 'root' && ALLOWED_STATES.includes(target.state)
        const wanted = isForeign && !mayBePublic ? 'refused' : 'taken'
        // A form may take less than the rule of references allows.
        const mayBeRefused = (mayBePublic && isForeign) || !field.isOffered
        if (outcome !== wanted && !(outcome === 'refused' && mayBeRefused))
          findings.faults.push(
            `${slug}.${field.name} → ${field.target} ${target.relation} ${target.state}: ${outcome}, not ${wanted}`,
          )
      }
    }
  }
  return findings
}

/** Who writes there: publishers their content, a site's admin the site. */
function writerOf(slug: string, home: Spot | undefined): string {
  if (slug === 'sites') return 'admin'
  return home?.relation === 'none' ? 'root-publisher' : 'publisher'
}

async function point(world: World, writer: Actor, slug: string, home: Spot, data: object): Promise<string> {
  const { status, text } = await call(writer, 'PATCH', `${slug}/${home.id}?draft=true`, data)
  if (status < 400) return 'taken'
  if (status === 400 && REFUSAL.test(text)) return 'refused'
  return /Ô sau|Những ô sau|chưa đúng/.test(text) ? 'taken' : `${status} ${text.slice(0, 160)}`
}

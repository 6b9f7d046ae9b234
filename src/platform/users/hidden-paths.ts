import { QueryError, type CollectionBeforeOperationHook } from 'payload'
import { isSystemAdmin } from './memberships'

/** Read only as far as the reader administers the sites, which a filter of the database does not know. */
const HIDDEN = 'memberships'

/**
 * Where someone works cannot be asked for by a filter or an order, not even through a relationship: the number of
 * answers would tell what the answers themselves keep to themselves. Payload's own rule for fields knows only "all" or
 * "nothing".
 */
export const refuseHiddenPaths: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess || isSystemAdmin(req.user)) return args
  const { joins, sort, where } = args as { joins?: unknown; sort?: unknown; where?: unknown }
  const path = [...pathsIn(where), ...pathsIn(joins), ...sortPaths(sort)].find(isHidden)
  if (path) throw new QueryError([{ path }])
  return args
}

function isHidden(path: string): boolean {
  return path
    .replace(/__/g, '.')
    .split('.')
    .some((segment) => segment.replace(/^-/, '') === HIDDEN)
}

function sortPaths(sort: unknown): string[] {
  const texts = Array.isArray(sort) ? sort : [sort]
  return texts.filter((text) => typeof text === 'string').flatMap((text: string) => text.split(','))
}

/** Every key at any depth: conditions nest, and a condition can hold a condition on related items. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(key === 'sort' ? sortPaths(inner) : pathsIn(inner)),
  ])
}

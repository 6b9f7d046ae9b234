import type { CollectionSlug, Payload } from 'payload'
import { sitesWithRole } from '@/platform/users/memberships'

/** A rule that is deliberately wrong, who meets it, and what the walk of that person says then. */
type Canary = {
  name: string
  collection: string
  as: string
  putIn: (payload: Payload) => void
  named: RegExp
}

/** Rules put out of order while the test runs; each is put right again by `restored`. */
export const CANARIES: Canary[] = [
  {
    name: 'everyone may read news',
    collection: 'news',
    as: 'stranger',
    putIn: (payload) => (rulesOf(payload, 'news').read = () => true),
    named: /^rest list news other draft as stranger: done, not refused$/,
  },
  {
    name: 'everyone may read files',
    collection: 'media',
    as: 'stranger',
    putIn: (payload) => (rulesOf(payload, 'media').read = () => true),
    named: /^rest read media other private as stranger: done, not refused$/,
  },
  {
    name: 'an editor of any site may change the categories of all: the filter of the site is missing',
    collection: 'categories',
    as: 'editor',
    putIn: (payload) =>
      (rulesOf(payload, 'categories').update = ({ req }) => sitesWithRole(req.user, ['editor']).length > 0),
    named: /^local update categories other as editor: done, not refused$/,
  },
  {
    name: 'versions are read by whoever has logged in',
    collection: 'pages',
    as: 'none',
    putIn: (payload) => (rulesOf(payload, 'pages').readVersions = ({ req }) => Boolean(req.user)),
    named: /^rest versions pages other draft as none: done, not refused$/,
  },
  {
    name: 'whoever has logged in may make an item',
    collection: 'categories',
    as: 'editor',
    putIn: (payload) => {
      const { config } = payload.collections.categories
      config.access.create = ({ req }) => Boolean(req.user)
      config.hooks.beforeValidate = []
    },
    named: /^rest create categories own as editor: done, not refused$/,
  },
]

/** Runs with a wrong rule, and puts all rules of the collection right again. */
export async function withCanary<Result>(
  payload: Payload,
  { collection, putIn }: Canary,
  run: () => Promise<Result>,
): Promise<Result> {
  const { config } = payload.collections[collection as CollectionSlug]
  const [access, hooks] = [{ ...config.access }, { ...config.hooks }]
  putIn(payload)
  try {
    return await run()
  } finally {
    Object.assign(config.access, access)
    Object.assign(config.hooks, hooks)
  }
}

function rulesOf(payload: Payload, collection: CollectionSlug) {
  return payload.collections[collection].config.access
}

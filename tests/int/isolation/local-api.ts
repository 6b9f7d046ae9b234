import { createLocalReq, restoreVersionOperation } from 'payload'
import type { Actor } from './actors'
import { REFUSALS, type Api, type Try } from './attempts'
import type { Operation } from './table'
import type { World } from './world'

/** Payload's Local API as our own code calls it for a person. */
export function localApi(world: World): Api {
  const { payload } = world
  const as = (actor: Actor) => ({ user: actor.user ?? undefined, overrideAccess: false as const, depth: 0 })
  const one = (what: Try) => ({ collection: what.collection as 'news', id: what.spot.id })
  const many = (what: Try) => ({
    collection: what.collection as 'news',
    where: { id: { equals: what.spot.id } },
  })

  const calls: Record<Operation, (actor: Actor, what: Try) => Promise<unknown>> = {
    list: () => Promise.resolve(),
    'list drafts': () => Promise.resolve(),
    read: (actor, what) => payload.findByID({ ...one(what), ...as(actor) }),
    count: (actor, what) => payload.count({ ...many(what), ...as(actor) }),
    versions: (actor, what) =>
      payload.findVersions({
        collection: what.collection as 'news',
        where: { parent: { equals: what.spot.id } },
        ...as(actor),
      }),
    'read version': (actor, what) =>
      payload.findVersionByID({
        collection: what.collection as 'news',
        id: what.spot.version ?? '',
        ...as(actor),
      }),
    create: (actor, { collection, data }) =>
      payload.create({ collection: collection as 'news', data: data, draft: true, ...as(actor) }),
    upload: (actor, { collection, data }) =>
      payload.create({
        collection: collection as 'media',
        data: data,
        file: world.file(collection),
        ...as(actor),
      }),
    update: (actor, what) => payload.update({ ...one(what), data: what.edit, draft: true, ...as(actor) }),
    delete: (actor, what) => payload.delete({ ...one(what), ...as(actor) }),
    publish: (actor, what) =>
      payload.update({ ...one(what), data: { _status: 'published' }, draft: false, ...as(actor) }),
    unpublish: (actor, what) =>
      payload.update({ ...one(what), data: { _status: 'draft' }, draft: false, ...as(actor) }),
    // As the admin asks for it: the Local API hands the wish for a draft on to nobody.
    restore: async (actor, what) =>
      restoreVersionOperation({
        collection: payload.collections[what.collection as 'news'],
        id: what.spot.version ?? '',
        draft: true,
        depth: 0,
        overrideAccess: false,
        req: await createLocalReq({ user: actor.user ?? undefined }, payload),
      }),
    'bulk edit': (actor, what) =>
      payload.update({ ...many(what), data: what.edit, draft: true, ...as(actor) }),
    'bulk delete': (actor, what) => payload.delete({ ...many(what), ...as(actor) }),
    duplicate: (actor, what) =>
      payload.duplicate({ ...one(what), data: what.data, draft: true, ...as(actor) }),
    unlock: (actor, { data }) =>
      payload.unlock({ collection: 'users', data: data as never, ...as(actor) } as never),
  }

  return {
    name: 'local',
    async list(actor, collection, drafts) {
      const found = await payload
        .find({ collection: collection as 'news', pagination: false, draft: drafts, ...as(actor) })
        .catch(() => ({ docs: [] }))
      return new Set(found.docs.map(({ id }) => id))
    },
    async attempt(actor, operation, what) {
      try {
        const result = await calls[operation](actor, what)
        const { docs, totalDocs } = (result ?? {}) as { docs?: unknown[]; totalDocs?: number }
        return docs?.length === 0 || totalDocs === 0 ? 'refused' : 'done'
      } catch (error) {
        const { status, message } = error as { status?: number; message: string }
        return status && REFUSALS.includes(status) ? 'refused' : `${status} ${message.slice(0, 200)}`
      }
    },
  }
}

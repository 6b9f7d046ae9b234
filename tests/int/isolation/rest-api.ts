import type { Actor } from './actors'
import { REFUSALS, type Api, type Try } from './attempts'
import { call } from './rest-call'
import type { Operation } from './table'
import type { World } from './world'

/** The addresses below `/api`, as the admin calls them. `heard` is told every answer. */
export function restApi(world: World, heard: (actor: Actor, path: string, text: string) => void): Api {
  async function ask(actor: Actor, method: string, path: string, data?: object) {
    const answer = await call(actor, method, path, data)
    heard(actor, `${method} ${path}`, answer.text)
    return answer
  }

  function form({ collection, data }: Try): FormData {
    const { data: content, name, mimetype } = world.file(collection)
    const sent = new FormData()
    sent.append('_payload', JSON.stringify(data))
    sent.append('file', new File([new Uint8Array(content)], name, { type: mimetype }))
    return sent
  }

  const requests: Record<Operation, (what: Try) => [method: string, path: string, data?: object]> = {
    list: ({ collection }) => ['GET', `${collection}?limit=0&depth=2`],
    'list drafts': ({ collection }) => ['GET', `${collection}?limit=0&depth=2&draft=true`],
    read: ({ collection, spot }) => ['GET', `${collection}/${spot.id}?depth=3`],
    count: ({ collection, spot }) => ['GET', `${collection}/count?where[id][equals]=${spot.id}`],
    versions: ({ collection, spot }) => ['GET', `${collection}/versions?where[parent][equals]=${spot.id}`],
    'read version': ({ collection, spot }) => ['GET', `${collection}/versions/${spot.version}?depth=3`],
    create: ({ collection, data }) => ['POST', `${collection}?draft=true`, data],
    upload: (what) => ['POST', what.collection, form(what)],
    update: ({ collection, spot, edit }) => ['PATCH', `${collection}/${spot.id}?draft=true`, edit],
    delete: ({ collection, spot }) => ['DELETE', `${collection}/${spot.id}`],
    publish: ({ collection, spot }) => ['PATCH', `${collection}/${spot.id}`, { _status: 'published' }],
    unpublish: ({ collection, spot }) => ['PATCH', `${collection}/${spot.id}`, { _status: 'draft' }],
    restore: ({ collection, spot }) => ['POST', `${collection}/versions/${spot.version}?draft=true`],
    'bulk edit': ({ collection, spot, edit }) => [
      ...(['PATCH', `${collection}?draft=true&where[id][equals]=${spot.id}`] as const),
      edit,
    ],
    'bulk delete': ({ collection, spot }) => ['DELETE', `${collection}?where[id][equals]=${spot.id}`],
    duplicate: ({ collection, spot, data }) => [
      'POST',
      `${collection}/${spot.id}/duplicate?draft=true`,
      data,
    ],
    unlock: ({ collection, data }) => ['POST', `${collection}/unlock`, { email: data.email }],
  }

  return {
    name: 'rest',
    async list(actor, collection, drafts) {
      const path = `${collection}?limit=0&depth=2${drafts ? '&draft=true' : ''}`
      const { body } = await ask(actor, 'GET', path)
      return new Set((body.docs ?? []).map((doc) => String(doc.id)))
    },
    async attempt(actor, operation, what) {
      const { status, body, text } = await ask(actor, ...requests[operation](what))
      if (REFUSALS.includes(status)) return 'refused'
      if (status >= 400) return `${status} ${text.slice(0, 200)}`
      // By such an address everybody finds the own preference of that name, or none.
      if (operation === 'read' && body.id !== what.spot.id) return 'refused'
      if (operation === 'count') return body.totalDocs === 1 ? 'done' : 'refused'
      const isMany = ['versions', 'bulk edit', 'bulk delete'].includes(operation)
      return isMany && body.docs?.length === 0 ? 'refused' : 'done'
    },
  }
}

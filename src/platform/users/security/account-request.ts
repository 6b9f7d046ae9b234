import { addDataAndFileToRequest, Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { lockRow } from '../../publishing/lock-row'
import { inTransaction } from '../../publishing/transaction'
import { administeredSites } from '../granting'
import { assertLooksAfter } from '../guard-account'
import { isSystemAdmin } from '../memberships'

type UsersEndpoint = Omit<Endpoint, 'root'>
type Data = Record<string, unknown>

/** An address below `/api/users` that somebody calls for the own account; everything in one transaction, the account held. */
export function forOwnAccount(
  path: string,
  work: (req: PayloadRequest, person: User, data: Data) => Promise<object>,
): UsersEndpoint {
  return inOneTransaction(path, async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    return work(req, await heldAccount(req, String(req.user.id)), req.data ?? {})
  })
}

/** The same for the account of another person, called by who looks after it. */
export function forLookedAfter(
  path: string,
  work: (req: PayloadRequest, person: User, data: Data) => Promise<object>,
): UsersEndpoint {
  return inOneTransaction(path, async (req) =>
    work(req, await heldLookedAfter(req, askedId(req)), req.data ?? {}),
  )
}

/** The account named in the address, when it is one's own or one looks after it. */
export async function heldOwnOrLookedAfter(req: PayloadRequest): Promise<User> {
  const id = askedId(req)
  if (!req.user) throw new Forbidden(req.t)
  return id === String(req.user.id) ? heldAccount(req, id) : heldLookedAfter(req, id)
}

/** @throws Forbidden for whoever works elsewhere like for whoever does not exist */
export async function lookedAfterBy(req: PayloadRequest, id: string): Promise<User> {
  const own = administeredSites(req.user)
  if (!isSystemAdmin(req.user) && own.length === 0) throw new Forbidden(req.t)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id }, ...(isSystemAdmin(req.user) ? {} : { 'memberships.site': { in: own } }) },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  if (!docs[0]) throw new Forbidden(req.t)
  assertLooksAfter(req, docs[0])
  return docs[0]
}

export function inOneTransaction(
  path: string,
  work: (req: PayloadRequest) => Promise<object>,
): UsersEndpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      let answer: object = {}
      await inTransaction(req, async () => {
        answer = await work(req)
      })
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    },
  }
}

async function heldLookedAfter(req: PayloadRequest, id: string): Promise<User> {
  // Asked before the row is held: a stranger holds nobody's.
  await lookedAfterBy(req, id)
  await lockRow(req, 'users', id)
  return lookedAfterBy(req, id)
}

async function heldAccount(req: PayloadRequest, id: string): Promise<User> {
  await lockRow(req, 'users', id)
  return req.payload.findByID({ collection: 'users', id, depth: 0, req })
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function askedId(req: PayloadRequest): string {
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !UUID.test(id)) throw new Forbidden(req.t)
  return id
}

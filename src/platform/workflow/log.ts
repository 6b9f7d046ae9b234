import type { PayloadRequest } from 'payload'
import { actorOf, addressOf } from './actor'
import type { Step } from './words'
import type { ItemKey } from './workflow-row'

/** The item of a step, as the log names it. */
export type LoggedItem = ItemKey & { site: string | null; title: string | null }

export type LoggedStep = {
  action: Step
  before?: string | null
  after?: string | null
  note?: string | null
  hash?: string | null
}

/** Adds a step to the log, in the transaction of `req`. Straight to the table: imports write thousands. */
export async function logStep(
  req: PayloadRequest,
  { id, ...item }: LoggedItem,
  step: LoggedStep,
): Promise<void> {
  await req.payload.db.create({
    collection: 'workflow-log',
    data: {
      ...item,
      itemId: id,
      ...step,
      at: new Date().toISOString(),
      actor: actorOf(req),
      address: addressOf(req),
    },
    req,
    returning: false,
  })
}

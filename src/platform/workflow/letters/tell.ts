import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { queueLetters } from '../../mail/letters'
import { actorOf } from '../actor'
import { logStep, type LoggedItem, type LoggedStep } from '../log'
import type { Step } from '../words'
import { peopleToTell, type ToldStep } from './recipients'
import { WORKFLOW_LETTER, type StepFacts } from './workflow-letter'

const TOLD_STEPS: Record<ToldStep, true> = {
  submit: true,
  return: true,
  approve: true,
  schedule: true,
  unschedule: true,
  publish: true,
  update: true,
  scheduledPublish: true,
  scheduleRefused: true,
  emergency: true,
}

/**
 * Adds a step to the log and writes the letters about it, all in the transaction of `req`.
 * @param held the item's row as it was before the step: whose text it was
 */
export async function logAndTell(
  req: PayloadRequest,
  item: LoggedItem,
  step: LoggedStep,
  held: WorkflowItem | null,
): Promise<void> {
  await logStep(req, item, step)
  const { action } = step
  if (!isTold(action) || !isNews(req, action, held)) return
  const people = await peopleToTell(req, { step: action, collection: item.collection, site: item.site }, held)
  const event = `workflow ${randomUUID()}`
  const facts: StepFacts = {
    step: action,
    collection: item.collection,
    itemId: item.id,
    title: item.title,
    actor: actorOf(req),
    note: step.note ?? null,
    at: new Date().toISOString(),
  }
  await queueLetters(
    req,
    people
      .filter((person) => action === 'scheduleRefused' || person !== String(req.user?.id))
      .map((person) => ({ kind: WORKFLOW_LETTER, event, person, site: item.site, facts })),
  )
}

function isTold(step: Step): step is ToldStep {
  return step in TOLD_STEPS
}

/** What an import or a decision publishes by the thousand is nobody's text that waited. */
function isNews({ user }: PayloadRequest, step: ToldStep, held: WorkflowItem | null): boolean {
  if (step === 'scheduledPublish' || step === 'scheduleRefused') return true
  const isPublication = step === 'publish' || step === 'update'
  return Boolean(user) && (!isPublication || (held !== null && held.working !== 'none'))
}

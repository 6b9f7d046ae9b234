import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { disabledAt } from '../users/idle/account-states'
import { handOver, hasMailServer, NotTakenError } from './hand-over'
import { readLetter, settleLetter, type LetterRow } from './letter-row'
import type { LetterKind } from './letters'
import { messageOf } from './message'

/** From a quarter of a minute to half a day; a server that is back is asked at most as long after as it was away. */
const RETRIES = { attempts: 12, backoff: { type: 'exponential' as const, delay: 15_000 } }

/** Sends one letter, in words as things stand now. */
export function letterTask(kinds: LetterKind[]): TaskConfig<{ input: { letter: string }; output: object }> {
  return {
    slug: 'letter',
    retries: RETRIES,
    inputSchema: [{ name: 'letter', type: 'text', required: true }],
    handler: async ({ input, req }) => {
      const letter = await readLetter(req.payload, input.letter)
      if (letter?.state === 'waiting' || letter?.state === 'handing') await send(req, kinds, letter)
      return { output: {} }
    },
  }
}

async function send(req: PayloadRequest, kinds: LetterKind[], letter: LetterRow): Promise<void> {
  const { payload } = req
  // Cut off while the server was taking it: nobody knows whether it has it. A file is just written again.
  if (letter.state === 'handing' && hasMailServer()) return giveUp(payload, letter, 'unclear', CUT_OFF)
  const message = await write(req, kinds, letter)
  if (!message)
    return void (await settleLetter(payload, letter.id, { from: ['waiting', 'handing'], to: 'dropped' }))
  let isOthers = false
  const hand = async () => {
    isOthers = !(await settleLetter(payload, letter.id, { from: [letter.state], to: 'handing' }))
    if (isOthers) throw new Error('Another worker has this letter.')
  }
  try {
    await handOver(message, hand)
  } catch (error) {
    // Payload may give one job to two workers that ask in the same moment; the letter is the other's to settle.
    if (isOthers) throw error
    return handleFailure(payload, letter, error)
  }
  await settleLetter(payload, letter.id, { from: ['handing'], to: 'sent', hasTried: true })
}

const CUT_OFF = 'Cổng dừng giữa lúc đang gửi nên không biết máy chủ thư đã nhận hay chưa; không gửi lại.'

async function write(req: PayloadRequest, kinds: LetterKind[], letter: LetterRow) {
  const kind = kinds.find((each) => each.kind === letter.kind)
  if (!kind) throw new Error(`There is no letter of the kind ${letter.kind}.`)
  const person = await req.payload.findByID({
    collection: 'users',
    id: letter.person,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!person || (await disabledAt(req, person.id))) return null
  const text = await kind.compose(req, letter, person)
  return text && messageOf(text, { id: letter.id, at: letter.createdAt, to: person.email })
}

/** @throws the error again where the letter is to be tried again */
async function handleFailure(payload: Payload, letter: LetterRow, error: unknown): Promise<void> {
  if (!(error instanceof NotTakenError)) throw error
  if (error.again !== 'later')
    return giveUp(payload, letter, error.again === 'never' ? 'failed' : 'unclear', error.message)
  if (letter.attempts + 1 >= RETRIES.attempts) return giveUp(payload, letter, 'failed', error.message)
  const back = {
    from: ['waiting', 'handing'],
    to: 'waiting',
    problem: error.message,
    hasTried: true,
  } as const
  await settleLetter(payload, letter.id, { ...back, from: [...back.from] })
  throw error
}

async function giveUp(
  payload: Payload,
  { id }: LetterRow,
  to: 'failed' | 'unclear',
  problem: string,
): Promise<void> {
  await settleLetter(payload, id, { from: ['waiting', 'handing'], to, problem, hasTried: true })
  payload.logger.warn(`Letter ${id} was given up: ${problem}`)
}

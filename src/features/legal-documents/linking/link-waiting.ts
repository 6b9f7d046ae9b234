import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { lockRow } from '@/platform/publishing/lock-row'
import { updatePublished } from '@/platform/publishing/update-published'
import { findRootSiteId } from '@/platform/sites/root-site'
import { candidatesWith, waitingRelations, type WaitingRelation } from './candidates'
import { type Candidate, type Choice, chooseTarget } from './choose-target'
import { readTargetWords, type TargetWords } from './target-words'
import { actingAs } from '@/platform/workflow/actor'

let last: Promise<unknown> = Promise.resolve()
let waiting: Promise<number> | undefined

/**
 * Makes links of all relations in words that by now name exactly one document: of documents that came in whatever order,
 * by hand or by import. Pending drafts stay as they are. Repeating it changes nothing, and what a crash leaves undone the
 * next run does. Not to be called inside a transaction.
 * @returns how many relations became links
 */
export function linkWaiting(payload: Payload): Promise<number> {
  // Whoever comes while another run is under way shares the next one: it sees what all of them have committed.
  waiting ??= last.then(() => {
    waiting = undefined
    return linkNow(payload)
  })
  last = waiting.catch(() => undefined)
  return waiting
}

/** A relation in words with what it may mean. */
export type UnlinkedRelation = WaitingRelation & Choice & { isReadable: boolean }

/** Relations in words of published documents, of one site or of all, each with the documents it may mean. */
export async function unlinkedRelations(req: PayloadRequest, site?: string): Promise<UnlinkedRelation[]> {
  const waiting = (await waitingRelations(req, site)).map((relation) => ({
    relation,
    words: knownWords(relation.text),
  }))
  const keys = new Set(waiting.flatMap(({ words }) => words?.keys ?? []))
  const root = await findRootSiteId(req.payload)
  const known = Map.groupBy(await candidatesWith(req, [...keys]), ({ numberKey }) => numberKey)
  return waiting.map(({ relation, words }) => {
    if (!words) return { ...relation, target: null, candidates: [], isReadable: false }
    const visible = words.keys
      .flatMap((key): Candidate[] => known.get(key) ?? [])
      .filter(({ site: owner }) => owner === relation.site || owner === root)
    const acting = { ...relation, id: relation.document }
    return { ...relation, ...chooseTarget(words, acting, visible), isReadable: true }
  })
}

/** The same words wait for years, and every change of a document asks for all of them. */
const MOST_KEPT = 50_000
const kept = new Map<string, TargetWords | null>()

function knownWords(text: string): TargetWords | null {
  const known = kept.get(text)
  if (known !== undefined) return known
  const words = readTargetWords(text)
  if (kept.size < MOST_KEPT) kept.set(text, words)
  return words
}

async function linkNow(payload: Payload): Promise<number> {
  const found = (await unlinkedRelations(await createLocalReq({}, payload))).filter(({ target }) => target)
  let count = 0
  for (const [document, relations] of Map.groupBy(found, (relation) => relation.document)) {
    count += await linkDocument(payload, document, relations)
  }
  return count
}

/** Writes the links of one document into its published row, unless somebody has changed or taken off it meanwhile. */
async function linkDocument(payload: Payload, id: string, found: UnlinkedRelation[]): Promise<number> {
  const req = await createLocalReq({ context: actingAs('Nối quan hệ văn bản') }, payload)
  await initTransaction(req)
  try {
    await lockRow(req, 'legal_documents', id)
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { id: { equals: id }, _status: { equals: 'published' } },
      select: { relations: true },
      depth: 0,
      limit: 1,
      pagination: false,
      draft: false,
      req,
    })
    const targets = new Map(found.map(({ row, text, target }) => [row, { text, target }]))
    let count = 0
    const relations = (docs[0]?.relations ?? []).map((row) => {
      const link = targets.get(row.id ?? '')
      if (!link?.target || row.target || row.targetText !== link.text) return row
      count += 1
      return { ...row, target: link.target.id }
    })
    if (count > 0) await updatePublished({ payload, req, collection: 'legal-documents', id }, { relations })
    await commitTransaction(req)
    return count
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

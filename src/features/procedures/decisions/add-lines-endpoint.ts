import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { ProcedureDecision } from '@/payload-types'
import { Refusal } from '@/platform/publishing/refusal'
import { storedDay } from '@/platform/time/calendar-day'
import { readLines, type TypedLine } from './read-lines'

const MOST_LINES = 1000

/**
 * `POST /api/procedure-decisions/:id/lines` with `{ text }`: adds lines pasted from a table to the draft of a decision, all
 * or none. Answers `{ added }`, or 400 with what could not be read.
 */
export const addLinesEndpoint: Endpoint = {
  path: '/:id/lines',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
    await addDataAndFileToRequest(req)
    const text = (req.data as { text?: unknown } | undefined)?.text
    const { lines, problems } = readLines(typeof text === 'string' ? text.normalize('NFC') : '')
    if (lines.length > MOST_LINES) problems.push(`Mỗi lần thêm nhiều nhất ${MOST_LINES} dòng.`)
    const ids = await idsByCode(req, lines)
    for (const code of codesIn(lines)) {
      if (!ids.has(code)) problems.push(`Không có thủ tục mang mã ${code}.`)
    }
    if (lines.length === 0 && problems.length === 0) problems.push('Chưa thấy dòng nào có mã thủ tục.')
    if (problems.length > 0) throw new Refusal(problems.join('\n'), 400)
    await append(req, String(req.routeParams?.id), lines, ids)
    return Response.json({ added: lines.length })
  },
}

async function append(
  req: PayloadRequest,
  id: string,
  lines: TypedLine[],
  ids: Map<string, string>,
): Promise<void> {
  const decision = await req.payload.findByID({
    collection: 'procedure-decisions',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const added = lines.map(({ code, change, effectiveOn, successorCode }) => ({
    procedure: ids.get(code) ?? '',
    change,
    effectiveOn: storedDay(effectiveOn),
    successor: successorCode ? (ids.get(successorCode) ?? null) : null,
  })) satisfies ProcedureDecision['lines']
  await req.payload.update({
    collection: 'procedure-decisions',
    id,
    // A draft without lines yet has none, whatever the type says.
    data: { lines: [...((decision.lines as ProcedureDecision['lines'] | undefined) ?? []), ...added] },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

async function idsByCode(req: PayloadRequest, lines: TypedLine[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { or: [{ code: { in: codesIn(lines) } }, { localCode: { in: codesIn(lines) } }] },
    select: { code: true, localCode: true },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.flatMap(({ id, code, localCode }) =>
      [code, localCode].flatMap((key) => (key ? [[key, id] as const] : [])),
    ),
  )
}

function codesIn(lines: TypedLine[]): string[] {
  return [...new Set(lines.flatMap(({ code, successorCode }) => [code, successorCode ?? []].flat()))]
}

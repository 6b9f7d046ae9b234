import type { Procedure } from '@/payload-types'
import { settleDue } from '@/features/procedures/decisions/settle-task'
import { dayOf, storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import type { Outcome, SeedSession, Wanted } from './session'

type StoredMethods = NonNullable<Procedure['submissionMethods']>

/** What the demo district has changed of a procedure, and from which day. */
type Amendment = { code: string; on: CalendarDay; change: (procedure: Procedure) => Partial<Procedure> }

const DECISION = {
  number: '1124/QĐ-UBND',
  decidedOn: '2026-10-05',
  abstract:
    'Công bố thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền giải quyết trên địa bàn huyện Minh Giang',
}

const AMENDMENTS: Amendment[] = [
  {
    code: '1.012812',
    on: '2026-10-15',
    change: ({ submissionMethods }) => ({
      submissionMethods: methods(submissionMethods, (method) => ({
        ...method,
        processingTime: { value: 30, unit: 'day' },
      })),
      conditions: 'Các bên đã tự thương lượng nhưng không thành.',
    }),
  },
  {
    code: '2.000720',
    on: '2027-03-01',
    change: ({ submissionMethods }) => ({
      submissionMethods: methods(submissionMethods, (method) => ({
        ...method,
        fees: [{ name: 'Phí, lệ phí', amount: method.method === 'online' ? 0 : 50_000 }],
      })),
    }),
  },
]

/** A decision whose first line holds and whose second waits for its day: history and announcement to look at. */
export async function seedDecisions(session: SeedSession): Promise<Outcome> {
  const { payload } = session
  const { totalDocs } = await payload.count({
    collection: 'procedure-decisions',
    where: { number: { equals: DECISION.number } },
  })
  // The approval takes the drafts as they are; people's own drafts are none of its business.
  if (totalDocs === 0) for (const amendment of AMENDMENTS) await prepare(session, amendment)
  const outcome = await session.ensure('procedure-decisions', 'number', [decision(session)])
  await settleDue(payload, dayOf(new Date()))
  return outcome
}

async function prepare({ payload }: SeedSession, { code, change }: Amendment): Promise<void> {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    locale: 'vi',
    depth: 0,
    limit: 1,
  })
  const [procedure] = docs
  if (!procedure) throw new Error(`Dữ liệu mẫu chỉ đến thủ tục chưa có: ${code}.`)
  await payload.update({
    collection: 'procedures',
    id: procedure.id,
    data: change(procedure),
    locale: 'vi',
    depth: 0,
    draft: true,
  })
}

function decision(session: SeedSession): Wanted {
  return {
    key: DECISION.number,
    data: {
      ...DECISION,
      decidedOn: storedDay(DECISION.decidedOn),
      issuingBody: session.idOf('agencies', 'ubnd-huyen-minh-giang'),
      lines: AMENDMENTS.map(({ code, on }) => ({
        procedure: session.idOf('procedures', code),
        change: 'amended',
        effectiveOn: storedDay(on),
      })),
      _status: 'published',
    },
  }
}

function methods(
  stored: StoredMethods | null | undefined,
  change: (method: StoredMethods[number]) => StoredMethods[number],
): StoredMethods {
  return (stored ?? []).map(change)
}

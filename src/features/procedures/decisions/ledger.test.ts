import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, nextStep, standingLine, stateAfter, undo, type Content, type LedgerLine } from './ledger'

function line(data: Partial<LedgerLine>): LedgerLine {
  return {
    id: 'a',
    change: 'amended',
    decisionNumber: '1/QĐ-UBND',
    decidedOn: '2026-01-01',
    effectiveOn: '2026-02-01',
    approvedAt: '2026-01-05T00:00:00.000Z',
    successor: null,
    state: 'waiting',
    stands: false,
    content: null,
    contentBefore: null,
    ...data,
  }
}

const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']
const anyDay = fc.constantFrom(...days)
const anyLine = fc.record({
  change: fc.constantFrom('new' as const, 'amended' as const, 'replaced' as const, 'repealed' as const),
  decidedOn: anyDay,
  effectiveOn: anyDay,
  fee: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
})
/** What happens to a ledger: a line is approved, one is withdrawn, or a day comes. */
const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('approve' as const), line: anyLine }),
  fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('settle' as const), today: anyDay }),
)
type Event = typeof anyEvent extends fc.Arbitrary<infer Kind> ? Kind : never

/** A procedure with its ledger in memory: the steps are taken as the portal takes them. */
class Portal {
  row: Content = { status: 'in-force', publication: {}, successor: null, fee: 0 }
  lines: LedgerLine[] = []
  today = days[0] ?? ''

  happen(event: Event): void {
    if (event.kind === 'withdraw') {
      const lines = this.lines.filter(({ state }) => state !== 'withdrawn')
      const chosen = lines[event.which % Math.max(1, lines.length)]
      if (chosen) chosen.state = 'withdrawn'
    } else if (event.kind === 'settle') {
      if (event.today > this.today) this.today = event.today
      this.settle()
    } else {
      const { fee, ...rest } = event.line
      const id = `l${String(this.lines.length).padStart(3, '0')}`
      this.lines.push(
        line({ ...rest, id, decisionNumber: id, approvedAt: id, content: fee === null ? null : { fee } }),
      )
    }
  }

  settle(): void {
    for (
      let step = nextStep(this.lines, this.today, true);
      step;
      step = nextStep(this.lines, this.today, true)
    ) {
      const target = step.line
      if (step.kind === 'overtake') target.state = 'overtaken'
      if (step.kind === 'apply') {
        target.contentBefore = { ...this.row }
        this.publish({ ...target.content, ...stateOf(target, this.today) })
        Object.assign(target, { state: 'applied', stands: true })
      }
      if (step.kind === 'revert') {
        const { content, rebased } = undo(target, this.lines, this.row)
        for (const { id, contentBefore } of rebased) {
          Object.assign(this.lines.find((other) => other.id === id) ?? {}, { contentBefore })
        }
        const standing = standingLine(this.lines)
        const { status, publication } = target.contentBefore ?? {}
        this.publish({ ...content, ...(standing ? stateOf(standing, this.today) : { status, publication }) })
        target.stands = false
        for (const other of this.lines.filter(({ state }) => state === 'overtaken')) other.state = 'waiting'
      }
    }
  }

  private publish(content: Content): void {
    this.row = { ...this.row, ...content }
  }
}

function stateOf(target: LedgerLine, today: string): Content {
  const { status, decision } = stateAfter(target, today)
  return { status, publication: { decision } }
}

describe('the ledger of a procedure', () => {
  it('says the state of the last line due, in whatever order lines come, go and are applied', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 14 }), (events) => {
        const portal = new Portal()
        for (const event of events) portal.happen(event)
        portal.settle()
        const due = inOrder(portal.lines).filter(
          ({ state, effectiveOn }) => state !== 'withdrawn' && effectiveOn <= portal.today,
        )
        const last = due.at(-1)
        const expected = last ? stateOf(last, portal.today) : { status: 'in-force', publication: {} }
        expect({ status: portal.row.status, publication: portal.row.publication }).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('comes back to where it was when every decision is withdrawn', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 14 }), (events) => {
        const portal = new Portal()
        for (const event of events) portal.happen(event)
        for (const each of portal.lines) each.state = 'withdrawn'
        portal.settle()
        expect(portal.row).toMatchObject({ status: 'in-force', publication: {}, fee: 0 })
      }),
      { numRuns: 2000 },
    )
  })

  it('is settled once: a second look finds nothing to do', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 14 }), (events) => {
        const portal = new Portal()
        for (const event of events) portal.happen(event)
        portal.settle()
        expect(nextStep(portal.lines, portal.today, true)).toBeNull()
      }),
    )
  })
})

describe('nextStep', () => {
  const waiting = line({ effectiveOn: '2026-03-01' })

  it.each([
    ['the day before', '2026-02-28', null],
    ['on the day', '2026-03-01', 'apply'],
    ['a year later', '2027-03-01', 'apply'],
  ])('of an amendment, %s', (_when, today, kind) => {
    expect(nextStep([waiting], today, true)?.kind ?? null).toBe(kind)
  })

  it('announces a new procedure that is not public before its day, once', () => {
    const fresh = line({ change: 'new', effectiveOn: '2026-03-01' })
    expect(nextStep([fresh], '2026-02-01', false)?.kind).toBe('announce')
    expect(nextStep([{ ...fresh, stands: true }], '2026-02-01', true)).toBeNull()
    expect(stateAfter(fresh, '2026-02-01')).toMatchObject({ status: 'not-yet' })
  })

  it('lets an older decision entered late change nothing', () => {
    const applied = line({ id: 'b', effectiveOn: '2026-03-01', state: 'applied', stands: true })
    expect(nextStep([line({}), applied], '2026-04-01', true)).toMatchObject({ kind: 'overtake', by: applied })
  })
})

describe('undo', () => {
  it('keeps a field that a person has changed since, and names it', () => {
    const target = line({ content: { fee: 5, time: 3 }, contentBefore: { fee: 10, time: 5 } })
    expect(undo(target, [target], { fee: 5, time: 4 })).toEqual({
      content: { fee: 10 },
      kept: ['time'],
      rebased: [],
    })
  })
})

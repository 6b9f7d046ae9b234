import { describe, expect, it } from 'vitest'
import { document, reasonsOn, relation, story, timeline } from './testing/example-facts'

const old = document('a')
const later = { issuedOn: '2022-02-01', effectiveOn: '2022-03-01' }
const FIRST = ['… not-yet', '2020-01-01 not-yet', '2020-01-10 in-force']

describe('days of the document itself', () => {
  it('is not yet in force before issue and effect, then in force', () => {
    expect(timeline('a', [old])).toEqual([
      {
        from: '0001-01-01',
        until: '2020-01-01',
        effect: 'not-yet',
        isStated: false,
        reasons: [{ code: 'not-issued', on: '2020-01-01' }],
      },
      {
        from: '2020-01-01',
        until: '2020-01-10',
        effect: 'not-yet',
        isStated: false,
        reasons: [{ code: 'not-effective', on: '2020-01-10' }],
      },
      {
        from: '2020-01-10',
        until: null,
        effect: 'in-force',
        isStated: false,
        reasons: [{ code: 'effective', on: '2020-01-10' }],
      },
    ])
  })

  it('expires on the day after its last one', () => {
    const ending = document('a', { expiresOn: '2020-12-31' })
    expect(story('a', [ending])).toEqual([...FIRST, '2021-01-01 expired'])
    expect(reasonsOn('2021-01-01', 'a', [ending])).toEqual(['expired'])
  })

  it('does not hold before it is issued, whatever day it names', () => {
    expect(story('a', [document('a', { effectiveOn: '2019-01-01' })])).toEqual([
      '… not-yet',
      '2020-01-01 in-force',
    ])
  })

  it('is unknown without an effective day, and expired all the same when that has an end', () => {
    expect(story('a', [document('a', { effectiveOn: null })])).toEqual(['… not-yet', '2020-01-01 unknown'])
    expect(story('a', [document('a', { effectiveOn: null, issuedOn: null })])).toEqual(['… unknown'])
    const ending = document('a', { effectiveOn: null, expiresOn: '2020-12-31' })
    expect(story('a', [ending])).toEqual(['… not-yet', '2020-01-01 unknown', '2021-01-01 expired'])
  })

  it('is unknown when it expires before it takes effect, until something certain ends it', () => {
    const dirty = document('a', { expiresOn: '2019-06-01' })
    expect(story('a', [dirty])).toEqual(['… not-yet', '2020-01-01 not-yet', '2020-01-10 unknown'])
    expect(reasonsOn('2024-01-01', 'a', [dirty])).toEqual(['expiry-before-effect'])
    const repeal = document('b', { ...later, relations: [relation('repeals', 'a')] })
    expect(story('a', [dirty, repeal]).at(-1)).toBe('2022-03-01 expired')
  })
})

describe('acts of other documents', () => {
  const acting = (more: Parameters<typeof relation>[2], kind: Parameters<typeof relation>[0] = 'repeals') => [
    old,
    document('b', { ...later, relations: [relation(kind, 'a', more)] }),
  ]

  it.each(['replaces', 'repeals'] as const)('%s ends it from the day of the acting document', (kind) => {
    expect(story('a', acting({}, kind))).toEqual([...FIRST, '2022-03-01 expired'])
    expect(timeline('a', acting({ provision: 'Điều 5' }, kind)).at(-1)?.reasons).toEqual([
      {
        code: 'act',
        kind,
        by: { id: 'b', number: 'b/2020/QĐ-UBND' },
        on: '2022-03-01',
        until: null,
        partial: false,
        provision: 'Điều 5',
      },
    ])
  })

  it('takes its own day where it has one', () => {
    expect(story('a', acting({ appliesOn: '2022-07-01' }))).toEqual([...FIRST, '2022-07-01 expired'])
  })

  it('ends nothing before the acting document holds, but leaves the days between in doubt', () => {
    expect(story('a', acting({ appliesOn: '2021-07-01' }))).toEqual([
      ...FIRST,
      '2021-07-01 unknown',
      '2022-03-01 expired',
    ])
  })

  it.each([
    ['amends', {}],
    ['replaces', { partial: true }],
    ['repeals', { partial: true }],
  ] as const)('%s %o leaves a part', (kind, more) => {
    expect(story('a', acting(more, kind))).toEqual([...FIRST, '2022-03-01 partly-expired'])
    expect(reasonsOn('2023-01-01', 'a', acting(more, kind))).toEqual(['effective', 'act'])
  })

  it('suspends until the last day, and for good without one', () => {
    expect(story('a', acting({ endsOn: '2022-05-31' }, 'suspends'))).toEqual([
      ...FIRST,
      '2022-03-01 suspended',
      '2022-06-01 in-force',
    ])
    expect(story('a', acting({}, 'suspends')).at(-1)).toBe('2022-03-01 suspended')
    const partly = acting({ partial: true, endsOn: '2022-05-31' }, 'suspends')
    expect(story('a', partly).slice(3)).toEqual(['2022-03-01 partly-expired', '2022-06-01 in-force'])
  })

  it('goes back after a suspension to what it was, unless it ended meanwhile', () => {
    const suspended = document('a', {
      expiresOn: '2022-04-30',
      relations: [],
    })
    const suspending = document('b', {
      ...later,
      relations: [relation('suspends', 'a', { endsOn: '2022-05-31' })],
    })
    expect(story('a', [suspended, suspending]).slice(3)).toEqual([
      '2022-03-01 suspended',
      '2022-05-01 expired',
    ])
    const amending = document('c', { effectiveOn: '2021-01-01', relations: [relation('amends', 'a')] })
    expect(story('a', [old, amending, suspending]).slice(3)).toEqual([
      '2021-01-01 partly-expired',
      '2022-03-01 suspended',
      '2022-06-01 partly-expired',
    ])
  })

  it.each(['corrects', 'guides', 'details', 'based-on', 'consolidates', 'cites'] as const)(
    '%s changes nothing',
    (kind) => {
      expect(story('a', acting({}, kind))).toEqual(FIRST)
    },
  )

  it('counts the act of the same site or the root only, and never that of the document itself', () => {
    const repeal = { ...later, relations: [relation('repeals', 'a')] }
    const ofCommune = document('a', { site: 'commune' })
    expect(story('a', [ofCommune, document('b', { ...repeal, site: 'other' })])).toEqual(FIRST)
    expect(story('a', [old, document('b', { ...repeal, site: 'commune' })])).toEqual(FIRST)
    expect(story('a', [ofCommune, document('b', repeal)]).at(-1)).toBe('2022-03-01 expired')
    expect(story('a', [ofCommune, document('b', { ...repeal, site: 'commune' })]).at(-1)).toBe(
      '2022-03-01 expired',
    )
    expect(story('a', [document('a', { relations: [relation('repeals', 'a')] })])).toEqual(FIRST)
  })

  it('is told by what ended it first', () => {
    const again = document('c', { effectiveOn: '2023-01-01', relations: [relation('repeals', 'a')] })
    const periods = timeline('a', [...acting({}), again])
    expect(periods.at(-1)).toMatchObject({ from: '2022-03-01', until: null })
    expect(periods.at(-1)?.reasons).toHaveLength(1)
  })

  it('does not revive what a repealed document had ended', () => {
    const undoing = document('c', { effectiveOn: '2023-01-01', relations: [relation('repeals', 'b')] })
    expect(story('a', [...acting({}), undoing])).toEqual([...FIRST, '2022-03-01 expired'])
  })

  it('ends nothing when the acting document had ended before', () => {
    const before = document('c', { effectiveOn: '2022-02-01', relations: [relation('repeals', 'b')] })
    expect(story('a', [...acting({}), before])).toEqual(FIRST)
    expect(
      story('a', [
        old,
        document('b', {
          ...later,
          expiresOn: '2022-04-01',
          relations: [relation('repeals', 'a', { appliesOn: '2022-05-01' })],
        }),
      ]),
    ).toEqual(FIRST)
  })

  it('is in doubt when the acting document ends on the very day, is suspended, or is in doubt itself', () => {
    const sameDay = document('c', { effectiveOn: '2022-03-01', relations: [relation('repeals', 'b')] })
    expect(story('a', [...acting({}), sameDay])).toEqual([...FIRST, '2022-03-01 unknown'])
    expect(reasonsOn('2022-03-01', 'a', [...acting({}), sameDay])).toEqual(['doubtful-act'])
    const suspended = document('c', { effectiveOn: '2022-02-15', relations: [relation('suspends', 'b')] })
    expect(story('a', [...acting({}), suspended]).at(-1)).toBe('2022-03-01 unknown')
    const undated = document('c', { effectiveOn: null, relations: [relation('repeals', 'b')] })
    expect(story('a', [...acting({}), undated]).at(-1)).toBe('2022-03-01 unknown')
  })

  it('is in doubt when the act is older than the document', () => {
    expect(story('a', acting({ appliesOn: '2019-05-01' }))).toEqual([
      '… not-yet',
      '2020-01-01 not-yet',
      '2020-01-10 unknown',
    ])
  })
})

describe('what is not said', () => {
  it('is unknown from the issue of a document that ends it on no day, unless it had ended', () => {
    const undated = document('b', { ...later, effectiveOn: null, relations: [relation('replaces', 'a')] })
    expect(story('a', [old, undated])).toEqual([...FIRST, '2022-02-01 unknown'])
    expect(reasonsOn('2023-01-01', 'a', [old, undated])).toEqual(['undated-act'])
    const timeless = document('b', {
      issuedOn: null,
      effectiveOn: null,
      relations: [relation('amends', 'a')],
    })
    expect(story('a', [old, timeless])).toEqual(['… not-yet', '2020-01-01 not-yet', '2020-01-10 unknown'])
    const ended = document('a', { expiresOn: '2021-12-31' })
    expect(story('a', [ended, undated])).toEqual([...FIRST, '2022-01-01 expired'])
  })

  it('is unknown when a suspension ends before it begins', () => {
    const confused = relation('suspends', 'a', { endsOn: '2022-01-01' })
    expect(story('a', [old, document('b', { ...later, relations: [confused] })]).at(-1)).toBe(
      '2022-03-01 unknown',
    )
  })

  const numbered = (number: string, numberKey: string, facts: object = {}) =>
    document('a', { number, numberKey, ...facts })
  const naming = (targetText: string, facts: object = {}) =>
    document('c', { ...later, relations: [relation('replaces', null, { targetText })], ...facts })
  const effectOf = (target: ReturnType<typeof document>, by: ReturnType<typeof document>) =>
    timeline('a', [target, by]).at(-1)?.effect

  it.each([
    ['15/2020/QĐ-UBND', 'unknown'],
    ['15 /2020/qd-ubnd', 'unknown'],
    ['Quyết định số 15/2020/QĐ-UBND ngày 01/01/2020 về phí', 'unknown'],
    ['các Quyết định 14/2020/QĐ-UBND và 15/2020/QĐ-UBND', 'unknown'],
    ['15/2020/QĐ-UBND của Ủy ban nhân dân huyện Khác', 'in-force'],
    ['16/2020/QĐ-UBND', 'in-force'],
    ['một số quy định trước đây', 'in-force'],
  ])('named as %j it is %s', (text, expected) => {
    const target = numbered('15/2020/QĐ-UBND', '152020qdubnd', { issuer: 'Ủy ban nhân dân huyện Mẫu' })
    expect(effectOf(target, naming(text))).toBe(expected)
  })

  it('says who names it, and how', () => {
    const target = numbered('15/2020/QĐ-UBND', '152020qdubnd')
    expect(timeline('a', [target, naming('15/2020/QĐ-UBND')]).at(-1)).toMatchObject({
      from: '2022-03-01',
      reasons: [{ code: 'unlinked-act', kind: 'replaces', text: '15/2020/QĐ-UBND' }],
    })
  })

  it('takes a number with its year for one document, whoever names it, but none younger than that', () => {
    const target = numbered('15/2020/NĐ-CP', '152020ndcp', { issuer: 'Chính phủ' })
    expect(effectOf(target, naming('15/2020/NĐ-CP', { issuer: 'Quốc hội' }))).toBe('unknown')
    expect(effectOf(target, naming('15/2020/NĐ-CP', { issuedOn: '2019-01-01' }))).toBe('in-force')
  })

  it('asks of a number without its year that issuers and days may be the same', () => {
    const target = numbered('15/QĐ-UBND', '15qdubnd', { issuer: 'Ủy ban nhân dân huyện Mẫu' })
    const issuer = 'UBND huyện Mẫu'
    expect(effectOf(target, naming('15/QĐ-UBND', { issuer }))).toBe('unknown')
    expect(effectOf(target, naming('15/QĐ-UBND', { issuer: null }))).toBe('unknown')
    expect(effectOf(target, naming('15/QĐ-UBND', { issuer: 'UBND huyện Khác' }))).toBe('in-force')
    expect(effectOf(target, naming('15/QĐ-UBND ngày 02/03/2019', { issuer }))).toBe('in-force')
    expect(effectOf(target, naming('15/QĐ-UBND ngày 01/01/2020', { issuer }))).toBe('unknown')
  })

  it('is unknown in a circle from the first of its acts', () => {
    const a = document('a', { relations: [relation('replaces', 'b')] })
    const b = document('b', { ...later, relations: [relation('replaces', 'a')] })
    expect(story('a', [a, b])).toEqual([...FIRST, '2022-03-01 unknown'])
    expect(timeline('b', [a, b]).at(-1)).toMatchObject({
      effect: 'unknown',
      reasons: [{ code: 'cycle', with: [{ id: 'a', number: 'a/2020/QĐ-UBND' }] }],
    })
    const outside = document('c', { effectiveOn: '2023-01-01', relations: [relation('repeals', 'a')] })
    expect(story('a', [a, b, outside]).at(-1)).toBe('2023-01-01 expired')
  })
})

describe('what is stated', () => {
  const stating = (
    effect: 'in-force' | 'expired' | 'obsolete' | 'not-yet' | 'unknown',
    on: string | null,
  ) => ({
    stated: { effect, on, reason: 'Theo rà soát' },
  })
  const repeal = document('b', { ...later, relations: [relation('repeals', 'a')] })

  it('counts from its day on, and is told as stated', () => {
    const periods = timeline('a', [document('a', stating('obsolete', '2021-05-01'))])
    expect(periods.at(-1)).toEqual({
      from: '2021-05-01',
      until: null,
      effect: 'obsolete',
      isStated: true,
      reasons: [{ code: 'stated', on: '2021-05-01', reason: 'Theo rà soát' }],
    })
    expect(periods.at(-2)?.effect).toBe('in-force')
  })

  it('settles what was in doubt or computed before, and yields to what comes after', () => {
    const undated = document('c', {
      issuedOn: '2021-01-01',
      effectiveOn: null,
      relations: [relation('repeals', 'a')],
    })
    const settled = document('a', stating('in-force', '2021-06-01'))
    expect(story('a', [settled, undated, repeal])).toEqual([
      ...FIRST,
      '2021-01-01 unknown',
      '2021-06-01 in-force',
      '2022-03-01 expired',
    ])
    const afterwards = document('a', stating('in-force', '2022-06-01'))
    expect(story('a', [afterwards, repeal]).slice(3)).toEqual(['2022-03-01 expired', '2022-06-01 in-force'])
    const amending = document('d', { ...later, relations: [relation('amends', 'a')] })
    expect(story('a', [settled, amending]).at(-1)).toBe('2022-03-01 partly-expired')
    expect(
      story('a', [document('a', { ...stating('in-force', '2021-06-01'), expiresOn: '2021-12-31' })]).at(-1),
    ).toBe('2022-01-01 expired')
  })

  it('knows what takes effect on its own day', () => {
    expect(story('a', [document('a', stating('in-force', '2022-03-01')), repeal]).at(-1)).toBe(
      '2022-03-01 in-force',
    )
  })

  it('never makes it hold before its effective day', () => {
    const early = document('a', stating('in-force', '2020-01-05'))
    expect(story('a', [early])).toEqual(FIRST)
    expect(story('a', [document('a', stating('in-force', null))])).toEqual(FIRST)
    expect(story('a', [document('a', stating('expired', '2020-01-05'))]).slice(2)).toEqual([
      '2020-01-05 expired',
    ])
  })

  it('without a day settles every doubt and yields to what has a date', () => {
    const undated = document('c', { effectiveOn: null, relations: [relation('repeals', 'a')] })
    const held = document('a', { effectiveOn: null, ...stating('in-force', null) })
    expect(story('a', [held, undated])).toEqual(['… not-yet', '2020-01-01 in-force'])
    expect(story('a', [held, repeal]).at(-1)).toBe('2022-03-01 expired')
    expect(story('a', [document('a', stating('unknown', null))])).toEqual([
      '… not-yet',
      '2020-01-01 not-yet',
      '2020-01-10 unknown',
    ])
  })

  it('that it has ended is told by the act that ended it, where that is known', () => {
    const told = (on: string | null) =>
      timeline('a', [document('a', stating('expired', on)), repeal])
        .filter(({ effect }) => effect === 'expired')
        .map(({ from, reasons }) => `${from} ${reasons[0]?.code}`)
    expect(told('2023-01-01')).toEqual(['2022-03-01 act'])
    expect(told('2021-01-01')).toEqual(['2021-01-01 stated'])
    expect(told(null)).toEqual(['2020-01-10 stated', '2022-03-01 act'])
  })

  it('ends as "not yet" when the document takes effect', () => {
    expect(story('a', [document('a', stating('not-yet', '2020-01-05'))]).at(-1)).toBe('2020-01-10 in-force')
    expect(
      story('a', [document('a', { effectiveOn: null, ...stating('not-yet', '2020-01-05') })]).at(-1),
    ).toBe('2020-01-05 not-yet')
  })

  it('leaves the acts of a document in doubt that is said to have ended, nobody says when', () => {
    const ended = document('b', {
      ...later,
      ...stating('expired', null),
      relations: [relation('repeals', 'a')],
    })
    expect(story('a', [old, ended]).at(-1)).toBe('2022-03-01 unknown')
    const muchLater = { ...ended, relations: [relation('repeals', 'a', { appliesOn: '2022-09-01' })] }
    expect(story('a', [old, muchLater]).at(-1)).toBe('2022-09-01 unknown')
    const endedLater = { ...ended, ...stating('expired', '2023-01-01') }
    expect(story('a', [old, endedLater]).at(-1)).toBe('2022-03-01 expired')
  })
})

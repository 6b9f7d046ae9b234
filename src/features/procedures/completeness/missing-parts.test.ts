import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MANDATORY_PARTS } from '../vocabulary'
import { type MandatoryPart, missingParts } from './missing-parts'

/** One way, or several, to say each part; texts stand for localised ones too. */
const SAID: Record<MandatoryPart, Record<string, unknown>[]> = {
  name: [{ name: 'Cấp giấy mẫu' }],
  steps: [{ steps: [{ title: 'Nộp' }] }, { steps: [{}, { body: 'Nộp rồi nhận' }] }],
  methods: [{ submissionMethods: [{ method: 'direct' }] }],
  papers: [{ cases: [{}, { papers: [{}, { name: 'Tờ khai' }] }] }],
  sets: [{ dossierSets: 1 }, { dossierSets: 3 }],
  time: [
    { submissionMethods: [{ method: 'direct', processingTime: { value: 3, unit: 'day' } }] },
    { submissionMethods: [{}, { method: 'post', processingTime: { text: 'Ngay khi nhận' } }] },
  ],
  applicants: [{ applicants: ['cong-dan'] }, { applicantsNote: 'Chủ tàu cá' }],
  agency: [
    { competentAgency: '0199' },
    { competentAgency: { id: '0199', name: 'Sở mẫu' } },
    { executingAgencies: ['0199'] },
  ],
}

const PARTS = MANDATORY_PARTS.map(({ value }) => value)
const LEAVES = ['name', 'title', 'body', 'text', 'applicantsNote']

/** The same content as a stored row keeps it: each localised text by language. */
function byLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byLanguage)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      LEAVES.includes(key) && typeof inner === 'string' ? { vi: inner, en: null } : byLanguage(inner),
    ]),
  )
}

const content = fc
  .record(
    Object.fromEntries(PARTS.map((part) => [part, fc.option(fc.constantFrom(...SAID[part]))])) as Record<
      MandatoryPart,
      fc.Arbitrary<Record<string, unknown> | null>
    >,
  )
  .map((chosen) => ({
    // A time stands in the row of a way to submit.
    present: PARTS.filter((part) => chosen[part] !== null || (part === 'methods' && chosen.time !== null)),
    data: Object.assign({}, ...PARTS.map((part) => chosen[part] ?? {})) as Record<string, unknown>,
  }))

describe('missingParts', () => {
  it('names exactly the parts that are not there, in the order of the law', () => {
    fc.assert(
      fc.property(content, ({ present, data }) => {
        expect(missingParts(data)).toEqual(PARTS.filter((part) => !present.includes(part)))
      }),
    )
  })

  it('says the same of a stored row as of a form', () => {
    fc.assert(
      fc.property(content, ({ data }) => {
        expect(missingParts(byLanguage(data) as Record<string, unknown>)).toEqual(missingParts(data))
      }),
    )
  })

  it('misses no part any more once it is said', () => {
    fc.assert(
      fc.property(content, fc.constantFrom(...PARTS), ({ data }, part) => {
        for (const said of SAID[part]) expect(missingParts({ ...data, ...said })).not.toContain(part)
      }),
    )
  })

  it.each([
    ['a blank name', { name: ' \n' }, 'name'],
    ['a name in English only', { name: { en: 'Sample' } }, 'name'],
    ['an empty step', { steps: [{ title: '', body: null }] }, 'steps'],
    ['a case without papers', { cases: [{ name: 'Trường hợp 1', papers: [] }] }, 'papers'],
    ['a paper without a name', { cases: [{ papers: [{ originals: 1 }] }] }, 'papers'],
    ['no sets', { dossierSets: 0 }, 'sets'],
    ['a number without its unit', { submissionMethods: [{ processingTime: { value: 3 } }] }, 'time'],
    ['an empty list of agencies', { competentAgency: null, executingAgencies: [] }, 'agency'],
    ['lists of a wrong shape', { steps: 'Bước 1', cases: {} }, 'steps'],
  ])('does not count %s', (_case, data, part) => {
    expect(missingParts(data)).toContain(part)
  })
})

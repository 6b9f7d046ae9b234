import { beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { dayOf, displayDay, storedDay } from '@/platform/time/calendar-day'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 20_000 }
const today = dayOf(new Date())
const nextYear = `${Number(today.slice(0, 4)) + 1}-01-01`

let officer: RestSession
let agency: string

beforeAll(async () => {
  officer = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  agency = (await officer.list('agencies?limit=1'))[0]?.id ?? ''
})

/** A procedure that lacks nothing, as an officer enters it. */
function whole(code: string, name: string) {
  return {
    code,
    name,
    applicants: ['cong-dan'],
    executingAgencies: [agency],
    levels: ['commune'],
    steps: [{ title: 'Nộp hồ sơ', body: 'Nộp tại Bộ phận Một cửa.' }],
    submissionMethods: [
      {
        method: 'direct',
        processingTime: { value: 5, unit: 'working-day' },
        fees: [{ name: 'Lệ phí', amount: 100_000 }],
      },
    ],
    cases: [{ papers: [{ name: 'Đơn đề nghị', originals: 1 }] }],
    dossierSets: 1,
  }
}

it('changes procedures by itself once their decision is approved', async () => {
  const repealed = await officer.create('procedures', {
    ...whole('9.880001', 'Cấp thẻ thả diều nghệ thuật'),
    _status: 'published',
  })
  const amended = await officer.create('procedures', {
    ...whole('9.880002', 'Cấp thẻ thả diều nghệ thuật (mới)'),
    _status: 'published',
  })
  const future = await officer.create('procedures', whole('9.880003', 'Cấp lại thẻ thả diều nghệ thuật'))
  await officer.draft('procedures', amended.id, {
    submissionMethods: [
      {
        method: 'direct',
        processingTime: { value: 3, unit: 'working-day' },
        fees: [{ name: 'Lệ phí', amount: 50_000 }],
      },
    ],
  })
  const page = async ({ slug }: { slug: string }) => (await portal.fetch(`/thu-tuc/${slug}`)).body
  await waitUntil(async () => (await page(amended)).includes('100.000 đ'), PATIENCE)

  const decision = await officer.create('procedure-decisions', {
    number: '88/QĐ-UBND',
    decidedOn: storedDay(today),
  })
  const pasted = [
    `1\t9.880001\tCấp thẻ thả diều nghệ thuật\tBãi bỏ\t${displayDay(today)}\t9.880002`,
    `2\t9.880002\tCấp thẻ thả diều nghệ thuật (mới)\tSửa đổi, bổ sung\t${displayDay(today)}`,
    `3\t9.880003\tCấp lại thẻ thả diều nghệ thuật\tBan hành mới\t${displayDay(nextYear)}`,
  ].join('\n')
  expect(await officer.post(`procedure-decisions/${decision.id}/lines`, { text: pasted })).toEqual({
    added: 3,
  })
  expect(await page(repealed)).not.toContain('88/QĐ-UBND')
  // The officer has pasted the lines, so that somebody else has to stand behind them too.
  const writer = await RestSession.login(portal, 'bientap@minhgiang.example')
  await writer.submit('procedure-decisions', decision.id)
  await officer.update('procedure-decisions', decision.id, { _status: 'published' })

  await waitUntil(async () => (await page(amended)).includes('50.000 đ'), PATIENCE)
  await waitUntil(async () => (await page(repealed)).includes(`href="/thu-tuc/${amended.slug}"`), PATIENCE)
  await waitUntil(async () => (await page(future)).includes(displayDay(nextYear)), PATIENCE)

  await waitUntil(async () => {
    const { body } = await portal.fetch('/api/search?q=cap+the+tha+dieu+nghe+thuat&kind=procedure')
    const codes = (JSON.parse(body) as { hits: { code: string }[] }).hits.map(({ code }) => code)
    return codes.includes('9.880002') && codes.indexOf('9.880001') > codes.indexOf('9.880002')
  }, PATIENCE)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TASK_STATES } from '../vocabulary'
import { reportOf } from './report-rule'

const sent = { task: 't1', state: 'doing', percent: '40', note: ' Đã họp ', after: null }

describe('a report', () => {
  it('is read as it was filled in', () => {
    expect(reportOf(sent)).toEqual({ task: 't1', state: 'doing', percent: 40, note: 'Đã họp', after: null })
  })

  it('is stored in NFC', () => {
    expect(reportOf({ ...sent, note: 'Đã họp'.normalize('NFD') }).note).toBe('Đã họp'.normalize('NFC'))
  })

  it('takes the percent from a state that says it', () => {
    expect(reportOf({ ...sent, state: 'done', percent: '' }).percent).toBe(100)
    expect(reportOf({ ...sent, state: 'not-started', percent: 70 }).percent).toBe(0)
  })

  it.each([
    [{ ...sent, percent: 100 }, 'Đã hoàn thành'],
    [{ ...sent, percent: 101 }, '0 đến 100'],
    [{ ...sent, percent: -1 }, '0 đến 100'],
    [{ ...sent, percent: 33.5 }, '0 đến 100'],
    [{ ...sent, percent: 'nhiều' }, '0 đến 100'],
    [{ ...sent, state: 'blocked', note: '  ' }, 'vướng mắc'],
    [{ ...sent, state: 'xong' }, 'không hợp lệ'],
    [{ ...sent, after: "' or 1=1" }, 'không hợp lệ'],
    [{ ...sent, note: 'x'.repeat(5001) }, 'không hợp lệ'],
    [null, 'không hợp lệ'],
  ])('is refused in words: %o', (wrong, reason) => {
    expect(() => reportOf(wrong)).toThrow(reason)
  })

  it('is done exactly when it says 100, whatever was sent', () => {
    const states = fc.constantFrom(...TASK_STATES.map(({ value }) => value))
    fc.assert(
      fc.property(states, fc.anything(), fc.string(), (state, percent, note) => {
        const report = attempt({ task: 't', state, percent, note })
        if (report) expect(report.percent === 100).toBe(report.state === 'done')
      }),
    )
  })
})

function attempt(given: object) {
  try {
    return reportOf(given)
  } catch (error) {
    expect(error).toMatchObject({ status: 400 })
    return null
  }
}

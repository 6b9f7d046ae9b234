import { expect, it } from 'vitest'
import { storedDay } from '../../time/calendar-day'
import { contentHash, contentOf } from '../content-hash'
import { changeNotesOf } from './change-note'

it('puts the newest day first, and of one day the note written last', () => {
  const notes = [
    { changedOn: storedDay('2026-11-20'), note: 'một' },
    { changedOn: storedDay('2026-11-22'), note: 'hai' },
    { changedOn: storedDay('2026-11-22'), note: 'ba' },
    { changedOn: storedDay('2026-01-05'), note: 'bốn' },
  ]
  expect(changeNotesOf(notes).map(({ note }) => note)).toEqual(['ba', 'hai', 'một', 'bốn'])
  expect(changeNotesOf(null)).toEqual([])
})

it('belongs to the content, while an item without notes hashes as before there were any', () => {
  const hash = (item: object) => contentHash(contentOf({ title: 'Tin', tags: [], ...item }))
  expect(hash({ changeNotes: [] })).toBe(hash({}))
  expect(hash({ changeNotes: [{ id: '1', changedOn: storedDay('2026-11-22'), note: 'Đổi giờ' }] })).not.toBe(
    hash({}),
  )
})

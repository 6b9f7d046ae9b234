import { expect, it } from 'vitest'
import type { OfficeHours } from '@/platform/sites/public-site'
import { deskHours } from './desk-hours'

const season = { morningOpen: '07:30', morningClose: '11:30', afternoonOpen: null, afternoonClose: null }
const site: OfficeHours = {
  days: 'Thứ Hai đến thứ Sáu',
  weekdays: [1, 2, 3, 4, 5],
  summerFrom: null,
  winterFrom: null,
  summer: season,
  winter: season,
}
const saturday: OfficeHours = { ...site, days: 'Thứ Bảy', weekdays: [6] }

it('are the site’s until the desk has its own, in words or for the clock', () => {
  expect(deskHours({ hours: null, officeHours: null }, site)).toEqual({ hours: site, words: null })
  expect(deskHours({ hours: 'Chỉ buổi sáng', officeHours: null }, site)).toEqual({
    hours: null,
    words: 'Chỉ buổi sáng',
  })
  expect(deskHours({ hours: 'Chỉ thứ Bảy', officeHours: saturday }, site)).toEqual({
    hours: saturday,
    words: 'Chỉ thứ Bảy',
  })
})

it('fall on the site’s days where the desk names none', () => {
  const hours = { ...saturday, weekdays: [], summer: { ...season, morningOpen: '08:00' } }
  expect(deskHours({ hours: null, officeHours: hours }, site).hours).toMatchObject({
    days: 'Thứ Hai đến thứ Sáu',
    weekdays: [1, 2, 3, 4, 5],
    summer: { morningOpen: '08:00' },
  })
})

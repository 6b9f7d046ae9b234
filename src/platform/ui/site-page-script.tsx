import { getTranslations } from 'next-intl/server'
import type { Settings } from '../../../public/scripts/open-now.js'
import { scriptAddress } from '../public-files'
import { comingDaysOff } from '../time/coming-days-off'

/** The script of every public page: whether offices are open, by the holidays printed here, and menus that close. */
export async function SitePageScript() {
  const t = await getTranslations('site.hours')
  const settings: Settings = {
    daysOff: await comingDaysOff(),
    words: {
      open: t('now.open', { time: '#' }),
      closed: t('now.closed'),
      holiday: t('now.holiday', { name: '%' }),
      today: t('now.today', { time: '#' }),
      tomorrow: t('now.tomorrow', { time: '#' }),
      later: t('now.later', { time: '#', day: '@' }),
      far: t('now.far', { time: '#', day: '@', date: '%' }),
      days: ['1', '2', '3', '4', '5', '6', '7'].map((day) => t(`weekdays.${day}`)),
    },
  }
  return (
    <script type="module" src={scriptAddress('site-page.js')} data-office-words={JSON.stringify(settings)} />
  )
}

import type { UIFieldServerProps } from 'payload'
import { EFFECTS, type Effect } from '@/platform/official-documents/effects'
import { dayOf, displayDay } from '@/platform/time/calendar-day'
import type { EffectPeriod } from './effect-period'
import { periodOn } from './period-on'
import { timelineOf } from './read-effects'
import { reasonInWords } from './reason-words'

const PANEL = {
  display: 'grid',
  gap: 'calc(var(--base) * 0.4)',
  marginBottom: 'var(--base)',
  padding: 'var(--base)',
  background: 'var(--theme-elevation-50)',
}

/** On the form of a legal document: what the portal says of its effect today and why, and what is to come. */
export async function ComputedEffect({ id, data }: UIFieldServerProps) {
  const periods = id ? await timelineOf(String(id)) : []
  const today = dayOf(new Date())
  const now = periods.length > 0 ? periodOn(periods, today) : null
  if (!now || isNotComputed(now)) {
    return (
      <p>
        {data?._status === 'published'
          ? 'Cổng đang tính hiệu lực. Hãy tải lại trang sau vài giây.'
          : 'Cổng tính hiệu lực khi văn bản được đăng.'}
      </p>
    )
  }
  const coming = periods.filter(({ from, effect }) => from > today && effect !== now.effect)
  return (
    <section style={PANEL}>
      <h3 style={{ margin: 0 }}>
        Hôm nay, {displayDay(today)}: {labelOf(now.effect)}
        {now.isStated && ' (do ấn định)'}
      </h3>
      <Reasons period={now} />
      {coming.map((period) => (
        <div key={period.from}>
          <strong>
            Từ {displayDay(period.from)}: {labelOf(period.effect)}
          </strong>
          <Reasons period={period} />
        </div>
      ))}
      <p style={{ margin: 0 }}>
        Cổng tính từ bản đang đăng và các văn bản đã đăng khác; sau khi đăng thì tính lại trong vài giây.
      </p>
    </section>
  )
}

function Reasons({ period }: { period: EffectPeriod }) {
  return (
    <ul style={{ margin: 0 }}>
      {period.reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>{reasonInWords(reason)}</li>
      ))}
    </ul>
  )
}

/** Only a document of which nothing was computed is unknown without a reason. */
function isNotComputed({ effect, reasons }: EffectPeriod): boolean {
  return effect === 'unknown' && reasons.length === 0
}

function labelOf(effect: Effect): string {
  return EFFECTS.find(({ value }) => value === effect)?.label ?? effect
}

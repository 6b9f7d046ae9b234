import { displayDay } from '@/platform/time/calendar-day'

type Props = { day: string | null; isOverdue?: boolean; isSoon?: boolean }

/** Until when, in words and colour; nothing where there is no day. */
export function Due({ day, isOverdue = false, isSoon = false }: Props) {
  if (!day) return null
  const urgent = isOverdue ? 'overdue' : isSoon ? 'soon' : undefined
  return (
    <span className="follow-due" data-urgent={urgent}>
      {isOverdue ? 'Quá hạn' : isSoon ? 'Sắp đến hạn' : 'Hạn'} {displayDay(day)}
    </span>
  )
}

import type { DateField } from 'payload'
import { dayOf, storedDay } from '../time/calendar-day'

type DayFieldOptions = {
  name: `${string}On`
  label: string
  required?: boolean
  description?: string
  index?: boolean
}

/** A calendar day in Viet Nam; whatever instant is given, the day there is what is stored. */
export function dayField({ description, ...options }: DayFieldOptions): DateField {
  return {
    ...options,
    type: 'date',
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      ...(description ? { description } : {}),
    },
    hooks: {
      beforeValidate: [
        ({ value }): unknown => (isInstant(value) ? storedDay(dayOf(new Date(value))) : (value as unknown)),
      ],
    },
  }
}

function isInstant(value: unknown): value is string | Date {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

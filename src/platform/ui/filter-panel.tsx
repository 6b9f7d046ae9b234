import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Caret } from './menu-parts'

type FilterPanelProps = {
  /** Address the form is sent to; the fields become its query. */
  action: string
  /** Where "clear filters" leads; without it there is no such link. */
  resetHref?: string
  children: ReactNode
}

/** The filters of a list as a plain GET form. */
export async function FilterPanel({ action, resetHref, children }: FilterPanelProps) {
  const t = await getTranslations('site.filter')
  return (
    <form
      action={action}
      role="search"
      aria-label={t('title')}
      className="bg-sunken mb-8 grid grid-cols-2 gap-4 rounded p-4 sm:p-5 lg:grid-cols-4 print:hidden"
    >
      {children}
      <div className="flex flex-wrap items-center gap-x-4 self-end">
        <button className="button" type="submit">
          {t('submit')}
        </button>
        {resetHref && (
          <a className="text-small py-2 underline underline-offset-4" href={resetHref}>
            {t('reset')}
          </a>
        )}
      </div>
    </form>
  )
}

type MoreFiltersProps = { label: string; isOpen: boolean; children: ReactNode }

/**
 * Filters that few people need, behind one line. On a telephone the line stands beside the button; opened, its fields come
 * before the button, which is pressed when they are filled in.
 */
export function MoreFilters({ label, isOpen, children }: MoreFiltersProps) {
  return (
    <details
      className="group col-span-full not-open:max-sm:col-span-1 not-open:sm:order-last lg:order-last"
      open={isOpen}
    >
      <summary className="text-small flex min-h-11 cursor-pointer list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        <span className="underline underline-offset-4">{label}</span>
        <Caret />
      </summary>
      <div className="mt-2 grid grid-cols-2 gap-4 lg:grid-cols-4">{children}</div>
    </details>
  )
}

/** A label over its control: a line of its own on a telephone, where half a line cuts the choices off. */
export function LabelledFilter({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="col-span-2 block min-w-0 sm:col-span-1">
      <span className="text-small mb-1 block font-semibold">{label}</span>
      {children}
    </label>
  )
}

type TextFilterProps = { name: string; label: string; value?: string; placeholder?: string }

/** Words to look for. */
export function TextFilter({ name, label, value, placeholder }: TextFilterProps) {
  return (
    <LabelledFilter label={label}>
      <input className="field" type="search" name={name} defaultValue={value} placeholder={placeholder} />
    </LabelledFilter>
  )
}

type SelectFilterProps = {
  name: string
  label: string
  value?: string
  options: { value: string; label: string }[]
}

/** One choice of several, or all. */
export async function SelectFilter({ name, label, value = '', options }: SelectFilterProps) {
  const t = await getTranslations('site.filter')
  return (
    <LabelledFilter label={label}>
      <select className="field" name={name} defaultValue={value}>
        <option value="">{t('any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledFilter>
  )
}

type SuggestFilterProps = SelectFilterProps & { hint: string }

/** One of so many values that one types a part of it; the browser suggests. */
export function SuggestFilter({ name, label, value, options, hint }: SuggestFilterProps) {
  const listId = `${name}-goi-y`
  return (
    <LabelledFilter label={label}>
      <input
        className="field"
        name={name}
        list={listId}
        defaultValue={value}
        placeholder={hint}
        autoComplete="off"
      />
      <datalist id={listId}>
        {options.map((option) => (
          <option key={option.value} value={option.value} label={option.label} />
        ))}
      </datalist>
    </LabelledFilter>
  )
}

/** A day of the calendar, `yyyy-mm-dd`. */
export function DayFilter({ name, label, value }: Omit<TextFilterProps, 'placeholder'>) {
  return (
    <LabelledFilter label={label}>
      <input className="field" type="date" name={name} defaultValue={value} />
    </LabelledFilter>
  )
}

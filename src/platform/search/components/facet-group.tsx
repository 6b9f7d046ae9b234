import { getTranslations } from 'next-intl/server'

type FacetGroupProps = {
  /** Name of the parameter. */
  name: string
  title: string
  options: FacetOption[]
  isOpen: boolean
}

export type FacetOption = { value: string; label: string; count: number; isChosen: boolean }

/** As many as can be taken in at a glance. */
const SHOWN_AT_FIRST = 8

/** The values of one facet as checkboxes; a long list keeps its end folded away. */
export async function FacetGroup({ name, title, options, isOpen }: FacetGroupProps) {
  const t = await getTranslations('search.filters')
  const first = options.slice(0, SHOWN_AT_FIRST)
  const rest = options.slice(SHOWN_AT_FIRST)
  return (
    <details open={isOpen} className="border-line group/facet border-b last-of-type:border-b-0">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between font-semibold">
        {title}
        <span aria-hidden="true" className="text-muted group-open/facet:rotate-180">
          ▾
        </span>
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{title}</legend>
        <Options name={name} options={first} />
        {rest.length > 0 && (
          <details open={rest.some(({ isChosen }) => isChosen)}>
            <summary className="text-small text-accent flex min-h-11 cursor-pointer list-none items-center underline underline-offset-4">
              {t('more', { count: rest.length })}
            </summary>
            <Options name={name} options={rest} />
          </details>
        )}
      </fieldset>
    </details>
  )
}

function Options({ name, options }: Pick<FacetGroupProps, 'name' | 'options'>) {
  const format = new Intl.NumberFormat('vi')
  return options.map(({ value, label, count, isChosen }) => (
    <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2.5 py-1 lg:min-h-9">
      <input
        type="checkbox"
        className="accent-accent size-5 shrink-0"
        name={name}
        value={value}
        defaultChecked={isChosen}
      />
      <span className="text-small min-w-0 leading-normal wrap-anywhere">{label}</span>
      <span className="text-tiny text-muted ml-auto tabular-nums">{format.format(count)}</span>
    </label>
  ))
}

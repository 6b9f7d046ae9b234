import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import type { Street } from '../facts/read-streets'
import { streetsPath } from './streets-path'

type Props = {
  ctx: SiteContext
  streets: Street[]
  /** Words that the list was narrowed by. */
  asked?: string
}

/** The street names of a unit, which readers narrow by words of any column. */
export async function Streets({ ctx, streets, asked = '' }: Props) {
  const t = await getTranslations('introduction.streets')
  const path = ctx.href(streetsPath)
  return (
    <>
      <form
        action={path}
        role="search"
        aria-label={t('find')}
        className="bg-sunken mb-6 rounded p-4 print:hidden"
      >
        <label htmlFor="ten-duong" className="text-small mb-1 block font-semibold">
          {t('findLabel')}
        </label>
        <div className="flex max-w-[34rem]">
          <input
            className="field min-w-0 rounded-r-none border-r-0"
            id="ten-duong"
            type="search"
            name="q"
            maxLength={100}
            defaultValue={asked}
          />
          <button className="button rounded-l-none" type="submit">
            {t('submit')}
          </button>
        </div>
      </form>
      <p className="text-small text-muted mb-4" role="status">
        {asked ? t('found', { total: streets.length, asked }) : t('count', { total: streets.length })}
        {asked && (
          <>
            {' '}
            <a className="text-accent underline underline-offset-4" href={path}>
              {t('all')}
            </a>
          </>
        )}
      </p>
      {streets.length === 0 ? <Notice>{t('nothing')}</Notice> : <StreetTable streets={streets} />}
    </>
  )
}

/** On telephones each street is a small list of its own. */
async function StreetTable({ streets }: { streets: Street[] }) {
  const t = await getTranslations('introduction.streets')
  const cells: [label: string, value: (street: Street) => string | null][] = [
    [t('from'), ({ from }) => from],
    [t('until'), ({ until }) => until],
    [
      t('length'),
      ({ lengthMetres }) =>
        lengthMetres === null ? null : t('metres', { metres: lengthMetres }).replace(' ', '\u00a0'),
    ],
    [t('namedBy'), ({ namedBy }) => namedBy],
    [t('meaning'), ({ meaning }) => meaning],
  ]
  return (
    <table role="table" className="w-full text-left phone:block">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="phone:sr-only">
        <tr role="row" className="border-line border-b">
          <th role="columnheader" scope="col" className="text-small text-muted py-2 pr-4 font-semibold">
            {t('name')}
          </th>
          {cells.map(([label]) => (
            <th
              key={label}
              role="columnheader"
              scope="col"
              className="text-small text-muted py-2 pr-4 font-semibold"
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="phone:block">
        {streets.map((street, index) => (
          <tr key={index} role="row" className="border-line border-b align-top phone:block phone:py-3">
            <th
              role="rowheader"
              scope="row"
              className="min-w-36 py-2 pr-4 font-semibold phone:block phone:py-0"
            >
              {street.name}
            </th>
            {cells.map(([label, value]) => (
              <td
                key={label}
                role="cell"
                className={`py-2 pr-4 phone:py-0 ${value(street) ? 'phone:block' : 'phone:hidden'}`}
              >
                <span className="text-muted hidden phone:inline" aria-hidden="true">
                  {label}:{' '}
                </span>
                {value(street)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

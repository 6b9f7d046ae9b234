import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

/** From here on a title is a sentence: smaller, in longer lines. */
const LONG = 110

/** A few procedures have names of a thousand letters, which would fill the first screen of a telephone twice. */
const VERY_LONG = 320

type PageTitleProps = {
  title: string
  /** Another level where the page has its `h1` already. */
  heading?: 'h1' | 'h3'
}

/** A number of a document (20/2021/NĐ-CP), which otherwise breaks behind its hyphen. */
const NUMBER = /(?<!\S)(\d\S*\/\S*-\S+)/

function keepNumbersWhole(title: string): ReactNode {
  return title.split(NUMBER).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} className="inline-block max-w-full">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/**
 * The one `h1` of a page. A very long one shows its beginning, and all of it on demand, without any script; screen readers
 * and paper always have the whole.
 */
export async function PageTitle({ title, heading: Heading = 'h1' }: PageTitleProps) {
  const size = title.length > LONG ? 'text-subtitle max-w-[62ch]' : 'text-title max-w-[38ch] text-balance'
  const heading = (
    <Heading className={`mt-2 font-semibold break-words ${size}`}>{keepNumbersWhole(title)}</Heading>
  )
  if (title.length <= VERY_LONG) return heading
  const t = await getTranslations('site')
  return (
    <div className="long-title">
      {heading}
      <label className="text-small mt-2 inline-flex min-h-9 cursor-pointer items-center gap-2 print:hidden">
        <input type="checkbox" className="accent-accent size-5" /> {t('wholeTitle')}
      </label>
    </div>
  )
}

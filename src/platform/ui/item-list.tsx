import type { ReactNode } from 'react'
import type { PublicImage } from '../media/public-image'
import { Picture } from './picture'

/** A list of items, each an `ItemCard`. */
export function ItemList({ children }: { children: ReactNode }) {
  return <ul className="divide-line divide-y">{children}</ul>
}

type ItemCardProps = {
  href: string
  title: string
  /** Small facts under the title: date, number, agency. Empty ones are left out. */
  meta?: (string | null | undefined)[]
  excerpt?: string | null
  image?: PublicImage | null
  badge?: ReactNode
  /** Level of the title; `h2` where the list stands right below the page's title. */
  heading?: 'h2' | 'h3'
}

/** One item of a list; the whole title is the link. */
export function ItemCard({ href, title, meta = [], excerpt, image, badge, heading = 'h2' }: ItemCardProps) {
  const Heading = heading
  const facts = meta.filter(Boolean)
  return (
    <li className="flex items-start gap-3.5 py-4 first:pt-0 sm:gap-6 sm:py-5">
      {image && (
        <Picture
          image={image}
          sizes="(min-width: 40rem) 13rem, 6rem"
          className="bg-sunken aspect-3/2 mt-1 w-24 shrink-0 rounded object-cover sm:mt-0 sm:w-52"
        />
      )}
      <div className="min-w-0">
        <Heading
          // Beside a picture a telephone has room for few words in a line.
          className={`text-heading font-semibold break-words ${image ? 'max-sm:text-base' : ''}`}
        >
          <a className="hover:text-accent underline-offset-4 hover:underline" href={href}>
            {title}
          </a>
        </Heading>
        {(facts.length > 0 || badge) && (
          <p className="text-small text-muted mt-1 flex flex-wrap items-center wrap-anywhere gap-x-4 gap-y-1">
            {badge}
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        )}
        {excerpt && (
          <p className={`mt-2 line-clamp-3 max-w-[46rem] ${image ? 'max-sm:hidden' : ''}`}>{excerpt}</p>
        )}
      </div>
    </li>
  )
}

import { linkHref } from '@/platform/sites/own-link'
import type { SiteContext } from '@/platform/sites/site-context'
import type { KnownLink } from '../facts/queries'

/** Other places that readers of the unit look for. */
export function LinkList({ ctx, links }: { ctx: SiteContext; links: KnownLink[] }) {
  return (
    <ul className="divide-line border-line divide-y border-y">
      {links.map(({ label, url, about }, index) => {
        const href = linkHref(ctx, url)
        return (
          href && (
            <li key={index} className="py-3">
              <a className="text-accent font-semibold underline underline-offset-4" href={href}>
                {label}
              </a>
              {about && <p className="text-muted">{about}</p>}
            </li>
          )
        )
      })}
    </ul>
  )
}

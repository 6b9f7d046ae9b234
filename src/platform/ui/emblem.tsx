import { uncropped } from '../media/public-image'
import type { PublicSite } from '../sites/public-site'

/** The site's emblem; a gate, the mark of the portal, until it has one. */
export function Emblem({ site, alt }: { site: PublicSite; alt: string }) {
  if (site.emblem) {
    const { url, width, height } = site.emblem.small ?? uncropped(site.emblem).renditions[0] ?? site.emblem
    return (
      <img
        src={url}
        width={width}
        height={height}
        alt={alt}
        // Words, and the picture of the news, come before it.
        fetchPriority="low"
        className="size-12 shrink-0 object-contain md:size-14"
      />
    )
  }
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className="text-band size-12 shrink-0 md:size-14">
      <rect width="64" height="64" rx="12" fill="currentColor" />
      <path
        d="M14 50V30a18 18 0 0 1 36 0v20M25 50V32a7 7 0 0 1 14 0v18M9 50h46"
        fill="none"
        stroke="#fff"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

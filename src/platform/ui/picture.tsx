import type { PublicImage } from '../media/public-image'

type PictureProps = {
  image: PublicImage
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string
  /** The picture a reader sees first is not put off. */
  eager?: boolean
  /** What stands behind other things lets the pictures of the page come first. */
  isBackdrop?: boolean
  className?: string
}

/** A picture in the rendition that fits the screen. */
export function Picture({ image, sizes, eager = false, isBackdrop = false, className }: PictureProps) {
  const sources = [...image.renditions, image]
  return (
    <img
      src={image.renditions.at(1)?.url ?? image.url}
      srcSet={sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={image.width}
      height={image.height}
      alt={image.alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      fetchPriority={eager ? 'high' : isBackdrop ? 'low' : undefined}
      className={className}
    />
  )
}

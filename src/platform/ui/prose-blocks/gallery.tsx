import { getTranslations } from 'next-intl/server'
import type { PublicImage } from '../../media/public-image'
import { Picture } from '../picture'

type GalleryProps = { title: string | null; pictures: { image: PublicImage; caption: string | null }[] }

/** Pictures side by side, each leading to itself at full size. */
export async function Gallery({ title, pictures }: GalleryProps) {
  if (pictures.length === 0) return null
  const t = await getTranslations('prose.gallery')
  return (
    <div className="prose-gallery-box">
      {title && <p className="prose-block-title">{title}</p>}
      <ul className="prose-gallery" data-single={pictures.length === 1 ? '' : undefined}>
        {pictures.map(({ image, caption }) => (
          <li key={image.url}>
            <figure>
              <a aria-label={image.alt ? t('open', { alt: image.alt }) : t('openPlain')} href={image.url}>
                <Picture image={image} sizes="(min-width: 48rem) 23rem, 100vw" />
              </a>
              {(caption || image.credit) && (
                <figcaption>{[caption, image.credit].filter(Boolean).join(' – ')}</figcaption>
              )}
            </figure>
          </li>
        ))}
      </ul>
    </div>
  )
}

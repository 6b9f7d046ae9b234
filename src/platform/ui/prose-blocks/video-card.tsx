import { getTranslations } from 'next-intl/server'
import type { HTMLAttributes } from 'react'
import type { PublicImage } from '../../media/public-image'
import { scriptAddress } from '../../public-files'
import type { Video } from '../../rich-text/blocks/video-address'
import { Picture } from '../picture'

type VideoCardProps = { video: Video; title: string; poster: PublicImage | null }

/**
 * A film elsewhere as a still of our own. Nothing is asked of the other server before the reader presses; without JavaScript
 * it is a link.
 */
export async function VideoCard({ video, title, poster }: VideoCardProps) {
  const t = await getTranslations('prose.video')
  return (
    <consented-video data-kind={video.kind} data-name={title} data-source={video.source}>
      <a className="prose-video" href={video.page} rel="noopener">
        {poster && <Picture image={{ ...poster, alt: '' }} sizes="(min-width: 48rem) 45rem, 100vw" />}
        <span className="prose-video-words" data-page={video.page}>
          <span aria-hidden="true" className="prose-video-sign" />
          <span>
            <span className="prose-video-title">{title || t('kind')}</span>
            <span className="prose-video-consent">{t('consent', { host: video.host })}</span>
          </span>
        </span>
      </a>
      <script type="module" src={scriptAddress('consented-video.js')} />
    </consented-video>
  )
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React lets elements be declared
  namespace JSX {
    interface IntrinsicElements {
      /** public/scripts/consented-video.js */
      'consented-video': HTMLAttributes<HTMLElement> & {
        'data-kind': 'frame' | 'file'
        'data-name': string
        'data-source': string
      }
    }
  }
}

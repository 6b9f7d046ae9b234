import { getTranslations } from 'next-intl/server'
import type { Words } from '../../../public/scripts/reading-tools.js'
import { scriptAddress } from '../public-files'
import { QrCode } from './qr-code'
import { ToolIcon } from './tool-icon'

/**
 * Above a text: its size, reading aloud, print, save, share, and a QR code of the page. Without scripts only the code is there;
 * reading aloud comes last, for browsers know their voices late and nothing below may jump.
 *
 * @param address absolute, what is shared and encoded
 */
export async function ReadingTools({ address }: { address: string }) {
  const t = await getTranslations('site.tools')
  const words: Words = {
    read: t('read'),
    pause: t('pause'),
    resume: t('resume'),
    failed: t('readFailed'),
    size: t('sizeIs', { size: '#' }),
    saved: t('savedFrom', { address, day: '#' }),
    saveFailed: t('saveFailed'),
    copied: t('copied'),
  }
  return (
    <>
      <section
        aria-label={t('label')}
        className="reading-tools print:hidden"
        data-reading-tools={JSON.stringify(words)}
      >
        <div role="group" aria-label={t('size')} className="tool-group needs-scripts" data-tool="size">
          <button type="button" data-step="-1" className="text-small">
            A−<span className="sr-only"> {t('smaller')}</span>
          </button>
          <button type="button" data-step="0">
            A<span className="sr-only"> {t('usual')}</span>
          </button>
          <button type="button" data-step="1" className="text-heading">
            A+<span className="sr-only"> {t('larger')}</span>
          </button>
        </div>
        <button type="button" className="tool needs-scripts" data-tool="print">
          <ToolIcon name="print" />
          {t('print')}
        </button>
        <button type="button" className="tool needs-scripts" data-tool="save">
          <ToolIcon name="save" />
          {t('save')}
        </button>
        <button
          type="button"
          className="tool needs-scripts needs-share"
          data-tool="share"
          data-address={address}
        >
          <ToolIcon name="share" />
          <span className="by-sheet">{t('share')}</span>
          <span className="by-copy">{t('copy')}</span>
        </button>
        <details className="tool-code">
          <summary className="tool">
            <ToolIcon name="code" />
            {t('code')}
          </summary>
          <div className="tool-panel">
            <QrCode address={address} label={t('codeOf')} className="size-44" />
            <p className="text-small max-w-[30ch] break-all">{address}</p>
          </div>
        </details>
        <div role="group" aria-label={t('aloud')} className="tool-group" hidden data-tool="aloud">
          <button type="button">{t('read')}</button>
          <button type="button" hidden>
            {t('stop')}
          </button>
        </div>
        <p role="status" className="text-small text-muted basis-full empty:hidden" />
        <script type="module" src={scriptAddress('reading-tools.js')} />
      </section>
      {/* On paper, so that what is in force today can be looked up tomorrow. */}
      <p className="text-small text-muted mt-2 hidden break-all print:block">{address}</p>
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { scriptAddress } from '@/platform/public-files'
import type { SiteContext } from '@/platform/sites/site-context'
import { dayOf, displayDay } from '@/platform/time/calendar-day'
import { pageStyle, shortened, type SheetPages } from './page-style'
import { QrCode } from '@/platform/ui/qr-code'
import { readableAddress } from './sheet-address'

/** About what one line of the margin holds. */
const LONGEST_RUNNING_TITLE = 95

type SheetFrameProps = {
  ctx: SiteContext
  orientation: SheetPages['orientation']
  /** `THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI`. */
  heading: string
  title: string
  /** Stands above every page but the first. */
  runningTitle: string
  /** The absolute address that the sheet was made of. */
  address: string
  back: { href: string; label: string }
  children: ReactNode
}

/** A sheet of paper: whose it is, the way to the page behind it, its name, and on the screen a bar to print it. */
export async function SheetFrame(props: SheetFrameProps) {
  const { ctx, orientation, heading, title, runningTitle, address, back, children } = props
  const t = await getTranslations('procedure-sheet')
  const shown = readableAddress(address)
  const style = pageStyle({
    orientation,
    runningTitle: shortened(runningTitle, LONGEST_RUNNING_TITLE),
    foot: t('margin.foot', { day: displayDay(dayOf(new Date())), address: shown }),
    page: t('margin.page'),
  })
  return (
    <>
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <nav className="sheet-bar">
        <a href={back.href}>‹ {back.label}</a>
        <span className="sheet-bar-hint">
          {t(`bar.${orientation}`)} <span data-without-button>{t('bar.hint')}</span>
        </span>
        <button type="button" hidden data-print>
          {t('bar.print')}
        </button>
      </nav>
      <main className={`sheet sheet-${orientation}`}>
        <header className="sheet-header">
          <Issuer ctx={ctx} />
          <div className="sheet-scan">
            <QrCode address={address} label={t('qr', { address: shown })} className="sheet-qr" />
            <p>{t('scan')}</p>
          </div>
          <h1>
            <span className="sheet-kind">{heading}</span>
            <span className={title.length > 220 ? 'sheet-title sheet-title-long' : 'sheet-title'}>
              {title}
            </span>
          </h1>
        </header>
        {children}
      </main>
      <script type="module" src={scriptAddress('print-button.js')} />
    </>
  )
}

function Issuer({ ctx: { site, root } }: { ctx: SiteContext }) {
  return (
    <div className="sheet-issuer">
      {site.emblem && (
        <img src={site.emblem.url} width={site.emblem.width} height={site.emblem.height} alt="" />
      )}
      <p>
        {!site.isRoot && <span className="sheet-parent">{root.name}</span>}
        <strong>{site.name}</strong>
      </p>
    </div>
  )
}

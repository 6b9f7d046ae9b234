import { BannerStrip } from '@/features/banners/components/banner-strip'
import { listBanners } from '@/features/banners/queries'
import { CurrentTopic } from '@/features/topics/components/current-topic'
import { homeLayout, type HomeBlock } from '@/platform/sites/home-layout'
import type { SiteContext } from '@/platform/sites/site-context'
import { arranged, type Band } from './home-arrange'
import type { LoadedBlock } from './home-block'
import { calendar } from './home-calendar'
import { contacts } from './home-contacts'
import { newestDocuments } from './home-documents'
import { quickLinks } from './home-links'
import { map } from './home-map'
import { categoryNews, featuredNews } from './home-news'
import { procedures } from './home-procedures'
import { text } from './home-text'

/**
 * The blocks of a site's home page, wide and narrow ones beside each other; on telephones one below the other. The topic of
 * these days stands below what is first.
 */
export async function HomeBlocks({ ctx }: { ctx: SiteContext }) {
  const blocks = await homeLayout(ctx)
  const loaded = await Promise.all(blocks.map((block) => load(ctx, block)))
  const shown = loaded.flatMap((block, place) => (block ? [{ ...block, place }] : []))
  const [first, ...further] = arranged(shown).map((band, place) => <BandOf key={place} band={band} />)
  return (
    <>
      {first}
      <CurrentTopic ctx={ctx} />
      {further}
    </>
  )
}

/** A block with what it shows; `null` while there is nothing. */
function load(ctx: SiteContext, block: HomeBlock): Promise<LoadedBlock | null> {
  switch (block.type) {
    case 'featuredNews':
      return featuredNews(ctx, block)
    case 'categoryNews':
      return categoryNews(ctx, block)
    case 'directives':
    case 'legalDocuments':
      return newestDocuments(ctx, block)
    case 'procedures':
      return procedures(ctx, block)
    case 'quickLinks':
      return quickLinks(ctx, block)
    case 'contacts':
      return contacts(ctx, block)
    case 'map':
      return map(ctx, block)
    case 'calendar':
      return calendar(block)
    case 'banners':
      return banners(ctx, block.count)
    case 'text':
      return text(ctx, block)
  }
}

async function banners(ctx: SiteContext, count: number): Promise<LoadedBlock | null> {
  const shown = await listBanners(ctx, count)
  return shown.length > 0 ? { width: 'full', height: 8, node: <BannerStrip ctx={ctx} count={count} /> } : null
}

type Placed = LoadedBlock & { place: number }

function BandOf({ band }: { band: Band<Placed> }) {
  switch (band.kind) {
    case 'full':
      return band.block.node
    case 'row':
      return (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))] gap-x-12">
          {band.blocks.map(({ place, node }) => (
            <div key={place} className="min-w-0">
              {node}
            </div>
          ))}
        </div>
      )
    // On telephones the columns dissolve and the blocks stand in the order that people gave them.
    case 'columns': {
      const columns = [
        { name: 'wide', blocks: band.wide, className: 'lg:order-1' },
        { name: 'narrow', blocks: band.narrow, className: 'lg:order-2' },
      ]
      return (
        <div className="grid gap-x-12 lg:grid-cols-[1fr_19rem]">
          {(band.isNarrowFirst ? columns.toReversed() : columns).map(({ name, blocks, className }) => (
            <div key={name} className={`max-lg:contents lg:min-w-0 ${className}`}>
              {blocks.map(({ place, node }) => (
                <div key={place} className="min-w-0" style={{ order: place }}>
                  {node}
                </div>
              ))}
            </div>
          ))}
        </div>
      )
    }
  }
}

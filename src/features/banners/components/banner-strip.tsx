import type { SiteContext } from '@/platform/sites/site-context'
import { Picture } from '@/platform/ui/picture'
import { listBanners, type BannerItem } from '../queries'

/** The banners of the home page, side by side where there is room; nothing where there are none today. */
export async function BannerStrip({ ctx, count }: { ctx: SiteContext; count: number }) {
  const banners = await listBanners(ctx, count)
  if (banners.length === 0) return null
  return (
    <ul className="my-8 flex flex-wrap gap-4">
      {banners.map((banner) => (
        <li key={banner.id} className="min-w-[min(100%,16rem)] flex-1">
          <Banner {...banner} />
        </li>
      ))}
    </ul>
  )
}

function Banner({ image, href }: BannerItem) {
  const picture = (
    <Picture
      image={image}
      sizes="(min-width: 64rem) 24rem, 100vw"
      className="max-h-64 w-full rounded object-contain"
    />
  )
  return href === null ? (
    picture
  ) : (
    <a href={href} className="block">
      {picture}
    </a>
  )
}

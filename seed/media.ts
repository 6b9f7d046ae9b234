import { communes } from './data/communes'
import { communePictures, rootPictures, type DescribedPicture } from './data/pictures'
import { drawEmblem, drawLandscape } from './pictures/draw'
import { inSmallGroups, type Outcome, type SeedSession, type Wanted } from './session'
import { ROOT } from './sites'

const CREDIT = 'Tranh minh họa của Cổng thông tin điện tử huyện Minh Giang'

/** The pictures and emblems, drawn here; then every site gets its emblem and its picture. */
export async function seedMedia(session: SeedSession): Promise<Outcome> {
  const outcome = await session.ensure('media', 'originalName', [
    emblem(ROOT, 'huyện Minh Giang', '#9b1c1c'),
    ...communes.map((commune) => emblem(commune.slug, commune.name, commune.accent)),
    ...rootPictures.map((picture) => landscape(ROOT, picture)),
    ...[...communePictures].map(([site, picture]) => landscape(site, picture)),
  ])
  await dressSites(session)
  return outcome
}

/** File name under which the emblem of a site is found again. */
function emblemName(site: string): string {
  return `bieu-trung-${site}.png`
}

function emblem(site: string, name: string, colour: string): Wanted {
  return {
    key: emblemName(site),
    site,
    data: {
      alt: `Biểu trưng minh họa của ${name}: mặt trời mọc sau núi, dòng sông chảy qua đồng xanh.`,
      credit: CREDIT,
    },
    file: () => drawEmblem(`bieu-trung-${site}`, colour),
  }
}

function landscape(site: string, picture: DescribedPicture): Wanted {
  return {
    key: `${picture.name}.jpg`,
    site,
    data: { alt: picture.alt, credit: CREDIT },
    file: () => drawLandscape(picture),
  }
}

/** Only sites without an emblem are touched: a person may have chosen another one. */
async function dressSites(session: SeedSession): Promise<void> {
  const { docs } = await session.payload.find({
    collection: 'sites',
    where: { emblem: { exists: false } },
    select: { slug: true },
    depth: 0,
    pagination: false,
  })
  const pictureOf = (site: string) => communePictures.get(site)?.name ?? 'ben-song'
  await inSmallGroups(
    docs.filter(({ slug }) => slug === ROOT || communePictures.has(slug)),
    ({ id, slug }) =>
      session.inTransaction(async (req) => {
        await session.payload.update({
          collection: 'sites',
          id,
          data: {
            emblem: session.idOf('media', emblemName(slug), slug),
            banner: session.idOf('media', `${pictureOf(slug)}.jpg`, slug),
          },
          depth: 0,
          req,
        })
      }),
  )
}

import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { Site } from '@/payload-types'
import { Refusal } from '@/platform/publishing/refusal'
import { nameInSentence } from './proposals'
import type { WantedSite } from './wanted-site'

type OfficeHours = NonNullable<Site['officeHours']>

/** One season all year, as most offices of the country keep it; a site below takes the hours of the one above instead. */
const USUAL_HOURS: OfficeHours = {
  days: 'Thứ Hai đến thứ Sáu',
  weekdays: ['1', '2', '3', '4', '5'],
  summer: {
    morningOpen: '07:30',
    morningClose: '11:30',
    afternoonOpen: '13:30',
    afternoonClose: '17:00',
  },
}

/** The new site as it is stored: what was said of it, and defaults from its name and from the site above. */
export async function siteData(
  req: PayloadRequest,
  { name, kind, slug, hosts, parent, unitCode, firstAccount, details = {} }: WantedSite,
  accentColor: string,
): Promise<RequiredDataFromCollectionSlug<'sites'>> {
  const above = await siteAbove(req, parent)
  const place = nameInSentence(name)
  const { address, telephone } = details
  return {
    introduction: `Trang thông tin điện tử ${place}, ${nameInSentence(above.name)}.`,
    officeHours: hoursOf(above) ?? USUAL_HOURS,
    // One person alone could publish nothing where two are needed; the root's admins switch it on when there are two.
    fourEyes: !firstAccount,
    ...details,
    desk: {
      name: `Bộ phận Tiếp nhận và Trả kết quả ${place}`,
      ...(address ? { address } : {}),
      ...(telephone ? { telephone } : {}),
      ...details.desk,
    },
    name,
    kind,
    slug,
    hosts: hosts.map((host) => ({ host })),
    isRoot: false,
    parent,
    accentColor,
    ...(unitCode ? { unitCode } : {}),
  }
}

async function siteAbove(req: PayloadRequest, id: string): Promise<Site> {
  const above = await req.payload.findByID({
    collection: 'sites',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!above) throw new Refusal('Không có trang cấp trên này. Hãy tải lại trang rồi chọn lại.', 400)
  return above
}

/** The hours of the site above, where it keeps any. */
function hoursOf({ officeHours }: Site): OfficeHours | null {
  const isKept = (officeHours?.weekdays?.length ?? 0) > 0
  return officeHours && isKept ? officeHours : null
}

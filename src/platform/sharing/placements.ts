import { addDataAndFileToRequest, type CollectionConfig } from 'payload'
import { systemOnly } from '../users/access'
import { placeItem, wantedPlace } from './place-item'
import { SHAREABLE_OPTIONS } from './shareable-collections'

/** What a site does with an item that comes from another site. */
const PLACES = [
  { value: 'hidden', label: 'Ẩn' },
  { value: 'featured', label: 'Nổi bật' },
] as const

/** What a site has hidden or featured of the items that other sites share with it. Written by the portal. */
export const placements: CollectionConfig = {
  slug: 'placements',
  labels: { singular: 'Mục từ trang khác', plural: 'Mục từ trang khác' },
  admin: { group: 'Hệ thống', hidden: true },
  access: systemOnly,
  endpoints: [
    {
      // JSON: a `WantedPlace`.
      path: '/dat',
      method: 'post',
      handler: async (req) => {
        await addDataAndFileToRequest(req)
        const wanted = wantedPlace(req.data)
        await placeItem(req, wanted)
        return Response.json({ place: wanted.place })
      },
    },
  ],
  indexes: [{ fields: ['site', 'collection', 'itemId'], unique: true }],
  fields: [
    { name: 'site', type: 'relationship', relationTo: 'sites', required: true },
    { name: 'collection', type: 'select', required: true, options: [...SHAREABLE_OPTIONS] },
    { name: 'itemId', type: 'text', required: true },
    { name: 'place', type: 'select', required: true, options: [...PLACES] },
    { name: 'placedBy', type: 'text' },
  ],
}

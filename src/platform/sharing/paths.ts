/** The screen of what sites share with each other, and the addresses of what is done there. */
export const SHARING_PATH = '/admin/chia-se'
export const OFFERS_API = '/api/offers'
export const PLACEMENTS_API = '/api/placements'

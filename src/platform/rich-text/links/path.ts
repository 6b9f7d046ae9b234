/** Below `/api`. */
export const FIND_PATH = '/bai-viet/tim-muc'

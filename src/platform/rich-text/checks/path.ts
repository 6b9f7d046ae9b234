/** Below `/api`. */
export const CHECKS_PATH = '/bai-viet/soat'

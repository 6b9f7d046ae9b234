/** The own safety; with an id below it, that of a person whom one looks after. */
export const SECURITY_PATH = '/admin/bao-mat'

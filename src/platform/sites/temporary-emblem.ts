/** Original name of the emblem that the portal draws for a new site; one with this name waits to be replaced. */
export const TEMPORARY_EMBLEM = 'bieu-trung-tam.png'

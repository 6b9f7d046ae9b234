const YEAR_SECONDS = 60 * 60 * 24 * 365

/** Chooses a site in the admin, as the plugin's own selector keeps it. */
export function chooseSite(id: string): void {
  document.cookie = `payload-tenant=${id}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
}

import { SITES_COMMANDS, SitesUsageError, type SitesCommand } from './sites-commands'

/** `tao <list>`: makes the sites of a list that are not there yet. */
export function makeSitesOfList(args: string[]): Promise<number> {
  if (args.length === 0) throw new SitesUsageError([SITES_COMMANDS.tao as SitesCommand])
  return Promise.resolve(1)
}

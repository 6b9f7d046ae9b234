/** What `npm run sites -- <name> …` does: its usage, and the work once the servers are there. */
export type SitesCommand = {
  usage: string
  /** Gets the words after the name. Returns the exit code. */
  run: (args: string[]) => Promise<number>
}

/** Subcommands of `npm run sites`, one line each; loaded only when asked for. */
export const SITES_COMMANDS: Record<string, SitesCommand> = {
  tao: {
    usage: 'tao <danh-sách.xlsx | danh-sách.json> [--chay-thu] [--bo-qua-loi]',
    run: async (args) => (await import('./sites-make')).makeSitesOfList(args),
  },
  xuat: {
    usage: 'xuat <địa chỉ của trang> <tệp.tar.gz>',
    run: async (args) => (await import('./sites-archive')).exportSite(args),
  },
  'nhap-goi': {
    usage: 'nhap-goi <tệp.tar.gz>',
    run: async (args) => (await import('./sites-archive')).importArchive(args),
  },
}

/** The command of this name; throws SitesUsageError with all usages when there is none. */
export function sitesCommand(name: string | undefined): SitesCommand {
  const known = name && Object.hasOwn(SITES_COMMANDS, name) ? SITES_COMMANDS[name] : undefined
  if (!known) throw new SitesUsageError()
  return known
}

/** The command line does not fit. The message says how it should look. */
export class SitesUsageError extends Error {
  override name = 'SitesUsageError'

  constructor(commands: SitesCommand[] = Object.values(SITES_COMMANDS)) {
    super(commands.map(({ usage }) => `Cách dùng: npm run sites -- ${usage}`).join('\n'))
  }
}

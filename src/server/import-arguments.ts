import { parseArgs } from 'node:util'
import { IMPORT_KINDS, type ImportKind } from '@/features/import/import-kinds'
import { ImportError } from '@/features/import/source/source-record'

const USAGE = `Cách dùng: npm run import -- <${IMPORT_KINDS.join(' | ')}> <tệp> [--site <slug>] [--dry-run] [--yes]`

/** What the person at the terminal asks for. */
export type ImportRequest = {
  kind: ImportKind
  path: string
  site: string | undefined
  dryRun: boolean
  /** Answers the question whether to write. */
  yes: boolean
}

/** Reads the command line. Throws ImportError with the usage when it does not fit. */
export function readImportRequest(args: string[]): ImportRequest {
  const { positionals, values } = parse(args)
  const [kind, path, ...more] = positionals
  if (!isKind(kind) || !path || more.length > 0) throw new ImportError(USAGE)
  return { kind, path, site: values.site, dryRun: values['dry-run'] ?? false, yes: values.yes ?? false }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { site: { type: 'string' }, 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' } },
    })
  } catch {
    throw new ImportError(USAGE)
  }
}

function isKind(text: string | undefined): text is ImportKind {
  return (IMPORT_KINDS as readonly (string | undefined)[]).includes(text)
}

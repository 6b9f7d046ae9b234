import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { StartError } from './start-error'

const database = 'portal'
const owner = 'portal_owner'
const runtime = 'portal_app'

/** Passwords and place of an embedded server. */
export interface EmbeddedServer {
  port: number
  superuserPassword: string
  ownerPassword: string
  runtimePassword: string
}

/** The addresses of the portal's database: the role that runs migrations, and the one the portal runs as. */
export function databaseUris(server: EmbeddedServer): { databaseUri: string; databaseMigrationUri: string } {
  return {
    databaseUri: uri(runtime, server.runtimePassword, server.port),
    databaseMigrationUri: uri(owner, server.ownerPassword, server.port),
  }
}

/**
 * Makes the portal's database and its two roles unless they are there. The owner makes tables; the runtime role may
 * only read and write rows in them.
 */
export async function prepareDatabase(server: EmbeddedServer): Promise<void> {
  await withClient(uri('postgres', server.superuserPassword, server.port, 'postgres'), async (client) => {
    await ensureRole(client, owner, server.ownerPassword)
    await ensureRole(client, runtime, server.runtimePassword)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) {
      await client.query(
        `create database ${database} owner ${owner} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`,
      )
    }
  })
  await withClient(uri('postgres', server.superuserPassword, server.port), async (client) => {
    await client.query(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;
      alter schema public owner to ${owner};
      grant usage on schema public to ${runtime};
      alter default privileges for role ${owner} grant usage on schemas to ${runtime};
      alter default privileges for role ${owner} grant select, insert, update, delete on tables to ${runtime};
      alter default privileges for role ${owner} grant usage, select, update on sequences to ${runtime};
    `)
  })
}

/**
 * Refuses a database that would sort and compare Vietnamese wrongly.
 * @throws StartError when the database is not UTF-8 with the ICU locale `vi`, or cannot be reached
 */
export async function checkDatabase(databaseUri: string): Promise<void> {
  const { rows } = await withClient(databaseUri, (client) =>
    client.query<{ name: string; encoding: string; provider: string; locale: string | null }>(`
      select datname as name, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider,
             coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') as locale
      from pg_database d where datname = current_database()`),
  ).catch((error: unknown) => {
    throw new StartError(
      `Không kết nối được cơ sở dữ liệu (${(error as Error).message}): hãy kiểm tra máy chủ PostgreSQL và DATABASE_URI.`,
    )
  })
  const [found] = rows
  if (found?.encoding === 'UTF8' && found.provider === 'i' && found.locale?.startsWith('vi') === true) return
  throw new StartError(
    `Cơ sở dữ liệu ${found?.name ?? ''} không dùng UTF8 với ICU vi: hãy tạo lại bằng CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C'.`,
  )
}

/** Runs `use` on one plain connection and closes it. */
export async function withClient<Result>(
  connectionString: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  // A server that stops under an idle connection is reported by the next query.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end()
  }
}

async function ensureRole(client: Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
  if (rowCount !== 0) return
  await client.query(
    `create role ${escapeIdentifier(name)} login nosuperuser nocreatedb nocreaterole password ${escapeLiteral(password)}`,
  )
}

function uri(user: string, password: string, port: number, name = database): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`
}

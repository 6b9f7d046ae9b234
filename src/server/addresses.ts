import { env } from '@/env'
import { withClient } from '@/platform/local-services/postgres-database'
import type { PortalServers } from './servers'
import { say } from './terminal'

/** Prints where the portal answers and, for the demo, who can sign in. */
export async function printAddresses(servers: PortalServers): Promise<void> {
  const { sites, emails } = await withClient(servers.databaseUri, async (client) => {
    const found = await client.query<{ slug: string }>(
      'select slug from sites where is_root is not true order by slug limit 1',
    )
    const users = await client.query<{ email: string }>('select email from users order by created_at, email')
    return { sites: found.rows, emails: users.rows.map(({ email }) => email) }
  })
  const root = `http://localhost:${env.PORT}`
  say('')
  say(`  Cổng huyện         ${root}`)
  for (const { slug } of sites) {
    say(`  Một trang xã       http://${slug}.localhost:${env.PORT}`)
    say(`  (theo đường dẫn)   ${root}/don-vi/${slug}`)
  }
  say(`  Quản trị           ${root}/admin`)
  if (servers.demoPassword !== undefined && emails.length > 0) {
    say(`  Mật khẩu mẫu       ${servers.demoPassword}`)
    for (const email of emails) say(`  Tài khoản mẫu      ${email}`)
  }
  say('')
  say('Nhấn Ctrl+C để dừng.')
}

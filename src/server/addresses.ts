import type { Client } from 'pg'
import { env } from '@/env'
import { withClient } from '@/platform/local-services/postgres-database'
import { SITE_ROLES } from '@/platform/users/memberships'
import type { PortalServers } from './servers'
import { say } from './terminal'

/** Prints where the portal answers and who can sign in: the accounts of the demo, or whoever has the code to make the first. */
export async function printAddresses(servers: PortalServers, setupCode: string | null): Promise<void> {
  const { members, accounts } = await withClient(servers.databaseUri, async (client) => ({
    members: await oneMember(client),
    accounts: servers.demoPassword === undefined ? [] : await accountsOf(client),
  }))
  const root = `http://localhost:${env.PORT}`
  say('')
  say(`  Trang gốc          ${root}`)
  for (const slug of members) {
    say(`  Một trang khác     http://${slug}.localhost:${env.PORT}`)
    say(`  (theo đường dẫn)   ${root}/don-vi/${slug}`)
  }
  say(`  Quản trị           ${root}/admin`)
  if (setupCode !== null) {
    say(`  Quản trị đầu tiên  ${root}/admin/create-first-user`)
    say(`  Mã thiết lập       ${env.PORTAL_SETUP_CODE ? '(giá trị của PORTAL_SETUP_CODE)' : setupCode}`)
  }
  if (accounts.length > 0) say(`  Mật khẩu mẫu       ${servers.demoPassword ?? ''}`)
  for (const { email, duties } of accounts) say(`  Tài khoản mẫu      ${email.padEnd(34)} ${duties}`)
  say('')
  say('Nhấn Ctrl+C để dừng.')
}

async function oneMember(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>(
    'select slug from sites where is_root is not true order by slug limit 1',
  )
  return rows.map(({ slug }) => slug)
}

/** Who can sign in, and what each may do where: `Biên tập, Duyệt đăng – Xã An Bình`. */
async function accountsOf(client: Client): Promise<{ email: string; duties: string }[]> {
  const { rows } = await client.query<{
    email: string
    isSystemAdmin: boolean
    roles: string[]
    sites: string[]
  }>(`
    select u.email, u.is_system_admin is true as "isSystemAdmin", array_agg(distinct r.value::text) as roles, array_agg(distinct n.name) as sites
    from users u
      join users_memberships m on m._parent_id = u.id
      join membership_roles r on r.parent_id = m.id
      join sites_locales n on n._parent_id = m.site_id and n._locale = 'vi'
    group by u.id order by u.created_at, u.email`)
  const labelOf = (role: string) => SITE_ROLES.find(({ value }) => value === role)?.label ?? role
  return rows.map(({ email, isSystemAdmin, roles, sites }) => ({
    email,
    duties: `${isSystemAdmin ? 'Quản trị hệ thống, ' : ''}${roles.map(labelOf).join(', ')} – ${sites.join(', ')}`,
  }))
}

import type { AdminViewServerProps } from 'payload'
import { AdminScreen } from '@/platform/ui/admin-screen'
import { readKnownSites } from '../known-sites'
import { mayMakeSites } from '../may-make-sites'
import { NEW_SITE_PATH } from '../paths'
import { ListImport } from './list-import'
import { SiteForm, type SiteAbove } from './site-form'
import './new-site.css'

const LABEL = 'Tạo trang mới'

/** Makes a subsite from one form, or many from a list. */
export function NewSiteView(props: AdminViewServerProps) {
  return (
    <AdminScreen {...props} path={NEW_SITE_PATH} trail={[{ label: LABEL }]} className="new-site">
      {async (req) => (
        <>
          <h1>{LABEL}</h1>
          {(await mayMakeSites(req)) ? (
            <>
              <p className="new-site-lead">
                Điền tên là đủ. Trang có ngay trang chủ, menu, chuyên mục, bộ khung giới thiệu, bộ phận một
                cửa và giờ làm việc; phần còn trống hiện nội dung của trang cấp trên, có ghi rõ.
              </p>
              <SiteForm sites={sitesAbove(await readKnownSites(req.payload))} />
              <ListImport />
            </>
          ) : (
            <p>Chỉ quản trị của trang gốc được tạo trang mới.</p>
          )}
        </>
      )}
    </AdminScreen>
  )
}

/** Sites that may stand above a new one: the root first, then those that have sites below them or a pattern for them. */
function sitesAbove(sites: Awaited<ReturnType<typeof readKnownSites>>): SiteAbove[] {
  const parents = new Set(sites.map(({ parent }) => parent))
  const root = sites.find(({ isRoot }) => isRoot)
  return sites
    .filter(({ id, isRoot, memberHostPattern }) => isRoot || memberHostPattern || parents.has(id))
    .sort((a, b) => Number(b.isRoot) - Number(a.isRoot) || a.name.localeCompare(b.name, 'vi'))
    .map(({ slug, name, memberHostPattern }) => ({
      slug,
      name,
      hostPattern: memberHostPattern ?? root?.memberHostPattern ?? null,
    }))
}

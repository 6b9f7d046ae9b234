import type { PayloadRequest, ServerProps } from 'payload'
import { NavLinks } from '@/platform/ui/nav-links'
import { TASKS_PATH } from '@/platform/sites/tasks-path'
import { mayMakeSites } from '../may-make-sites'
import { NEW_SITE_PATH } from '../paths'

/** The group "Các trang" of the admin's menu: what a site still lacks, and for those who may, making new ones. */
export async function NewSiteNav({ payload, user }: ServerProps) {
  const mayMake = await mayMakeSites({ payload, user } as PayloadRequest)
  return (
    <NavLinks
      label="Trang của bạn"
      links={[
        { href: TASKS_PATH, id: 'nav-site-tasks', label: 'Việc cần làm' },
        ...(mayMake ? [{ href: NEW_SITE_PATH, id: 'nav-new-site', label: 'Tạo trang mới' }] : []),
      ]}
    />
  )
}

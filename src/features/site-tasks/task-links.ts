import { PAGE_PART } from './site-parts'
import type { SiteTasks } from './read-tasks'

const FORMS: Record<string, string> = {
  categories: '/admin/collections/categories/create',
  news: '/admin/collections/news/create',
  offerings: '/admin/collections/offerings/create',
}

/** Where in the admin a part of a site is filled in. */
export function taskLink(key: string, { id, pages }: SiteTasks): string {
  if (key.startsWith(PAGE_PART)) {
    const page = pages[key.slice(PAGE_PART.length)]
    return page ? `/admin/collections/pages/${page}` : '/admin/collections/pages/create'
  }
  return FORMS[key] ?? `/admin/collections/sites/${id}`
}

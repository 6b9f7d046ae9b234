import { readdirSync } from 'node:fs'
import path from 'node:path'

const app = path.resolve(import.meta.dirname, '../../../src/app')

/** A page or handler of the application as its folder says: `/[address]/[locale]/tin-tuc/[slug]`. */
export type AppRoute = { pattern: string; kind: 'page' | 'handler' }

/** Every address that the application answers at, read from its files, so that a new one is there by itself. */
export function appRoutes(): AppRoute[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => /^(.*)\/(page\.tsx|route\.tsx?)$/.exec(file))
    .filter((found) => found !== null)
    .map(([, folder = '', file]): AppRoute => {
      const segments = folder.split('/').filter((segment) => !/^\(.*\)$/.test(segment))
      return { pattern: `/${segments.join('/')}`, kind: file === 'page.tsx' ? 'page' : 'handler' }
    })
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
}

/** The dynamic segments of a route, each with the words before it: `tin-tuc/[slug]`. */
export function dynamicSegments({ pattern }: AppRoute): string[] {
  const segments = belowSite(pattern).split('/').filter(Boolean)
  return segments.flatMap((segment, at) =>
    segment.startsWith('[') ? [segments.slice(0, at + 1).join('/')] : [],
  )
}

/** The route without the two segments that only the proxy writes. */
export function belowSite(pattern: string): string {
  return pattern.replace(/^\/\[address\]\/\[locale\]/, '') || '/'
}

export const isSiteRoute = ({ pattern }: AppRoute): boolean => pattern.startsWith('/[address]/[locale]')

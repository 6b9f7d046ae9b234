import { createRequire } from 'node:module'

/*
 * Preloaded into a portal (`NODE_OPTIONS=--import …`) whose rules a test breaks on purpose, to see that it notices. What
 * WRONG_RULE names no longer counts in any query: `drafts` are as good as published, or items of all `sites` as one's own.
 */
const BROKEN = {
  drafts: [/(?:"?\w+"?\.)?"?_status"? = (\$\d+|'published')/g, 'published'],
  sites: [/(?:"?\w+"?\.)?"?site_id"? = (\$\d+)/g, null],
}

const [pattern, onlyValue] = BROKEN[process.env.WRONG_RULE] ?? []
const { Client } = createRequire(import.meta.url)('pg')
const { query } = Client.prototype

Client.prototype.query = function (config, values, ...rest) {
  if (!pattern) return query.call(this, config, values, ...rest)
  const isText = typeof config === 'string'
  const given = (isText ? values : (values ?? config?.values)) ?? []
  const text = isText ? config : config?.text
  if (typeof text !== 'string') return query.call(this, config, values, ...rest)
  const broken = text.replace(pattern, (whole, value) => {
    if (!value.startsWith('$')) return 'true'
    const isMeant = onlyValue === null || given[Number(value.slice(1)) - 1] === onlyValue
    return isMeant ? `(${value}::text is not null)` : whole
  })
  return query.call(this, isText ? broken : { ...config, text: broken }, values, ...rest)
}

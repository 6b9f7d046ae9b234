import type { CollectionConfig, Plugin } from 'payload'
import { isSiteOwned } from '../sites/ownership'
import { refuseHiddenPaths } from './hidden-paths'
import { noteUse } from './sessions/note-use'
import { writeOnlyWhereAllowed } from './write-site'

/**
 * Rules of isolation that hold for every collection, so that a new one cannot forget them: no query asks about what the
 * person may not read of people, and no item changes to a site where the person could not have made it.
 */
export const isolation: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(isolated),
})

function isolated(collection: CollectionConfig): CollectionConfig {
  const { beforeOperation = [], beforeChange = [] } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseHiddenPaths, noteUse, ...beforeOperation],
      beforeChange: isSiteOwned(collection.slug) ? [writeOnlyWhereAllowed, ...beforeChange] : beforeChange,
    },
  }
}

/** Where the form asks who is at work on an item. */
const HOLDS_API = '/api/editing-holds'

/** Where unsaved texts are kept and asked for. */
export const UNSAVED_API = '/api/unsaved-texts'

/** Below this the form of an item says and asks who works on it. */
export function holdPath(collection: string, id: string): string {
  return `${HOLDS_API}/muc/${collection}/${id}`
}

import type { Action } from './states'

/** Where the steps of items are asked and taken. */
export const WORKFLOW_API = '/api/workflow-items'

/** What each step is called in an address. */
export const ACTION_PATHS: Record<Action, string> = {
  submit: 'gui-duyet',
  return: 'tra-lai',
  approve: 'duyet',
  publish: 'dang',
  schedule: 'hen-gio',
  unschedule: 'huy-hen-gio',
  unpublish: 'go',
  setExpiry: 'hen-gio-go',
  emergency: 'dang-khan',
  confirm: 'xac-nhan',
}

/** Below this an item's state is read, and its steps are taken. */
export function itemPath(collection: string, id: string): string {
  return `${WORKFLOW_API}/muc/${collection}/${id}`
}

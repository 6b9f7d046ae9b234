import type { CollectionAfterErrorHook } from 'payload'

type Carrying = { message: string; status?: unknown; data?: unknown }

/**
 * What a refused login or password carries reaches the form. Payload hands it on only where it knows the class of the error,
 * and a production build holds two copies of that class: which one it is depends on which page was asked for first.
 */
export const tellWhatIsMissing: CollectionAfterErrorHook = ({ error }) => {
  const { message, status, data } = error as Carrying
  if (typeof data !== 'object' || data === null || typeof status !== 'number') return
  if (!('step' in data) && !('errors' in data)) return
  return { response: { errors: [{ message, data }] }, status }
}

import type { CollectionAfterErrorHook } from 'payload'

type Carrying = { message: string; status?: unknown; data?: unknown }

/**
 * What a refused login or password carries reaches the form. Payload hands it on only where it knows the class of the error,
 * and a production build holds two copies of that class: which one it is depends on which page was asked for first.
 */
export const tellWhatIsMissing: CollectionAfterErrorHook = ({ error }) => {
  const { message, status, data } = error as Carrying
  if (typeof status !== 'number') return
  // Whether it is ours or Payload's own, a refused login reads the same to the byte.
  if (status === 401 && !data) return { response: { errors: [{ message }] }, status }
  if (typeof data !== 'object' || data === null) return
  if (!('step' in data) && !('errors' in data)) return
  return { response: { errors: [{ message, data }] }, status }
}

import type { CollectionAfterOperationHook } from 'payload'
import { Refusal } from './refusal'

/**
 * Payload catches what fails inside a bulk update or delete and commits the rest – together with the half-done writes
 * of the failed items, because all share one transaction. Here one failure undoes the whole.
 */
export const wholeOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  if ((operation === 'update' || operation === 'delete') && hasErrors(result)) {
    throw new Refusal(
      `Không mục nào được thay đổi, vì có mục bị từ chối: ${result.errors[0]?.message ?? ''}`,
      400,
    )
  }
  return result
}

function hasErrors(result: unknown): result is { errors: { message: string }[] } {
  return (
    typeof result === 'object' &&
    result !== null &&
    'errors' in result &&
    (result.errors as unknown[]).length > 0
  )
}

import type { FieldHook } from 'payload'

type Task = { id?: string | null; what?: string | null }

/**
 * Reports hang on the id of a task's row. The admin sends it back with every change; what comes without ids (an import, a
 * program) is recognised by its words, so that an unchanged task keeps its reports.
 */
export const keepTaskIds: FieldHook = ({ value, previousValue }): unknown => {
  if (!Array.isArray(value) || !Array.isArray(previousValue)) return value as unknown
  const sent = value as Task[]
  const claimed = new Set(sent.map(({ id }) => id))
  const free = (previousValue as Task[]).filter(({ id }) => !claimed.has(id))
  return sent.map((task) => {
    if (task.id) return task
    const known = free.findIndex(({ what }) => what === task.what)
    return known < 0 ? task : { ...task, id: free.splice(known, 1)[0]?.id }
  })
}

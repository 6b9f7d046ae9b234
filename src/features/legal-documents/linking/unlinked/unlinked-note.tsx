import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { readUnlinked } from './read-unlinked'
import { UNLINKED_PATH } from './unlinked-path'

/** Above the list of legal documents: how many relations wait for a person, and where. */
export async function UnlinkedNote({ payload, user }: ServerProps) {
  if (!user) return null
  const relations = await readUnlinked(await createLocalReq({ user }, payload))
  const doubtful = relations.filter(({ candidates }) => candidates.length > 0).length
  if (relations.length === 0) return null
  return (
    <p>
      <a href={UNLINKED_PATH}>Quan hệ chưa nối: {relations.length}</a>
      {doubtful > 0 && `, trong đó ${doubtful} có văn bản cùng số trong cổng`}
    </p>
  )
}

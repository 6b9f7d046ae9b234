import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { FILE_TEXTS_PATH } from './file-text-path'
import { progressOf, STATE_LABELS } from './file-text-words'

/** On the form of a file: how far its text is read, and the way there. */
export async function ReadingNote({ id, req }: UIFieldServerProps) {
  if (!id) return null
  const { docs } = await req.payload.find({
    collection: 'file-texts',
    where: { media: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const file = docs[0]
  if (!file) return null
  return (
    <div className="field-type">
      <p>
        Chữ trong tệp: <b>{STATE_LABELS[file.state]}</b> {progressOf(file)}
      </p>
      {file.problem && <p>{file.problem}</p>}
      <Link href={`${FILE_TEXTS_PATH}/${file.id}`}>Xem và sửa chữ trong tệp</Link>
    </div>
  )
}

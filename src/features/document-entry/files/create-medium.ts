import { readFile } from 'node:fs/promises'
import { APIError, type PayloadRequest } from 'payload'
import { MEDIA_NAME_CONTEXT } from '@/platform/media/collection'
import type { FileRecord } from './file-records'
import { fileProblem, mimeTypeOf, storedPath } from './stored-files'

/** A file that is no medium of ours: damaged, of another kind than its name says. Not the row's fault. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  constructor(
    readonly file: FileRecord,
    reason: string,
  ) {
    super(reason)
  }
}

/** A file whose content is not where it should be, or not yet. */
export class FileMissing extends Error {
  override name = 'FileMissing'
  constructor(readonly file: FileRecord) {
    super(`${file.storedName} is not stored.`)
  }
}

/**
 * Puts a waiting file into the media of its site, in the transaction of `req` and as its person. The content is written to
 * disk before the commit, under a name that belongs to this file: cut off, the next attempt writes over it.
 * @returns the id of the medium. Throws FileRefused, FileMissing
 */
export async function createMedium(
  req: PayloadRequest,
  file: FileRecord,
  documentNumber: string,
): Promise<string> {
  const content = await readFile(storedPath(file.storedName)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new FileMissing(file)
    throw error
  })
  const problem = fileProblem(file.originalName, content.length)
  if (problem) throw new FileRefused(file, problem)
  const mimetype = mimeTypeOf(file.originalName)
  req.context[MEDIA_NAME_CONTEXT] = file.id
  try {
    const { id } = await req.payload.create({
      collection: 'media',
      data: {
        site: file.site,
        ...(mimetype.startsWith('image/') ? { alt: `Bản quét văn bản ${documentNumber}` } : {}),
      },
      file: { data: content, mimetype, name: file.originalName, size: content.length },
      overwriteExistingFiles: true,
      overrideAccess: req.user === null || req.user === undefined,
      depth: 0,
      req,
    })
    return id
  } catch (error) {
    if (error instanceof APIError && error.status < 500 && error.status !== 403)
      throw new FileRefused(file, reasonIn(error))
    throw error
  } finally {
    delete req.context[MEDIA_NAME_CONTEXT]
    delete req.file
  }
}

/** Our own refusals are Vietnamese sentences; Payload's say that the content is of another kind than the name. */
function reasonIn({ message, constructor }: Error): string {
  return constructor.name === 'Refusal' || /\p{Script=Latin}*[ăâđêôơưạảấầẩẫậắằẳẵặ]/iu.test(message)
    ? message
    : 'Nội dung tệp không đúng với đuôi tên tệp, hoặc tệp bị hỏng. Hãy quét hoặc lưu lại.'
}

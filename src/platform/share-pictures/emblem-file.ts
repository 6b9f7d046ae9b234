import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { mediaFolder } from '../media/media-folder'
import type { PublicImage } from '../media/public-image'

/** The bytes of an emblem; `null` where the site has none, or its file is gone. */
export async function emblemFile(emblem: PublicImage | null): Promise<Buffer | null> {
  const name = emblem && decodeURIComponent(emblem.url.split('?')[0]?.split('/').at(-1) ?? '')
  if (!name) return null
  try {
    return await readFile(path.join(mediaFolder, path.basename(name)))
  } catch (error) {
    console.error('The emblem of a site cannot be read:', error)
    return null
  }
}

import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { MEDIA_NAME_CONTEXT } from '@/platform/media/collection'
import { TEMPORARY_EMBLEM } from '@/platform/sites/temporary-emblem'

const SIZE = 320

type Dressed = { id: string; slug: string; name: string; accentColor: string }

/**
 * A neutral emblem in the colour of the site: a gate between two ears of rice. It says nothing that only the unit itself may
 * say, and stands until the unit brings its own.
 */
export async function createEmblem(req: PayloadRequest, site: Dressed): Promise<string> {
  const data = await draw(site.accentColor)
  // The file is on disk before the commit: cut off, the next attempt writes over it.
  req.context[MEDIA_NAME_CONTEXT] = `bieu-trung-tam-${site.slug}`
  try {
    const { id } = await req.payload.create({
      collection: 'media',
      data: { site: site.id, alt: `Biểu trưng tạm của ${site.name}: cổng làng giữa hai bông lúa.` },
      file: { data, mimetype: 'image/png', name: TEMPORARY_EMBLEM, size: data.length },
      overwriteExistingFiles: true,
      depth: 0,
      req,
    })
    return id
  } finally {
    delete req.context[MEDIA_NAME_CONTEXT]
    delete req.file
  }
}

function draw(colour: string): Promise<Buffer> {
  const grains = Array.from({ length: 7 }, (_, index) => {
    const turn = `rotate(${212 + index * 14} 160 160)`
    return `<ellipse cx="160" cy="36" rx="6.5" ry="15" fill="#e9c46a" transform="${turn} rotate(62 160 36)"/>`
  }).join('')
  const ear = `<path d="M160 284A124 124 0 0 1 47 109" fill="none" stroke="#e9c46a" stroke-width="4"/>${grains}`
  const gate = `<path d="M106 216V152a54 54 0 0 1 108 0v64M138 216v-58a22 22 0 0 1 44 0v58M90 216h140" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 320 320"><circle cx="160" cy="160" r="156" fill="${colour}"/><circle cx="160" cy="160" r="147" fill="none" stroke="#e9c46a" stroke-width="4"/>${ear}<g transform="matrix(-1 0 0 1 320 0)">${ear}</g>${gate}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

import sharp from 'sharp'
import { randomFrom } from '../../seed/random'

/** As wide as files of pictures are kept at most. */
const SIZE = { width: 2000, height: 1333 }
const COARSEST = 512
/** How much more the coarse shapes weigh than the fine ones: like this it costs 2.9 bits a pixel, as trees and crowds do. */
const SMOOTHNESS = 0.35
const CONTRAST = 0.14

/** A JPEG with as much detail at every scale as a photograph has: grains of every size laid over each other. */
export async function detailedPhoto(): Promise<Buffer> {
  const random = randomFrom('detailed photo')
  const length = SIZE.width * SIZE.height * 3
  const sum = new Float32Array(length).fill(128)
  for (let grain = 1; grain <= COARSEST; grain *= 2) {
    const grains = await grainsOf(grain, random)
    const weight = CONTRAST * grain ** SMOOTHNESS
    for (let place = 0; place < length; place += 1) sum[place]! += (grains[place]! - 128) * weight
  }
  return sharp(Buffer.from(Uint8ClampedArray.from(sum).buffer), { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** Grey grains with a little colour. */
async function grainsOf(grain: number, random: () => number): Promise<Buffer> {
  const [width, height] = [Math.ceil(SIZE.width / grain), Math.ceil(SIZE.height / grain)]
  const grains = Buffer.from(
    Array.from({ length: width * height }, () => random() * 204).flatMap((grey) =>
      [0, 1, 2].map(() => grey + random() * 51),
    ),
  )
  return sharp(grains, { raw: { width, height, channels: 3 } })
    .resize(SIZE.width, SIZE.height, { kernel: 'cubic', fit: 'fill' })
    .raw()
    .toBuffer()
}

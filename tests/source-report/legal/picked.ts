/** Fifty of the 2,627 lines, the same every time. */
const SEED = 20_261_122
export const PICKED = 50

/** Places of the picked lines among `count`, in ascending order; drawn by mulberry32 from a fixed seed. */
export function pickedPlaces(count: number): number[] {
  const random = mulberry32(SEED)
  const places = new Set<number>()
  while (places.size < Math.min(PICKED, count)) places.add(Math.floor(random() * count))
  return [...places].toSorted((a, b) => a - b)
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

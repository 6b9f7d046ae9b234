import { readFileSync } from 'node:fs'

/*
 * Preloaded into a portal (`NODE_OPTIONS=--import …`) whose clock a test moves: `Date` runs ahead by the milliseconds
 * written in the file at MOVED_CLOCK_FILE. Timers and the other servers keep their time, as the portal keeps its code.
 */
const RealDate = Date
const file = process.env.MOVED_CLOCK_FILE
const LOOK_EVERY_MS = 200

let ahead = 0
let lookedAt = -Infinity

function now() {
  const real = RealDate.now()
  if (file && real - lookedAt >= LOOK_EVERY_MS) {
    lookedAt = real
    // Half written or not there yet: the clock goes on as before.
    const text = read(file)
    if (/^\d+$/.test(text)) ahead = Number(text)
  }
  return real + ahead
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
})
RealDate.prototype.constructor = globalThis.Date

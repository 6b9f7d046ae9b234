import { type Config, defaultLoggerOptions } from 'payload'
import { refusalIn } from './refusal-in'

type Log = Extract<Config['logger'], { options: unknown }>

/**
 * Payload's log, in which a refusal is one line. Payload knows refusals by the class names of its errors, which the
 * built server does not have: each visitor without rights would leave a trace of thirty lines.
 */
export const portalLog: Log = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(written, method) {
        const refusal = refusalIn(written)
        if (refusal === null) method.apply(this, written)
        else this.info(refusal)
      },
    },
  },
}

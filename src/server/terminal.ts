const progressInterval = 10_000

/** Seconds as people write them in Vietnamese: `0,6 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`
}

/** A plain line about something that happened. */
export function say(line: string): void {
  console.log(line)
}

/** A line about something that went wrong but is being dealt with. */
export function warn(line: string): void {
  console.log(`⚠ ${line}`)
}

/** The one line that ends a failed start. */
export function fail(line: string): void {
  console.error(`✗ ${line}`)
}

/**
 * Runs one step of the start and prints one line with its time; a long one shows every few seconds how far it is.
 * @param title what is done when the step is, or a function of its result
 * @param run gets a function to report progress with
 */
export async function step<Result>(
  title: string | ((result: Result) => string),
  doing: string,
  run: (progress: (line: string) => void) => Promise<Result>,
): Promise<Result> {
  const from = Date.now()
  let last = ''
  const timer = setInterval(() => {
    say(`  … ${doing} (${seconds(Date.now() - from)})${last ? `: ${last}` : ''}`)
  }, progressInterval)
  try {
    const result = await run((line) => (last = line))
    say(`✓ ${typeof title === 'string' ? title : title(result)} (${seconds(Date.now() - from)})`)
    return result
  } finally {
    clearInterval(timer)
  }
}

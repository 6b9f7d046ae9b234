import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

type WriteHeadArguments = [
  status: number,
  ...rest: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[],
]

/**
 * Holds an answer back until it is whole, if its headers say that we want to work on it; any other is sent as it comes.
 * @param wants decides when the first byte of the body or the end comes
 * @param finish sends the whole answer, through the response's own methods again
 */
export function captureResponse(
  response: ServerResponse,
  wants: (response: ServerResponse) => boolean,
  finish: (body: Buffer) => void,
): void {
  const own = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    writeHead: response.writeHead.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  const chunks: Buffer[] = []
  let decision: boolean | undefined
  const isCaptured = () => {
    if (decision === undefined) {
      decision = wants(response)
      if (!decision) Object.assign(response, own)
    }
    return decision
  }
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : undefined)
        : Buffer.from(chunk as Uint8Array),
    )
  }
  const callback = (values: unknown[]) =>
    values.find((value) => typeof value === 'function') as (() => void) | undefined

  response.writeHead = (...[status, ...rest]: WriteHeadArguments) => {
    const headers = rest.find((value) => typeof value === 'object')
    if (Array.isArray(headers)) return own.writeHead(status, headers)
    response.statusCode = status
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value)
    return response
  }
  response.flushHeaders = () => {
    if (!isCaptured()) own.flushHeaders()
  }
  response.write = ((...values: unknown[]) => {
    if (!isCaptured()) return own.write(...(values as Parameters<typeof own.write>))
    keep(values[0], values[1])
    callback(values)?.()
    return true
  }) as ServerResponse['write']
  response.end = ((...values: unknown[]) => {
    if (!isCaptured()) return own.end(...(values as Parameters<typeof own.end>))
    keep(values[0], values[1])
    Object.assign(response, own)
    finish(Buffer.concat(chunks))
    callback(values)?.()
    return response
  }) as ServerResponse['end']
}

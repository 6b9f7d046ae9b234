import { Agent, request } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib'

/** What goes over the wire; `path` and header values as they are sent. */
export type WireRequest = {
  method: string
  /** Host header. */
  host: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** `body` is decompressed. */
export type WireAnswer = { status: number; headers: [name: string, value: string][]; body: Buffer }

const LONGEST_ANSWER_MS = 30_000

const decoders: Record<string, (body: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
  zstd: zstdDecompressSync,
}

/** Sends requests to one port of this machine over kept connections. */
export class Wire {
  private readonly agent: Agent

  constructor(
    private readonly port: number,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  send({ method, host, path, headers, body }: WireRequest): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      const call = request({
        agent: this.agent,
        host: '127.0.0.1',
        port: this.port,
        method,
        path,
        headers: {
          ...headers,
          host,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        timeout: LONGEST_ANSWER_MS,
      })
      call.on('timeout', () => call.destroy(new Error(`No answer to ${method} ${path}`)))
      call.on('error', reject)
      call.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const raw = response.rawHeaders
          const pairs = raw.flatMap((name, at): [string, string][] =>
            at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : [],
          )
          const decode = decoders[response.headers['content-encoding'] ?? '']
          const whole = Buffer.concat(chunks)
          resolve({
            status: response.statusCode ?? 0,
            headers: pairs,
            body: decode && whole.length > 0 ? decode(whole) : whole,
          })
        })
      })
      call.end(body)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}

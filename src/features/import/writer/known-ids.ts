import type { PayloadRequest } from 'payload'

/** Ids by key, shared by transactions that run beside each other: what one creates the others see once it is committed. */
export class KnownIds {
  private readonly pending = new WeakMap<PayloadRequest, Map<string, string>>()

  constructor(private readonly committed: Map<string, string>) {}

  /** The id of something that every transaction sees. */
  committedId(key: string): string | undefined {
    return this.committed.get(key)
  }

  get(key: string, req: PayloadRequest): string | undefined {
    return this.committed.get(key) ?? this.pending.get(req)?.get(key)
  }

  add(key: string, id: string, req: PayloadRequest): void {
    const own = this.pending.get(req) ?? new Map<string, string>()
    this.pending.set(req, own.set(key, id))
  }

  settle(req: PayloadRequest, committed: boolean): void {
    const own = this.pending.get(req)
    if (committed && own) for (const [key, id] of own) this.committed.set(key, id)
    this.pending.delete(req)
  }
}

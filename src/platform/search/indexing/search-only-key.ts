import { Meilisearch, MeilisearchApiError } from 'meilisearch'

/** Any UUID, but always this one: the engine derives the key from it and its master key, so restarts find the same. */
const UID = '6f2b8c1e-4d0a-4f57-9a3e-7c51d2e8b904'

/**
 * The key for processes that only answer readers: it may search the portal's indexes and nothing else. Made where it is
 * missing.
 * @param key the master key, or another that may manage keys
 * @returns null when `key` may not manage keys
 */
export async function searchOnlyKey(host: string, key: string): Promise<string | null> {
  const client = new Meilisearch({ host, apiKey: key, timeout: 10_000 })
  try {
    const made = await client.createKey({
      uid: UID,
      name: 'Một Cổng: tìm kiếm',
      description: 'Chỉ tìm trong các chỉ mục của cổng; máy chủ web dùng khóa này.',
      actions: ['search'],
      indexes: ['portal*'],
      expiresAt: null,
    })
    return made.key
  } catch (error) {
    const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined
    if (code === 'api_key_already_exists') return (await client.getKey(UID)).key
    if (code === 'invalid_api_key') return null
    throw error
  }
}

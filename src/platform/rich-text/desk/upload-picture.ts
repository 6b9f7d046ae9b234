import type { Picture } from '../paste/blocks'

const ENDING: Record<string, string> = { jpeg: 'jpg', jpg: 'jpg', png: 'png', gif: 'gif', webp: 'webp' }

/**
 * Puts a picture into the media of a site.
 * @param number how it is called among its neighbours
 * @returns the id of the medium. Throws with the reason in Vietnamese.
 */
export async function uploadPicture(
  { dataUri }: Picture,
  { alt, site, number }: { alt: string; site: string; number: number },
): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: alt.normalize('NFC'), site }))
  form.set('file', fileOf(dataUri, number))
  const response = await fetch('/api/media?depth=0', {
    method: 'POST',
    credentials: 'include',
    body: form,
  }).catch(() => null)
  if (!response) throw new Error('Không gửi được ảnh. Hãy kiểm tra kết nối rồi thử lại.')
  const answer = (await response.json().catch(() => null)) as Answer | null
  if (response.ok && answer?.doc?.id) return answer.doc.id
  throw new Error(reasonIn(answer) ?? `Máy chủ không nhận ảnh (mã ${response.status}). Hãy thử lại.`)
}

type Problem = { message?: string; data?: { errors?: { message?: string }[] } }
type Answer = { doc?: { id?: string }; errors?: Problem[] }

function reasonIn(answer: Answer | null): string | undefined {
  const [problem] = answer?.errors ?? []
  return problem?.data?.errors?.[0]?.message ?? problem?.message
}

function fileOf(dataUri: string, number: number): File {
  const [, type = 'png', data = ''] = /^data:image\/(\w+);base64,(.*)$/s.exec(dataUri) ?? []
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
  const kind = type === 'jpg' ? 'jpeg' : type
  return new File([bytes], `anh-trong-bai-${number}.${ENDING[type] ?? type}`, { type: `image/${kind}` })
}

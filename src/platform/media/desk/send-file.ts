import type { ChosenState } from './chosen-file'
import { MEDIA_DESK_API } from './paths'
import type { SameFile } from './store-once'

type Sent = { file: File; site: string; alt: string; anyway: boolean }
type Answer = { id?: string; same?: SameFile } & {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** Sends one file and tells how far it is. Always comes to an end that can be shown. */
export function sendFile(sent: Sent, onShare: (share: number) => void): Promise<ChosenState> {
  const { file, ...data } = sent
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify(data))
  // `fetch` does not tell how far an upload is.
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(stateAfter(request))
    request.onerror = () => resolve({ at: 'failed', reason: 'Mất kết nối khi đang tải lên.', mayRetry: true })
    request.open('POST', `${MEDIA_DESK_API}/tai-len`)
    request.send(form)
  })
}

function stateAfter({ status, responseText }: XMLHttpRequest): ChosenState {
  const answer = answerIn(responseText)
  if (answer.same) return { at: 'same', same: answer.same }
  if (status === 201 && answer.id) return { at: 'done', id: answer.id }
  if (status === 401)
    return { at: 'failed', reason: 'Phiên làm việc đã hết. Hãy đăng nhập lại ở thẻ khác.', mayRetry: true }
  const [error] = answer.errors ?? []
  const reason = error?.data?.errors?.[0]?.message ?? error?.message ?? `Máy chủ từ chối (mã ${status}).`
  return { at: 'failed', reason, mayRetry: true }
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { IMPORTS_API, IMPORTS_PATH } from '../imports-path'
import { refusalIn } from './answer'
import { packedFile } from './packed-file'
import { WorkBar } from './work-bar'

/** Brings a file; what it would change is then shown on a page of its own. */
export function UploadForm() {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState<number | null>(null)
  const [problem, setProblem] = useState('')

  const upload = async (event: FormEvent) => {
    event.preventDefault()
    if (!file) return setProblem('Hãy chọn một tệp.')
    setProblem('')
    setSent(0)
    try {
      const id = await send(await packedFile(file), setSent)
      router.push(`${IMPORTS_PATH}/${id}`)
    } catch (error) {
      setSent(null)
      setProblem((error as Error).message)
    }
  }

  return (
    <form className="import-upload" onSubmit={(event) => void upload(event)}>
      <label>
        {/* The browser's own button speaks the browser's language. */}
        <input
          accept=".jsonl,.json,.xlsx,.tar,.tgz,.gz"
          disabled={sent !== null}
          id="import-file"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          type="file"
        />
        <b>Chọn tệp thủ tục</b>
        <span>{file ? `${file.name} (${sizeInWords(file.size)})` : 'Chưa chọn tệp nào'}</span>
      </label>
      {sent === null ? (
        <Button disabled={!file} margin={false} type="submit">
          Tải lên và kiểm tra
        </Button>
      ) : (
        <WorkBar done={sent} label="Đang tải tệp lên" total={100} unit="%" />
      )}
      {problem && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  return megabytes < 0.1
    ? `${Math.ceil(bytes / 1024).toLocaleString('vi-VN')} KB`
    : `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
}

/** @returns the id of the new import */
function send(file: File, tell: (percent: number) => void): Promise<string> {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', file)
  return new Promise((resolve, reject) => {
    // `fetch` does not tell how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', IMPORTS_API)
    request.withCredentials = true
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => tell(Math.round((100 * loaded) / (total || 1)))
    request.onerror = () => reject(new Error('Không gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.'))
    request.onload = () => {
      const answer = request.response as { doc?: { id: string } } | null
      if (request.status < 300 && answer?.doc) resolve(answer.doc.id)
      else reject(new Error(refusalIn(answer, request.status)))
    }
    request.send(form)
  })
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const LOOK_MS = 3000

/** Shows the screen anew while files are being read. */
export function Follow({ isWorking }: { isWorking: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!isWorking) return
    const timer = setInterval(() => router.refresh(), LOOK_MS)
    return () => clearInterval(timer)
  }, [isWorking, router])
  return isWorking ? (
    <p role="status">Đang đọc; trang này tự cập nhật. Có thể rời đi, việc vẫn tiếp tục.</p>
  ) : null
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkVideoAddress, readVideoAddress } from './video-address'

const ID = 'aqz-KE-bpKQ'

describe('addresses of films', () => {
  it.each([
    `https://www.youtube.com/watch?v=${ID}&t=10`,
    `https://youtu.be/${ID}?si=abc`,
    `https://m.youtube.com/shorts/${ID}`,
    `https://www.youtube.com/live/${ID}`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
  ])('%s is on YouTube, in its form without cookies', (address) => {
    expect(readVideoAddress(address)).toEqual({
      page: `https://www.youtube.com/watch?v=${ID}`,
      source: `https://www.youtube-nocookie.com/embed/${ID}`,
      kind: 'frame',
      host: 'youtube.com',
    })
  })

  it('may be of Vimeo, or of a film file', () => {
    expect(readVideoAddress('https://vimeo.com/76979871')).toMatchObject({
      source: 'https://player.vimeo.com/video/76979871?dnt=1',
    })
    expect(readVideoAddress(' https://huyen.example/phim/hop.MP4 ')).toMatchObject({
      kind: 'file',
      host: 'huyen.example',
    })
  })

  it.each([
    'http://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://youtube.com.ke-gian.example/watch?v=aqz-KE-bpKQ',
    'https://youtube.com@ke-gian.example/a.mp4',
    'https://www.youtube.com/watch?v=ngắn',
    'https://www.youtube.com/@kenh',
    'https://huyen.example/phim',
    'javascript:alert(1)//.mp4',
    '',
    null,
    7,
  ])('%s is none', (address) => {
    expect(readVideoAddress(address)).toBeNull()
    expect(checkVideoAddress(address)).toContain('YouTube')
  })

  it('load from nowhere but where the reader is told', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (address) => {
        const video = readVideoAddress(address)
        if (!video) return
        const { hostname, protocol } = new URL(video.source)
        expect(protocol).toBe('https:')
        expect(video.kind === 'file' ? video.host : `www.${video.host}`).toContain(
          video.kind === 'file' ? hostname : video.host,
        )
      }),
    )
  })
})

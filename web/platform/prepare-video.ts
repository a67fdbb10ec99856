import type { Kept } from './prepare-files.ts'

export const largestVideo = 60 * 1024 * 1024

/** Takes a video by what its bytes are: MP4 (ISO base media, not audio alone) or WebM. */
export function prepareVideo(
  name: string,
  bytes: Uint8Array,
): Kept | { refused: 'empty-file' | 'not-a-video' | 'video-too-large' } {
  if (!bytes.length) return { refused: 'empty-file' }
  if (bytes.length > largestVideo) return { refused: 'video-too-large' }
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const plain = [...name.replace(/\.[^.]*$/, '')].slice(0, 120).join('') || 'video'
  if (/^.{4}ftyp(isom|iso\d|mp4\d|avc1|M4V |dash|qt {2})/s.test(head))
    return { name: `${plain}.mp4`, type: 'video/mp4', bytes }
  if (head.startsWith('\x1aE\xdf\xa3') && head.includes('webm'))
    return { name: `${plain}.webm`, type: 'video/webm', bytes }
  return { refused: 'not-a-video' }
}

/** Captions in WebVTT: text that begins with its name and holds no markup but that of captions. */
export function prepareCaptions(name: string, bytes: Uint8Array): Kept | { refused: 'not-captions' } {
  if (bytes.length > 1024 * 1024) return { refused: 'not-captions' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!/^\ufeff?WEBVTT[\s]/.test(text) || /<\/?(script|iframe|svg|html|img)/i.test(text))
      return { refused: 'not-captions' }
    return {
      name: `${[...name.replace(/\.[^.]*$/, '')].slice(0, 120).join('') || 'captions'}.vtt`,
      type: 'text/vtt; charset=utf-8',
      bytes,
    }
  } catch {
    return { refused: 'not-captions' }
  }
}

import { refuse } from './problems.ts'

export const largestUpload = 20 * 1024 * 1024

/** The text of a file. It must be UTF-8; a mark at its beginning is taken off. */
export function readText(file: string | Uint8Array): string {
  const bytes = typeof file === 'string' ? undefined : file
  if (file.length > largestUpload) return refuse('too-large')
  if (bytes && looksLikeUtf16(bytes)) return refuse('wrong-encoding')
  const text = bytes ? decoded(bytes) : (file as string)
  if (text.includes('\u0000') || text.includes('\ufffd')) return refuse('wrong-encoding')
  const bare = text.replace(/^\ufeff/, '')
  return bare.trim() === '' ? refuse('empty-file') : bare
}

const looksLikeUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('wrong-encoding')
  }
}

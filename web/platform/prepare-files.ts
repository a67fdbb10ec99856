export type FileRefusal = 'empty-file' | 'not-a-picture' | 'picture-too-large' | 'not-a-document' | 'file-too-large'
export const fileRefusals: Record<FileRefusal, string> = {
  'empty-file': 'The file is empty. Choose another one',
  'not-a-picture': 'The file is not a picture we can read. Use a JPEG, PNG, WebP or GIF picture',
  'picture-too-large': 'The picture has more than 60 million points. Make it smaller and try again',
  'not-a-document': 'The file is not a PDF, text or CSV document. Save it as one of these and try again',
  'file-too-large': 'The file is larger than 10 MB. Make it smaller and try again',
}
export const largestFile = 10 * 1024 * 1024
const mostPoints = 60_000_000

/** A file that may be kept: what it is was told from its bytes. */
export type Kept = { name: string; type: string; bytes: Uint8Array; width?: number; height?: number }

/** Only these are ever handed to a decoder, whatever others it knows. */
function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'gif' | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  return /^RIFF.{4}WEBP$/s.test(head) ? 'webp' : undefined
}

/** One picture at a time: a large one takes as much memory as the rest of the process. */
let before: Promise<unknown> = Promise.resolve()

/** Re-encodes a picture: its kind is told from its bytes, it shrinks to 1,600 points, and place and camera data are gone. */
export async function preparePicture(name: string, bytes: Uint8Array): Promise<Kept | { refused: FileRefusal }> {
  if (!bytes.length) return { refused: 'empty-file' }
  if (bytes.length > largestFile) return { refused: 'file-too-large' }
  const kind = kindOf(bytes)
  if (!kind) return { refused: 'not-a-picture' }
  const turn = before.then(() => redraw(name, bytes, kind === 'png' || kind === 'gif'))
  before = turn.catch(() => {})
  return turn
}

async function redraw(name: string, bytes: Uint8Array, png: boolean): Promise<Kept | { refused: FileRefusal }> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPoints) return { refused: 'picture-too-large' }
    const image = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error' })
    const flat = image.rotate().resize(1600, 1600, { fit: 'inside', withoutEnlargement: true })
    const made = await (png
      ? flat.png({ compressionLevel: 9, palette: true })
      : flat.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true })
    ).toBuffer({ resolveWithObject: true })
    return {
      name: `${[...name.replace(/\.[^.]*$/, '')].slice(0, 120).join('') || 'picture'}.${png ? 'png' : 'jpg'}`,
      type: png ? 'image/png' : 'image/jpeg',
      bytes: made.data,
      width: made.info.width,
      height: made.info.height,
    }
  } catch {
    return { refused: 'not-a-picture' }
  }
}

/** Takes a document by what its bytes are, never by what its name says. */
export function prepareDocument(name: string, bytes: Uint8Array): Kept | { refused: FileRefusal } {
  if (!bytes.length) return { refused: 'empty-file' }
  if (bytes.length > largestFile) return { refused: 'file-too-large' }
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (head === '%PDF-') return { name, type: 'application/pdf', bytes }
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!words.includes('\u0000') && !/^\s*<(!doctype|html|svg|\?xml)/i.test(words))
      return { name, type: /\.csv$/i.test(name) ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8', bytes }
  } catch {}
  return { refused: 'not-a-document' }
}

import { type FileRefusal, largestFile, prepareDocument, preparePicture } from '../../../platform/files.ts'
import type { Upload } from '../../../platform/form.ts'
import { type AudioRefusal, prepareAudio } from '../../../platform/prepare-audio.ts'
import type { Question } from '../questions/question.ts'
import { officeFile } from './office-file.ts'
import { smallPicture } from './small-picture.ts'

export type Sendable = Extract<Question, { type: 'audio' | 'file' | 'picture' }>
type Drawn = { bytes: Uint8Array; width: number; height: number }
export type Prepared = {
  type: string
  bytes: Uint8Array
  width?: number
  height?: number
  name: string
  /** The same in small, of a picture that is shown to everyone. */
  small?: Drawn
}

/** What a person sends with a form: small enough to be read, and a little more for the rest of the form. */
export const largestUpload = largestFile + 200_000

const ending = { 'application/pdf': 'pdf', 'text/csv; charset=utf-8': 'csv', 'text/plain; charset=utf-8': 'txt' }

/** The name as its sender knows it, cut between signs and never within one, with the ending that its bytes have. */
const named = (name: string, end: string): string =>
  `${[...name.replace(/\.[^.]{0,10}$/, '').trim()].slice(0, 100).join('') || 'file'}.${end}`

/** Takes a file by what its bytes are. A picture is drawn anew, without where and with what it was taken. */
export async function prepareUpload(
  type: Sendable['type'],
  upload: Upload,
  shown = false,
): Promise<Prepared | { refused: FileRefusal | AudioRefusal }> {
  const { name, bytes } = upload
  if (type === 'audio') return prepareAudio(name, bytes)
  if (type === 'picture') {
    const picture = await preparePicture(name, bytes)
    if ('refused' in picture || !shown) return picture
    return { ...picture, small: await smallPicture(picture.bytes) }
  }
  if (bytes.length > largestFile) return { refused: 'file-too-large' }
  const office = officeFile(bytes)
  if (office) return { name: named(name, office.ending), type: office.type, bytes }
  const document = prepareDocument(name, bytes)
  if ('refused' in document) return document
  return { ...document, name: named(name, ending[document.type as keyof typeof ending]) }
}

import { crc32 } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { wav } from '../../../platform/audio/made.test-support.ts'
import { prepareUpload } from './prepare.ts'

const upload = (name: string, bytes: Uint8Array | string) => ({
  name,
  type: 'application/octet-stream',
  bytes: Buffer.from(bytes as string),
})
const word = (more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>'), ...more })
const openText = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8('<office/>'),
})

describe('a file is what its bytes are, whatever it is called', () => {
  test.each([
    ['a PDF', upload('plan.exe', '%PDF-1.7\n'), 'plan.pdf', 'application/pdf'],
    ['text', upload('notes', 'Ŵyn ac ŷd'), 'notes.txt', 'text/plain; charset=utf-8'],
    ['a table', upload('notes.csv', 'a,b\n'), 'notes.csv', 'text/csv; charset=utf-8'],
    [
      'Word',
      upload('a.pdf', word()),
      'a.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['OpenDocument', upload('a.odt', openText), 'a.odt', 'application/vnd.oasis.opendocument.text'],
  ])('%s', async (_, sent, name, type) => {
    expect(await prepareUpload('file', sent)).toMatchObject({ name, type })
  })
})

test('a long name is cut between characters, never within one', async () => {
  const long = `${'a'.repeat(99)}😀😀`
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const [file, picture, sound] = await Promise.all([
    prepareUpload('file', upload(`${long}.pdf`, '%PDF-1.7')),
    prepareUpload('picture', upload(`${'b'.repeat(20)}${long}.png`, png)),
    prepareUpload('audio', upload(`${'c'.repeat(20)}${long}.wav`, wav(1))),
  ])
  expect(file).toMatchObject({ name: `${'a'.repeat(99)}😀.pdf` })
  expect(picture).toMatchObject({ name: `${'b'.repeat(20)}${'a'.repeat(99)}😀.png` })
  expect((sound as { name: string }).name.isWellFormed()).toBe(true)
})

describe('what is refused as a file', () => {
  const zip = (parts: Record<string, Uint8Array>) => upload('a.docx', zipSync(parts))
  /** A small archive that says it unpacks to four gigabytes. */
  const bomb = () => {
    const bytes = Buffer.from(word())
    const directory = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16)
    bytes.writeUInt32LE(0xfffffff0, directory + 24)
    return bytes
  }
  const cut = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)
  test.each([
    ['nothing', upload('a.pdf', ''), 'empty-file'],
    [
      'a picture that can carry script',
      upload('a.pdf', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'not-a-document',
    ],
    ['a page', upload('a.txt', '  <!DOCTYPE html><script>alert(1)</script>'), 'not-a-document'],
    ['a programme', upload('a.pdf', Buffer.from([0x4d, 0x5a, 0, 0, 1])), 'not-a-document'],
    ['any archive', zip({ 'a.txt': strToU8('a') }), 'not-a-document'],
    ['macros', upload('a.docx', word({ 'word/vbaProject.bin': strToU8('x') })), 'not-a-document'],
    ['an archive that unpacks to too much', upload('a.docx', bomb()), 'not-a-document'],
    ['half an archive', upload('a.docx', cut(word())), 'not-a-document'],
    ['an old Word file', upload('a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'not-a-document'],
    [
      'more than 10 MB',
      upload('a.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(10 * 1024 * 1024)])),
      'file-too-large',
    ],
  ])('%s', async (_, sent, refused) => expect(await prepareUpload('file', sent)).toEqual({ refused }))
})

describe('what is refused as a picture', () => {
  const claiming = async (width: number, height: number) => {
    const bytes = Buffer.from(
      await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    )
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
    return bytes
  }
  test.each([
    [
      'script in a drawing',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'not-a-picture',
    ],
    ['a page that begins like a GIF', async () => Buffer.from('GIF89a<script>alert(1)</script>'), 'not-a-picture'],
    ['a few bytes that say they are huge', () => claiming(60_000, 60_000), 'picture-too-large'],
    ['a PDF', async () => Buffer.from('%PDF-1.7'), 'not-a-picture'],
  ])('%s', async (_, make, refused) =>
    expect(await prepareUpload('picture', upload('a.png', await make()))).toEqual({ refused }),
  )
})

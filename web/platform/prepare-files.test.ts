import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { fileRefusals, largestFile, prepareDocument, preparePicture } from './prepare-files.ts'

const dots = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } })
/** A picture of few bytes that says it is large, with the checksum to go with it. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = Buffer.from(await dots(10, 10).png().toBuffer())
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}
const taken = async (name: string, bytes: Uint8Array) => {
  const kept = await preparePicture(name, bytes)
  if ('refused' in kept) throw new Error(kept.refused)
  return kept
}

describe('a picture', () => {
  test('loses where and with what it was taken', async () => {
    const bytes = await dots(400, 300)
      .withExif({
        IFD0: { Make: 'SecretCamera', Artist: 'Annabel Secretly', Copyright: 'Ann' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 17/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secretly/></x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect((await sharp(bytes).metadata()).exif!.toString('latin1')).toContain('SecretCamera')
    const { bytes: made } = await taken('me.jpg', bytes)
    const { exif, xmp, iptc, icc, comments } = await sharp(made).metadata()
    expect([exif, xmp, iptc, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(Buffer.from(made).toString('latin1')).not.toMatch(/SecretCamera|Annabel|secretly|GPS/)
  })
  test('is turned the right way up before that is forgotten', async () => {
    const sideways = await dots(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await taken('a.jpg', sideways)).toMatchObject({ width: 200, height: 400 })
  })
  test('shrinks to 1,600 points and never grows', async () => {
    expect(await taken('a.jpg', await dots(4000, 1000).jpeg().toBuffer())).toMatchObject({ width: 1600, height: 400 })
    expect(await taken('a.jpg', await dots(20, 10).jpeg().toBuffer())).toMatchObject({ width: 20, height: 10 })
  })
  test.each([
    ['jpeg', 'image/jpeg', 'holiday.jpg'],
    ['webp', 'image/jpeg', 'holiday.jpg'],
    ['png', 'image/png', 'holiday.png'],
    ['gif', 'image/png', 'holiday.png'],
  ] as const)('a %s becomes %s, whatever its name says', async (format, type, name) => {
    const kept = await taken('holiday.exe', await dots(30, 30)[format]().toBuffer())
    expect([kept.type, kept.name]).toEqual([type, name])
    expect(`image/${(await sharp(kept.bytes).metadata()).format}`).toBe(type)
  })
  test('see-through parts come out white, not black', async () => {
    const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    const { bytes } = await taken('a.webp', await clear.webp({ lossless: true }).toBuffer())
    expect((await sharp(bytes).raw().toBuffer())[0]).toBe(255)
  })
  test('what hid behind it is gone', async () => {
    const hidden = Buffer.concat([await dots(30, 30).png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    const { bytes } = await taken('a.png', hidden)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('script')
  })
})

describe('what is no picture, or none we take', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>'
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    ['nothing', () => new Uint8Array(), 'empty-file'],
    ['a drawing with a script', () => Buffer.from(svg), 'not-a-picture'],
    ['a drawing behind XML', () => Buffer.from(`<?xml version="1.0"?>${svg}`), 'not-a-picture'],
    ['a TIFF', () => dots(9, 9).tiff().toBuffer(), 'not-a-picture'],
    ['a document', () => Buffer.from('%PDF-1.7'), 'not-a-picture'],
    ['a page', () => Buffer.from('<html><img src=x onerror=alert(1)></html>'), 'not-a-picture'],
    ['a picture by its first bytes alone', () => Buffer.from('\x89PNG\r\n\x1a\nnot really', 'latin1'), 'not-a-picture'],
    ['a page that begins like a GIF', () => Buffer.from('GIF89a/*<script>*/=1;alert(1)'), 'not-a-picture'],
    [
      'noise that begins like a JPEG',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5000, 7)]),
      'not-a-picture',
    ],
    ['more than 10 MB', () => Buffer.alloc(largestFile + 1), 'file-too-large'],
    ['60 million points and more in few bytes', () => claiming(10_000, 6_001), 'picture-too-large'],
    ['sides without end', () => claiming(2_000_000, 2_000_000), 'picture-too-large'],
  ]
  test.each(cases)('%s', async (_, make, refused) => {
    expect(await preparePicture('a.png', await make())).toEqual({ refused })
    expect(fileRefusals).toHaveProperty(refused)
  })
  test('a picture cut short', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
      const whole = await sharp(Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, i) => (i * 7919) % 251)), {
        raw: { width: 200, height: 200, channels: 3 },
      })
        [format]()
        .toBuffer()
      expect(await preparePicture('a', whole.subarray(0, whole.length / 2)), format).toEqual({
        refused: 'not-a-picture',
      })
    }
  })
  test('ten at once take their turns', async () => {
    const one = await dots(1800, 900).jpeg().toBuffer()
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, i) => preparePicture(`${i}.jpg`, i % 2 ? one : Buffer.from('x'))),
    )
    expect(all.map((kept) => ('refused' in kept ? kept.refused : kept.width))).toEqual(
      Array.from({ length: 10 }, (_, i) => (i % 2 ? 1600 : 'not-a-picture')),
    )
  })
})

describe('a document', () => {
  test.each([
    ['a PDF, whatever its name', 'plan.exe', '%PDF-1.7\n...', 'application/pdf'],
    ['text', 'notes.txt', 'Hello\nworld', 'text/plain; charset=utf-8'],
    ['text of other alphabets', 'notes', 'tŷ مرحبا 🙂', 'text/plain; charset=utf-8'],
    ['a table', 'wards.csv', 'a,b\n1,2', 'text/csv; charset=utf-8'],
    ['a table with a byte order mark', 'wards.CSV', '\ufeffa,b', 'text/csv; charset=utf-8'],
    ['text that speaks of <html>', 'notes.txt', 'In <html> you write', 'text/plain; charset=utf-8'],
  ])('%s', (_, name, text, type) => {
    expect(prepareDocument(name, Buffer.from(text))).toMatchObject({ name, type })
  })
  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-document'],
    ['a page behind spaces', Buffer.from('\n  <HTML>'), 'not-a-document'],
    ['a page behind a byte order mark', Buffer.from('\ufeff<html>'), 'not-a-document'],
    ['a drawing', Buffer.from('<svg onload=alert(1)>'), 'not-a-document'],
    ['XML', Buffer.from('<?xml version="1.0"?>'), 'not-a-document'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\x00\x00', 'latin1'), 'not-a-document'],
    ['an archive', Buffer.from('PK\x03\x04\x00\x00\xff\xfe', 'latin1'), 'not-a-document'],
    ['another alphabet than it should be in', Buffer.from('caf\xe9', 'latin1'), 'not-a-document'],
    ['two bytes a letter', Buffer.from('\ufeffabc', 'utf16le'), 'not-a-document'],
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['more than 10 MB', Buffer.alloc(largestFile + 1, 'a'), 'file-too-large'],
  ])('is not %s', (_, bytes, refused) => {
    expect(prepareDocument('a.pdf', bytes)).toEqual({ refused })
    expect(fileRefusals).toHaveProperty(refused)
  })
})

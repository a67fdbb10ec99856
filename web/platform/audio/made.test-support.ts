import { sumOf } from './ogg.ts'

/** What each made recording has written into it, in every place where programs write. */
export const secret = 'Annabel Secretly 51.4N'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const le32 = (n: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(n)
  return bytes
}
const be32 = (n: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(n)
  return bytes
}

/** A tone of 8,000 samples a second, with lists of names around it. */
export function wav(seconds: number): Buffer {
  const samples = Buffer.from(
    Array.from({ length: Math.round(seconds * 8000) }, (_, n) => 128 + Math.round(60 * Math.sin(n / 3))),
  )
  const chunk = (name: string, content: Buffer) =>
    Buffer.concat([ascii(name), le32(content.length), content, Buffer.alloc(content.length % 2)])
  const format = Buffer.concat([Buffer.from([1, 0, 1, 0]), le32(8000), le32(8000), Buffer.from([1, 0, 8, 0])])
  const body = Buffer.concat([
    ascii('WAVE'),
    chunk('LIST', ascii(`INFOIART${secret}`)),
    chunk('fmt ', format),
    chunk('data', samples),
    chunk('id3 ', ascii(secret)),
  ])
  return Buffer.concat([ascii('RIFF'), le32(body.length), body])
}

/** So many pieces of silence, 128 kbit/s at 44.1 kHz, between tags. */
export function mp3(pieces: number): Buffer {
  const piece = Buffer.alloc(417)
  piece.set([0xff, 0xfb, 0x90, 0xc0])
  const text = ascii(`TPE1    \0\0${secret}`.padEnd(100, '\0'))
  const tag = Buffer.concat([ascii('ID3'), Buffer.from([4, 0, 0, 0, 0, 0, text.length]), text])
  const end = ascii(`TAG${secret}`.padEnd(128, '\0'))
  return Buffer.concat([tag, ...Array.from({ length: pieces }, () => piece), ascii(`APETAGEX${secret}`), end])
}

const box = (name: string, ...content: Buffer[]): Buffer => {
  const all = Buffer.concat(content)
  return Buffer.concat([be32(all.length + 8), ascii(name), all])
}

/** Sound in an MP4, as telephones keep it; `track` is what the track says it is. */
export function mp4(seconds: number, track = 'soun'): Buffer {
  const times = Buffer.concat([be32(0), be32(0xdeadbeef), be32(0xdeadbeef)])
  const movie = box('mvhd', times, be32(1000), be32(seconds * 1000), Buffer.alloc(80))
  const handler = box('hdlr', be32(0), be32(0), ascii(track), Buffer.alloc(12), ascii(secret))
  const media = box(
    'mdia',
    box('mdhd', times, be32(1000), be32(seconds * 1000), be32(0)),
    handler,
    box('minf', box('smhd', be32(0), be32(0)), box('stbl')),
  )
  const sound = box(
    'trak',
    box('tkhd', times, Buffer.alloc(72)),
    media,
    box('udta', ascii(secret)),
    box('meta', ascii(secret)),
  )
  const moov = box('moov', movie, sound, box('udta', box('\u00a9xyz', ascii(secret))), box('meta', ascii(secret)))
  return Buffer.concat([
    box('ftyp', ascii('M4A isom')),
    moov,
    box('uuid', ascii(secret)),
    box('mdat', Buffer.alloc(500, 7)),
    box('free', ascii(secret)),
  ])
}

function oggPage(flags: number, granule: bigint, number: number, packets: readonly Buffer[], serial = 7): Buffer {
  const laces = packets.flatMap((packet) => [
    ...Array.from({ length: Math.floor(packet.length / 255) }, () => 255),
    packet.length % 255,
  ])
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head[5] = flags
  head.writeBigInt64LE(granule, 6)
  head.writeUInt32LE(serial, 14)
  head.writeUInt32LE(number, 18)
  head[26] = laces.length
  const page = Buffer.concat([head, Buffer.from(laces), ...packets])
  page.writeUInt32LE(sumOf(page), 22)
  return page
}

/** Opus in Ogg, with comments over more than one lace; `more` comes after it. */
export function ogg(seconds: number, more: readonly Buffer[] = []): Buffer {
  const head = Buffer.concat([ascii('OpusHead'), Buffer.from([1, 1, 0, 0]), le32(48_000), Buffer.from([0, 0, 0])])
  const comment = ascii(`LOCATION=${secret}`.repeat(20))
  const tags = Buffer.concat([ascii('OpusTags'), le32(7), ascii('program'), le32(1), le32(comment.length), comment])
  return Buffer.concat([
    oggPage(2, 0n, 0, [head]),
    oggPage(0, 0n, 1, [tags]),
    oggPage(4, BigInt(seconds * 48_000), 2, [Buffer.alloc(60, 3), Buffer.alloc(60, 4)]),
    ...more,
  ])
}
export const otherStream = () => oggPage(2, 0n, 0, [ascii('\x80theora'.padEnd(42, '\0'))], 8)

/** An element of Matroska; without a length it is open, as in a recording that is still being made. */
function element(id: number, content: Buffer, open = false): Buffer {
  const name = Buffer.from(id.toString(16).padStart(id.toString(16).length + (id.toString(16).length % 2), '0'), 'hex')
  const size = open ? Buffer.from('01ffffffffffffff', 'hex') : Buffer.alloc(8)
  if (!open) size.writeBigUInt64BE((1n << 56n) | BigInt(content.length))
  return Buffer.concat([name, size, content])
}

/** Sound in WebM, as browsers record it: open ends, tags behind. `kind` is that of the track: 2 is sound. */
export function webm(seconds: number, kind = 2): Buffer {
  const length = Buffer.alloc(8)
  length.writeDoubleBE(seconds * 1000)
  const info = element(
    0x1549a966,
    Buffer.concat([
      element(0x2ad7b1, Buffer.from([0x0f, 0x42, 0x40])),
      element(0x4489, length),
      element(0x7ba9, ascii(secret)),
      element(0x5741, ascii(secret)),
    ]),
  )
  const track = element(
    0x1654ae6b,
    element(
      0xae,
      Buffer.concat([
        element(0x83, Buffer.from([kind])),
        element(0x536e, ascii(secret)),
        element(0x86, ascii('A_OPUS')),
      ]),
    ),
  )
  const cluster = element(
    0x1f43b675,
    Buffer.concat([element(0xe7, Buffer.from([0])), element(0xa3, Buffer.alloc(90, 5))]),
    true,
  )
  const tags = element(0x1254c367, element(0x7373, ascii(secret)))
  const attached = element(0x1941a469, ascii(secret))
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, ascii('webm'))),
    element(0x18538067, Buffer.concat([info, track, cluster, cluster, tags, attached]), true),
  ])
}

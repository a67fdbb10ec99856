import { letters, type Sound } from './sound.ts'

type Page = { at: number; end: number; serial: number; first: boolean; granule: bigint; pieces: Piece[] }
/** A piece of a packet: where it lies, and whether the packet ends with it. */
type Piece = { from: number; end: number; last: boolean }

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index << 24
  for (let bit = 0; bit < 8; bit++) sum = (sum << 1) ^ (sum & 0x80000000 ? 0x04c11db7 : 0)
  return sum >>> 0
})

/** The sum that stands in each page over its own bytes (RFC 3533, section 6). */
export function sumOf(page: Buffer): number {
  let sum = 0
  for (const byte of page) sum = ((sum << 8) ^ table[((sum >>> 24) ^ byte) & 0xff]!) >>> 0
  return sum
}

function pagesOf(bytes: Buffer): Page[] {
  const pages: Page[] = []
  for (let at = 0; at + 27 <= bytes.length && letters(bytes, at, 4) === 'OggS'; ) {
    const laces = bytes.subarray(at + 27, at + 27 + bytes[at + 26]!)
    const pieces: Piece[] = []
    let from = at + 27 + laces.length
    let end = from
    for (const [index, lace] of laces.entries()) {
      end += lace
      if (lace === 255 && index < laces.length - 1) continue
      pieces.push({ from, end, last: lace < 255 })
      from = end
    }
    if (end > bytes.length) break
    pages.push({
      at,
      end,
      serial: bytes.readUInt32LE(at + 14),
      first: (bytes[at + 5]! & 2) !== 0,
      granule: bytes.readBigInt64LE(at + 6),
      pieces,
    })
    at = end
  }
  return pages
}

const codecs = [
  { head: 'OpusHead', comments: 'OpusTags', rate: () => 48_000 },
  { head: '\x01vorbis', comments: '\x03vorbis', rate: (head: Buffer) => head.readUInt32LE(12) },
]

/** The pieces of the second packet of a stream: the comments. */
function commentsOf(pages: readonly Page[]): Piece[] {
  const found: Piece[] = []
  let packet = 0
  for (const piece of pages.flatMap(({ pieces }) => pieces)) {
    if (packet === 1) found.push(piece)
    if (packet > 1) break
    if (piece.last) packet++
  }
  return found
}

/** Names, places and comments become nothing, in the same room: no program that wrote it and nothing that was said of it is left. */
function emptyComments(bytes: Buffer, pieces: readonly Piece[], begins: string): boolean {
  const packet = Buffer.concat(pieces.map(({ from, end }) => bytes.subarray(from, end)))
  if (letters(packet, 0, begins.length) !== begins || packet.length < begins.length + 9) return false
  packet.fill(0, begins.length)
  // Vorbis ends its comments with a bit; after it, and in Opus always, nothing more is read.
  if (begins.endsWith('vorbis')) packet[begins.length + 8] = 1
  let at = 0
  for (const { from, end } of pieces) {
    packet.copy(bytes, from, at, at + end - from)
    at += end - from
  }
  return true
}

export function plainOgg(given: Buffer): Sound | undefined {
  const pages = pagesOf(given)
  const end = pages.at(-1)?.end
  if (!end || pages.length < 2) return undefined
  const bytes = Buffer.from(given.subarray(0, end))
  const [first] = pages
  // One stream of sound: pictures and a second stream that follows are refused.
  if (
    !first!.first ||
    !first!.pieces[0] ||
    pages.some((page) => page.serial !== first!.serial || (page.first && page !== first))
  )
    return undefined
  const head = bytes.subarray(first!.pieces[0].from, first!.pieces[0].end)
  const codec = codecs.find((one) => letters(head, 0, one.head.length) === one.head)
  if (!codec || head.length < 19 || !emptyComments(bytes, commentsOf(pages), codec.comments)) return undefined
  for (const page of pages) {
    bytes.writeUInt32LE(0, page.at + 22)
    bytes.writeUInt32LE(sumOf(bytes.subarray(page.at, page.end)), page.at + 22)
  }
  const rate = codec.rate(head)
  const last = Number(pages.at(-1)!.granule)
  return { type: 'audio/ogg', ending: 'ogg', bytes, ...(rate && last > 0 ? { seconds: last / rate } : {}) }
}

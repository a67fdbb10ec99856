import { letters, type Sound } from './sound.ts'

type Box = { name: string; at: number; from: number; end: number }
type Left = { refused: boolean; seconds?: number }

/** The boxes between two places; undefined where they do not fill it. */
function boxesIn(bytes: Buffer, from: number, end: number): Box[] | undefined {
  const boxes: Box[] = []
  for (let at = from; at < end; ) {
    if (at + 8 > end) return undefined
    const long = bytes.readUInt32BE(at) === 1
    if (long && at + 16 > end) return undefined
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : bytes.readUInt32BE(at) || end - at
    const head = long ? 16 : 8
    if (size < head || at + size > end) return undefined
    boxes.push({ name: letters(bytes, at + 4, 4), at, from: at + head, end: at + size })
    at += size
  }
  return boxes
}

// What the sound needs to be played. Everything else becomes empty room, so that nothing moves.
const needed: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'moov', 'mdat', 'moof', 'sidx', 'styp', 'mfra'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'mdia', 'edts'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['smhd', 'dinf', 'stbl'],
  moof: ['mfhd', 'traf'],
}

function empty(bytes: Buffer, box: Box): void {
  bytes.write('free', box.at + 4, 'latin1')
  bytes.fill(0, box.from, box.end)
}

/** Empties what is not needed, when it was made and what it is called. */
function tidy(bytes: Buffer, within: string, from: number, end: number, left: Left): void {
  const boxes = boxesIn(bytes, from, end)
  if (!boxes) {
    left.refused = true
    return
  }
  for (const box of boxes) {
    if (!needed[within]!.includes(box.name)) empty(bytes, box)
    else if (box.name in needed) tidy(bytes, box.name, box.from, box.end, left)
    else if (['mvhd', 'tkhd', 'mdhd'].includes(box.name)) head(bytes, box, left)
    else if (box.name === 'hdlr') handler(bytes, box, left)
  }
}

function head(bytes: Buffer, { name, from, end }: Box, left: Left): void {
  const wide = bytes[from] === 1
  if (end - from < (wide ? 32 : 20)) {
    left.refused = true
    return
  }
  bytes.fill(0, from + 4, from + (wide ? 20 : 12))
  if (name !== 'mvhd') return
  const scale = bytes.readUInt32BE(from + (wide ? 20 : 12))
  const length = wide ? Number(bytes.readBigUInt64BE(from + 24)) : bytes.readUInt32BE(from + 16)
  if (scale && length) left.seconds = length / scale
}

/** A track of pictures, of text or of places is no sound. */
function handler(bytes: Buffer, { from, end }: Box, left: Left): void {
  if (letters(bytes, from + 8, 4) !== 'soun') left.refused = true
  else bytes.fill(0, Math.min(from + 24, end), end)
}

export function plainMp4(given: Buffer): Sound | undefined {
  if (letters(given, 4, 4) !== 'ftyp') return undefined
  const bytes = Buffer.from(given)
  const left: Left = { refused: false }
  tidy(bytes, '', 0, bytes.length, left)
  const top = left.refused ? undefined : boxesIn(bytes, 0, bytes.length)
  const moov = top?.find(({ name }) => name === 'moov')
  const tracks = moov && boxesIn(bytes, moov.from, moov.end)?.some(({ name }) => name === 'trak')
  if (!tracks || !top?.some(({ name }) => name === 'mdat')) return undefined
  return {
    type: 'audio/mp4',
    ending: 'm4a',
    bytes,
    ...(left.seconds === undefined ? {} : { seconds: left.seconds }),
  }
}

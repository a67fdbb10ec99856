import { letters, type Sound } from './sound.ts'

const rates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const frequencies = [44_100, 48_000, 32_000]
const fewest = 10

/** One piece of sound at this place: its length in bytes and in seconds. */
function frameAt(bytes: Buffer, at: number): { length: number; seconds: number } | undefined {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xe0) !== 0xe0) return undefined
  const [version, layer] = [(bytes[at + 1]! >> 3) & 3, (bytes[at + 1]! >> 1) & 3]
  const [rate, frequency] = [bytes[at + 2]! >> 4, (bytes[at + 2]! >> 2) & 3]
  if (version === 1 || layer !== 1 || rate === 0 || rate === 15 || frequency === 3) return undefined
  const first = version === 3
  const perSecond = frequencies[frequency]! / (first ? 1 : version === 2 ? 2 : 4)
  const samples = first ? 1152 : 576
  const kilobits = rates[first ? 1 : 2][rate]!
  const length = Math.floor((samples * kilobits * 125) / perSecond) + ((bytes[at + 2]! >> 1) & 1)
  return at + length <= bytes.length ? { length, seconds: samples / perSecond } : undefined
}

const tagSize = (bytes: Buffer, at: number): number =>
  [6, 7, 8, 9].reduce((sum, offset) => (sum << 7) | (bytes[at + offset]! & 0x7f), 0) +
  ((bytes[at + 5]! & 0x10) === 0 ? 10 : 20)

/** Keeps the pieces of sound alone: names, pictures and comments stand before and after them. */
export function plainMp3(bytes: Buffer): Sound | undefined {
  const kept: Buffer[] = []
  let at = 0
  let seconds = 0
  while (at + 10 <= bytes.length && letters(bytes, at, 3) === 'ID3') at += tagSize(bytes, at)
  for (let frame = frameAt(bytes, at); frame; frame = frameAt(bytes, at)) {
    kept.push(bytes.subarray(at, at + frame.length))
    at += frame.length
    seconds += frame.seconds
  }
  return kept.length < fewest ? undefined : { type: 'audio/mpeg', ending: 'mp3', bytes: Buffer.concat(kept), seconds }
}

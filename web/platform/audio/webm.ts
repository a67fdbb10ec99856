import type { Sound } from './sound.ts'

type Element = { id: number; at: number; from: number; end: number; open: boolean }

const ids = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  trackName: 0x536e,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  void: 0xec,
} as const
/** Tags, attached files and chapters: what was said of it, pictures, and what its parts are called. */
const besides = new Set([0x1254c367, 0x1941a469, 0x1043a770])
/** Its title, its file, the day, and the programs that made it. */
const told = new Set([0x7ba9, 0x7384, 0x4461, 0x4d80, 0x5741])
const sound = 2

function elementAt(bytes: Buffer, at: number, limit: number): Element | undefined {
  const lengthOf = (first: number) => Math.clz32(first) - 23
  const idLength = at < limit ? lengthOf(bytes[at]!) : 9
  if (idLength > 4 || at + idLength >= limit) return undefined
  const sizeLength = lengthOf(bytes[at + idLength]!)
  const from = at + idLength + sizeLength
  if (sizeLength > 8 || from > limit) return undefined
  const digits = bytes.subarray(at + idLength, from)
  let size = BigInt(digits[0]! & (0xff >> sizeLength))
  for (const digit of digits.subarray(1)) size = (size << 8n) | BigInt(digit)
  const open = size === (1n << BigInt(7 * sizeLength)) - 1n
  const end = open ? limit : from + Number(size)
  return end > limit ? undefined : { id: bytes.readUIntBE(at, idLength), at, from, end, open }
}

function childrenOf(bytes: Buffer, { from, end }: { from: number; end: number }): Element[] | undefined {
  const found: Element[] = []
  for (let at = from; at < end; at = found.at(-1)!.end) {
    const element = elementAt(bytes, at, end)
    if (!element) return undefined
    // A cluster written while it was recorded has no end of its own: it ends where the next thing of its level begins.
    if (element.open && element.id === ids.cluster) element.end = endOfCluster(bytes, element.from, end)
    found.push(element)
  }
  return found
}

function endOfCluster(bytes: Buffer, from: number, limit: number): number {
  let at = from
  for (;;) {
    const element = elementAt(bytes, at, limit)
    if (!element || element.id > 0xffffff) return at
    at = element.end
  }
}

/** Room that nobody reads, as long as what stood there. */
function empty(bytes: Buffer, { at, end }: Element): void {
  const length = end - at
  bytes.fill(0, at, end)
  bytes[at] = ids.void
  if (length < 10) bytes[at + 1] = 0x80 | (length - 2)
  else bytes.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), at + 1)
}

const number = (bytes: Buffer, { from, end }: Element): number =>
  end > from && end - from <= 6 ? bytes.readUIntBE(from, end - from) : 0

function tidyInfo(bytes: Buffer, info: Element): number | undefined | 'refused' {
  const children = childrenOf(bytes, info)
  if (!children) return 'refused'
  let scale = 1_000_000
  let length: number | undefined
  for (const child of children) {
    if (child.id === ids.scale) scale = number(bytes, child)
    if (child.id === ids.duration)
      length = child.end - child.from === 8 ? bytes.readDoubleBE(child.from) : bytes.readFloatBE(child.from)
    if (told.has(child.id)) bytes.fill(0, child.from, child.end)
  }
  return length && (length * scale) / 1e9
}

function onlySound(bytes: Buffer, tracks: Element): boolean {
  const found = childrenOf(bytes, tracks)?.filter(({ id }) => id === ids.track)
  return (
    !!found?.length &&
    found.every((track) => {
      const parts = childrenOf(bytes, track)
      for (const part of parts ?? []) if (part.id === ids.trackName) bytes.fill(0, part.from, part.end)
      return !!parts?.some((part) => part.id === ids.trackType && number(bytes, part) === sound)
    })
  )
}

export function plainWebm(given: Buffer): Sound | undefined {
  const bytes = Buffer.from(given)
  const header = elementAt(bytes, 0, bytes.length)
  if (header?.id !== ids.header) return undefined
  const type = childrenOf(bytes, header)?.find(({ id }) => id === ids.docType)
  const segment = elementAt(bytes, header.end, bytes.length)
  if (
    !type ||
    bytes.toString('latin1', type.from, type.end).replace(/\0+$/, '') !== 'webm' ||
    segment?.id !== ids.segment
  )
    return undefined
  const children = childrenOf(bytes, segment)
  const kept = new Set<number>([ids.seekHead, ids.info, ids.tracks, ids.cluster, ids.cues, ids.void])
  if (!children?.some(({ id }) => id === ids.cluster) || !children.every(({ id }) => kept.has(id) || besides.has(id)))
    return undefined
  let seconds: number | undefined
  let tracks = false
  for (const child of children) {
    if (besides.has(child.id) || child.id === ids.void) empty(bytes, child)
    if (child.id === ids.tracks) {
      tracks = onlySound(bytes, child)
      if (!tracks) return undefined
    }
    if (child.id === ids.info) {
      const length = tidyInfo(bytes, child)
      if (length === 'refused') return undefined
      seconds = length
    }
  }
  const whole = bytes.subarray(0, segment.end)
  return tracks ? { type: 'audio/webm', ending: 'webm', bytes: whole, ...(seconds ? { seconds } : {}) } : undefined
}

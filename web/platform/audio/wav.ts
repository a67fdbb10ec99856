import { letters, type Sound } from './sound.ts'

// Plain numbers, floating point, A-law, µ-law, and the extended header around them.
const formats = new Set([1, 3, 6, 7, 0xfffe])

/** Keeps the format and the samples: lists of names, places and dates that programs add are left out. */
export function plainWav(bytes: Buffer): Sound | undefined {
  if (letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WAVE') return undefined
  let format: Buffer | undefined
  let samples: Buffer | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size
    const name = letters(bytes, at, 4)
    if (name === 'fmt ') format = bytes.subarray(at + 8, end)
    // A recorder that was cut off has said more than came.
    if (name === 'data') samples ??= bytes.subarray(at + 8, Math.min(end, bytes.length))
    at = end + (size % 2)
  }
  if (!format || format.length < 16 || format.length > 40 || !samples?.length) return undefined
  const perSecond = format.readUInt32LE(8)
  if (!formats.has(format.readUInt16LE(0)) || !perSecond) return undefined
  const chunk = (name: string, content: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(content.length, 4)
    return [head, content, Buffer.alloc(content.length % 2)]
  }
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunk('fmt ', format), ...chunk('data', samples)])
  const made = Buffer.concat([Buffer.from('RIFF\0\0\0\0', 'latin1'), body])
  made.writeUInt32LE(body.length, 4)
  return { type: 'audio/wav', ending: 'wav', bytes: made, seconds: samples.length / perSecond }
}

import { describe, expect, test } from 'vitest'
import { mp3, mp4, ogg, otherStream, secret, wav, webm } from './audio/made.test-support.ts'
import { sumOf } from './audio/ogg.ts'
import { prepareAudio } from './prepare-audio.ts'

const kinds: [string, (seconds: number) => Buffer, string, string][] = [
  ['WAV', wav, 'audio/wav', 'wav'],
  ['MP3', (seconds) => mp3(Math.ceil((seconds * 44_100) / 1152)), 'audio/mpeg', 'mp3'],
  ['M4A', (seconds) => mp4(seconds), 'audio/mp4', 'm4a'],
  ['Ogg', (seconds) => ogg(seconds), 'audio/ogg', 'ogg'],
  ['WebM', (seconds) => webm(seconds), 'audio/webm', 'webm'],
]

describe.each(kinds)('%s', (_, make, type, ending) => {
  test('is told by its bytes, whatever it is called, and keeps its sound alone', () => {
    const bytes = make(3)
    expect(bytes.toString('latin1')).toContain(secret.slice(0, 7))
    const kept = prepareAudio('holiday.exe', bytes)
    if ('refused' in kept) throw new Error(kept.refused)
    expect([kept.type, kept.name]).toEqual([type, `holiday.${ending}`])
    expect(Buffer.from(kept.bytes).toString('latin1')).not.toMatch(/Annabel|Secretly|51\.4N|\xde\xad\xbe\xef/)
    // What is kept is a recording still, of the same length, and nothing more is taken from it.
    expect(prepareAudio('again', kept.bytes)).toEqual({ ...kept, name: `again.${ending}` })
  })
  test('of more than ten minutes is refused, and so is one that was cut within its head', () => {
    expect(prepareAudio('long', make(601))).toEqual({ refused: 'recording-too-long' })
    expect(prepareAudio('cut', make(3).subarray(0, 40))).toEqual({ refused: 'not-a-recording' })
  })
})

test.each([
  ['nothing', Buffer.alloc(0), 'empty-file'],
  [
    'a page that begins like an MP3',
    Buffer.from('ID3\x04\0\0\0\0\0\x05<html><script>alert(1)</script>'),
    'not-a-recording',
  ],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'not-a-recording'],
  ['a video in MP4', mp4(3, 'vide'), 'not-a-recording'],
  ['a track of places in MP4', mp4(3, 'meta'), 'not-a-recording'],
  ['a video in WebM', webm(3, 1), 'not-a-recording'],
  ['a second stream in Ogg', ogg(3, [otherStream()]), 'not-a-recording'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'not-a-recording'],
  ['sizes that lead nowhere', Buffer.from('RIFF\xff\xff\xff\xffWAVEfmt \xff\xff\xff\xff', 'latin1'), 'not-a-recording'],
  ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1), 'file-too-large'],
])('refused: %s', (_, bytes, refused) => expect(prepareAudio('a.mp3', bytes)).toEqual({ refused }))

test('pages of Ogg have the sum of their own bytes after comments were taken out', () => {
  const kept = prepareAudio('a', ogg(3))
  if ('refused' in kept) throw new Error(kept.refused)
  const bytes = Buffer.from(kept.bytes)
  let pages = 0
  for (let at = 0; at < bytes.length; pages++) {
    const laces = bytes.subarray(at + 27, at + 27 + bytes[at + 26]!)
    const end = at + 27 + laces.length + laces.reduce((sum, n) => sum + n, 0)
    const page = Buffer.from(bytes.subarray(at, end))
    const said = page.readUInt32LE(22)
    page.writeUInt32LE(0, 22)
    expect(said).toBe(sumOf(page))
    at = end
  }
  expect(pages).toBe(3)
  // The sum of RFC 3533 over nine digits, worked out elsewhere.
  expect(sumOf(Buffer.from('123456789')).toString(16)).toBe('89a1897f')
})

test('bytes at random are never a recording and never a fault', () => {
  let seed = 7
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed & 0xff
  }
  for (const make of [wav, mp4, ogg, webm] as const)
    for (let round = 0; round < 200; round++) {
      const bytes = Buffer.from(make(1))
      for (let n = 0; n < 6; n++)
        bytes[Math.floor((random() * 256 + random()) % Math.min(bytes.length, 400))] = random()
      const kept = prepareAudio('a', bytes)
      expect('refused' in kept || kept.type.startsWith('audio/')).toBe(true)
    }
})

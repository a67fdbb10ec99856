import { plainMp3 } from './audio/mp3.ts'
import { plainMp4 } from './audio/mp4.ts'
import { plainOgg } from './audio/ogg.ts'
import { plainWav } from './audio/wav.ts'
import { plainWebm } from './audio/webm.ts'
import { type Kept, largestFile } from './prepare-files.ts'

export type AudioRefusal = 'empty-file' | 'not-a-recording' | 'recording-too-long' | 'file-too-large'
export const longestRecording = 10 * 60

/**
 * Takes a recording by what its bytes are: MP3, M4A, Ogg (Opus, Vorbis), WAV or WebM, of sound alone. Only the sound is
 * kept: what it is called, where and when and with what it was recorded are gone. What cannot be parted is refused.
 */
export function prepareAudio(name: string, bytes: Uint8Array): Kept | { refused: AudioRefusal } {
  if (!bytes.length) return { refused: 'empty-file' }
  if (bytes.length > largestFile) return { refused: 'file-too-large' }
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sound = plain(whole)
  if (!sound) return { refused: 'not-a-recording' }
  if ((sound.seconds ?? 0) > longestRecording) return { refused: 'recording-too-long' }
  return {
    name: `${[...name.replace(/\.[^.]*$/, '')].slice(0, 120).join('') || 'recording'}.${sound.ending}`,
    type: sound.type,
    bytes: sound.bytes,
  }
}

function plain(bytes: Buffer) {
  try {
    for (const read of [plainMp4, plainWav, plainOgg, plainWebm, plainMp3]) {
      const sound = read(bytes)
      if (sound) return sound
    }
  } catch (error) {
    // A length that leads beyond the end: it was cut off, or made to mislead.
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

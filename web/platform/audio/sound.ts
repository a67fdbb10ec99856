/** A recording by what its bytes are, without what was written into it besides the sound. */
export type Sound = {
  type: 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | 'audio/wav' | 'audio/webm'
  ending: 'mp3' | 'm4a' | 'ogg' | 'wav' | 'webm'
  bytes: Buffer
  /** How long it plays, where it says so. */
  seconds?: number
}

export const letters = (bytes: Buffer, at: number, length: number): string => bytes.toString('latin1', at, at + length)

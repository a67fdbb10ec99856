import { type FileRefusal, fileRefusals } from '../../../platform/files.ts'
import type { AudioRefusal } from '../../../platform/prepare-audio.ts'
import type { Dictionary } from './translating.ts'

/** What an activity can be made into. Large print needs nobody to make it: it is drawn from the questions. */
export const formats = ['translation', 'easy-read', 'bsl', 'audio'] as const
export type Format = (typeof formats)[number]

/** One thing to understand, with a picture beside it. */
export type Point = { words: string; file?: string | undefined; alt?: string | undefined }
export type Translated = { texts: Dictionary }
export type EasyRead = { points: readonly Point[] }
/** A recording, here or elsewhere, with all that is said in it. */
export type Recording = {
  file?: string | undefined
  address?: string | undefined
  captions?: string | undefined
  transcript: string
}
export type Content = Translated | EasyRead | Recording

export const limits = { points: 40, point: 250, alt: 200, text: 3000, transcript: 30_000, address: 500 } as const

export type FormatRefusal =
  | 'nothing-written'
  | 'too-long'
  | 'point-too-long'
  | 'alt-too-long'
  | 'picture-without-words'
  | 'transcript-missing'
  | 'recording-missing'
  | 'address-wrong'
  | 'not-a-video'
  | AudioRefusal
  | 'not-captions'
  | 'video-too-large'
  | 'changed-meanwhile'
  | 'not-found'
  | FileRefusal

export const formatRefusals: Record<FormatRefusal, string> = {
  ...fileRefusals,
  'nothing-written': 'Write something before you save',
  'too-long': 'Make this shorter. It can have 3,000 characters',
  'point-too-long': `Make this shorter, or make two points of it. A point can have ${limits.point} characters`,
  'alt-too-long': `Describe the picture in ${limits.alt} characters or fewer`,
  'picture-without-words': 'Write the point that this picture belongs to',
  'transcript-missing': 'Write down all that is said or signed. Some people cannot see or hear it',
  'recording-missing': 'Choose a file, or give the address where the recording is',
  'address-wrong': 'Enter an address that begins with https://',
  'not-a-video': 'The file is not a video we can show. Use MP4 or WebM',
  'not-a-recording': 'The file is not a recording we can play. Use MP3, M4A, Ogg, WAV or WebM',
  'recording-too-long': 'The recording is longer than 10 minutes. Make it shorter, or give the address where it is',
  'not-captions': 'The file has no captions we can read. Use WebVTT, which begins with the word WEBVTT',
  'video-too-large': 'The video is larger than 60 MB. Make it smaller, or give the address where it is',
  'changed-meanwhile': 'Somebody else changed this meanwhile. What you wrote is still here: compare, then save again',
  'not-found': 'This is not there any more',
}

/** By name of field. */
export type FormatRefusals = Readonly<Record<string, FormatRefusal>>

export function easyReadRefusals(points: readonly Point[]): FormatRefusals {
  const found: Record<string, FormatRefusal> = {}
  points.forEach(({ words, file, alt }, index) => {
    if (words.length > limits.point) found[`point-${index + 1}`] = 'point-too-long'
    else if (!words && (file || alt)) found[`point-${index + 1}`] = 'picture-without-words'
    if ((alt ?? '').length > limits.alt) found[`alt-${index + 1}`] = 'alt-too-long'
  })
  if (!points.some(({ words }) => words)) found['point-1'] ??= 'nothing-written'
  return found
}

export function recordingRefusals({ file, address, transcript }: Recording): FormatRefusals {
  const found: Record<string, FormatRefusal> = {}
  if (!file && !address) found['file'] = 'recording-missing'
  if (address && !isAddress(address)) found['address'] = 'address-wrong'
  if (!transcript) found['transcript'] = 'transcript-missing'
  else if (transcript.length > limits.transcript) found['transcript'] = 'too-long'
  return found
}

function isAddress(text: string): boolean {
  if (text.length > limits.address || !URL.canParse(text)) return false
  const { protocol, username, hostname } = new URL(text)
  return protocol === 'https:' && !username && hostname.includes('.')
}

export const translationRefusals = (texts: readonly { field: string; said: string }[]): FormatRefusals => ({
  ...(texts.some(({ said }) => said) ? {} : { [texts[0]?.field ?? '']: 'nothing-written' as const }),
  ...Object.fromEntries(
    texts.filter(({ said }) => said.length > limits.text).map(({ field }) => [field, 'too-long' as const]),
  ),
})

/** How it stands in its address: the language of a translation, the name of anything else. */
export const slugOf = ({ format, language }: { format: Format; language: string }): string =>
  format === 'translation' ? language : format

export function formatOf(
  slug: string,
  isLanguage: (code: string) => boolean,
): { format: Format; language: string } | undefined {
  if (isLanguage(slug)) return { format: 'translation', language: slug }
  const format = formats.find((one) => one === slug)
  return format && format !== 'translation' ? { format, language: format === 'bsl' ? 'bfi' : 'en' } : undefined
}

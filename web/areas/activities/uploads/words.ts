import type { FileRefusal } from '../../../platform/files.ts'
import type { AudioRefusal } from '../../../platform/prepare-audio.ts'
import type { Catalogue } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'

type Words = {
  refusals: Record<'file' | 'picture', Record<FileRefusal, string>> & { audio: Record<AudioRefusal, string> }
}

const notAFile =
  'We cannot take this kind of file. Use a PDF, Word, Excel, PowerPoint, OpenDocument, text or CSV file without macros'
const nidFfeil =
  'Ni allwn gymryd y math hwn o ffeil. Defnyddiwch ffeil PDF, Word, Excel, PowerPoint, OpenDocument, testun neu CSV heb facros'
const notSound =
  'We cannot read this as a recording. Use an MP3, M4A, Ogg, WAV or WebM recording of sound alone, without pictures'
const nidSain =
  'Ni allwn ddarllen hwn fel recordiad. Defnyddiwch recordiad MP3, M4A, Ogg, WAV neu WebM o sain yn unig, heb luniau'
const large = 'This is larger than 10 MB. Make it smaller, or choose another one'
const mawr = 'Mae hwn yn fwy na 10 MB. Gwnewch ef yn llai, neu dewiswch un arall'

export const uploadWords: Catalogue<Words> = {
  en: {
    refusals: {
      file: {
        'empty-file': 'This file is empty. Choose another one',
        'not-a-document': notAFile,
        'not-a-picture': notAFile,
        'picture-too-large': notAFile,
        'file-too-large': large,
      },
      picture: {
        'empty-file': 'This picture is empty. Choose another one',
        'not-a-picture': 'We cannot read this as a picture. Use a JPEG, PNG, WebP or GIF picture',
        'not-a-document': 'We cannot read this as a picture. Use a JPEG, PNG, WebP or GIF picture',
        'picture-too-large': 'This picture has more than 60 million points. Make it smaller, or choose another one',
        'file-too-large': large,
      },
      audio: {
        'empty-file': 'This recording is empty. Choose another one',
        'not-a-recording': notSound,
        'recording-too-long': 'This recording is longer than 10 minutes. Choose a shorter one, or a part of it',
        'file-too-large': large,
      },
    },
  },
  cy: {
    refusals: {
      file: {
        'empty-file': 'Mae’r ffeil hon yn wag. Dewiswch un arall',
        'not-a-document': nidFfeil,
        'not-a-picture': nidFfeil,
        'picture-too-large': nidFfeil,
        'file-too-large': mawr,
      },
      picture: {
        'empty-file': 'Mae’r llun hwn yn wag. Dewiswch un arall',
        'not-a-picture': 'Ni allwn ddarllen hwn fel llun. Defnyddiwch lun JPEG, PNG, WebP neu GIF',
        'not-a-document': 'Ni allwn ddarllen hwn fel llun. Defnyddiwch lun JPEG, PNG, WebP neu GIF',
        'picture-too-large':
          'Mae gan y llun hwn fwy na 60 miliwn o bwyntiau. Gwnewch ef yn llai, neu dewiswch un arall',
        'file-too-large': mawr,
      },
      audio: {
        'empty-file': 'Mae’r recordiad hwn yn wag. Dewiswch un arall',
        'not-a-recording': nidSain,
        'recording-too-long': 'Mae’r recordiad hwn yn hirach na 10 munud. Dewiswch un byrrach, neu ran ohono',
        'file-too-large': mawr,
      },
    },
  },
}

/** Why a file was not taken, in a sentence. */
export const refusalOf = (
  type: 'audio' | 'file' | 'picture',
  refused: FileRefusal | AudioRefusal,
  language: Language,
): string => (uploadWords[language].refusals[type] as Record<string, string>)[refused]!

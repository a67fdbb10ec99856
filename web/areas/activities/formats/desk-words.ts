import { englishName } from './languages.ts'
import type { Format } from './rules.ts'

/** What officers call a version. */
export const calledAs = ({ format, language }: { format: Format; language: string }): string =>
  format === 'translation'
    ? englishName(language)
    : { 'easy-read': 'Easy Read', bsl: 'British Sign Language', audio: 'Audio' }[format]

export const about: Record<Exclude<Format, 'translation'>, string> = {
  'easy-read':
    'Short sentences, one thing each, with a picture beside it. For people with a learning disability, and many others',
  bsl: 'A video in which somebody signs what this is about and what is asked, with all of it in words below',
  audio: 'A recording of somebody reading it aloud, with all of it in words below',
}

export const notices = {
  saved: 'Saved',
  published: 'Published. Everyone can see it now',
  withdrawn: 'Taken off the website. What was made is kept here',
  checked: 'Marked as checked',
  filled: (texts: number) =>
    `A machine filled ${texts === 1 ? '1 empty box' : `${texts} empty boxes`}. Read every one before you publish`,
  nothingEmpty: 'There is no empty box to fill',
  machineAway: 'The machine did not answer. Nothing has changed: try again later, or write the words yourself',
} as const

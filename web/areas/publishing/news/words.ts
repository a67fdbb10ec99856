import { type FileRefusal, fileRefusals } from '../../../platform/files.ts'
import type { Catalogue } from '../../../platform/words.ts'
import type { PostRefusal, PublicationRefusal } from './rules.ts'

/** What the public reads. */
export const words: Catalogue<{
  title: string
  lead: string
  empty: string
  emptyText: string
  follow: string
  feed: string
  thought: string
  about: string
  editors: string
  gone: string
  goneWhen: (day: string) => string
  why: string
  allNews: string
  published: string
  embargoed: string
  older: string
  newer: string
}> = {
  en: {
    title: 'News',
    lead: 'What is going on, what we heard and what came of it.',
    empty: 'News will be here',
    emptyText: 'As soon as there is something to tell you, it is here, the newest first.',
    follow: 'Follow by email',
    feed: 'Follow with a feed reader (Atom)',
    thought: 'Send us a thought about this',
    about: 'About',
    editors: 'Notes for editors',
    gone: 'This update was taken down',
    goneWhen: (day) => `We took it down on ${day}.`,
    why: 'Why',
    allNews: 'All news',
    published: 'Published',
    embargoed: 'Not public yet',
    older: 'Older news',
    newer: 'Newer news',
  },
  cy: {
    title: 'Newyddion',
    lead: 'Beth sy’n digwydd, beth a glywsom a beth ddaeth ohono.',
    empty: 'Bydd newyddion yma',
    emptyText: 'Cyn gynted ag y bydd rhywbeth i’w ddweud, bydd yma, y diweddaraf yn gyntaf.',
    follow: 'Dilyn drwy e-bost',
    feed: 'Dilyn gyda darllenydd ffrwd (Atom)',
    thought: 'Anfonwch sylw atom am hyn',
    about: 'Am',
    editors: 'Nodiadau i olygyddion',
    gone: 'Cafodd y newyddion hwn ei dynnu i lawr',
    goneWhen: (day) => `Fe’i tynnwyd i lawr ar ${day}.`,
    why: 'Pam',
    allNews: 'Yr holl newyddion',
    published: 'Cyhoeddwyd',
    embargoed: 'Heb ei gyhoeddi eto',
    older: 'Newyddion hŷn',
    newer: 'Newyddion diweddarach',
  },
}

export const postRefusalWords: Record<PostRefusal, string> = {
  'subject-unknown': 'Choose what it is about',
  'title-missing': 'Enter a title',
  'title-too-long': 'Make the title 120 characters or fewer',
  'summary-too-long': 'Make the summary 300 characters or fewer',
  'body-missing': 'Write the update',
  'body-too-long': 'Make the update 20,000 characters or fewer',
  'notes-too-long': 'Make the notes 5,000 characters or fewer',
  'alt-missing': 'Say in words what the picture shows',
  'alt-too-long': 'Make the words for the picture 300 characters or fewer',
  'welsh-too-long': 'Make the Welsh title 120, summary 300 and text 20,000 characters or fewer',
  ...(fileRefusals satisfies Record<FileRefusal, string>),
}

export const publicationWords: Record<PublicationRefusal, string> = {
  'time-missing': 'Enter a day and a time, like 19 6 2026 and 9:30am',
  'time-past': 'Enter a time that is still to come',
  'time-too-far': 'Enter a time within the next two years',
  'already-public': 'It is already public',
  withdrawn: 'It was taken down, so it cannot be published again. Write a new one',
  'reason-missing': 'Say why. Everyone who has the link can read the reason',
  'reason-too-long': 'Make the reason 1,000 characters or fewer',
  'not-public': 'It is not public, so there is nothing to take down',
}

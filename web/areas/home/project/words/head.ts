import type { Catalogue } from '../../../../platform/words.ts'
import type { ProjectState } from '../data.ts'

type Says = {
  say: string
  home: string
  say2: Record<'answer' | 'decision' | 'follow', string>
  answerNamed: (title: string) => string
  state: Record<ProjectState, string>
  closedOn: (date: string) => string
  ends: (date: string) => string
  pausedTitle: string
  paused: (date: string) => string
  closure: string
  previewTitle: string
  preview: (until: string) => string
  draft: string
  opensOn: (title: string, date: string) => string
  contents: string
}

export const words: Catalogue<Says> = {
  en: {
    say: 'Have your say',
    home: 'Home',
    say2: { answer: 'Have your say', decision: 'See what was decided', follow: 'Follow this project' },
    answerNamed: (title) => `: ${title}`,
    state: { draft: 'Draft', scheduled: 'Not published yet', live: 'Open', paused: 'Paused', closed: 'Closed' },
    closedOn: (date) => `Closed on ${date}`,
    ends: (date) => `Runs until ${date}`,
    pausedTitle: 'This project is paused',
    paused: (date) => `Since ${date} nobody can take part. Everything that was said is safe.`,
    closure: 'What came of it',
    previewTitle: 'This is a preview',
    preview: (until) =>
      `Nobody else can see this page, and what it says may still change. Please do not pass the link on. It works until ${until}.`,
    draft: 'Only staff can see this page. It is not published yet.',
    opensOn: (title, date) => `“${title}” opens on ${date}.`,
    contents: 'On this page',
  },
  cy: {
    say: 'Dweud eich dweud',
    home: 'Hafan',
    say2: { answer: 'Dweud eich dweud', decision: 'Gweld beth a benderfynwyd', follow: 'Dilyn y prosiect hwn' },
    answerNamed: (title) => `: ${title}`,
    state: {
      draft: 'Drafft',
      scheduled: 'Heb ei gyhoeddi eto',
      live: 'Ar agor',
      paused: 'Wedi’i oedi',
      closed: 'Wedi cau',
    },
    closedOn: (date) => `Caeodd ar ${date}`,
    ends: (date) => `Yn rhedeg tan ${date}`,
    pausedTitle: 'Mae’r prosiect hwn wedi’i oedi',
    paused: (date) => `Ers ${date} ni all neb gymryd rhan. Mae popeth a ddywedwyd yn ddiogel.`,
    closure: 'Beth ddaeth ohono',
    previewTitle: 'Rhagolwg yw hwn',
    preview: (until) =>
      `Ni all neb arall weld y dudalen hon, a gall yr hyn y mae’n ei ddweud newid o hyd. Peidiwch â rhannu’r ddolen, os gwelwch yn dda. Mae’n gweithio tan ${until}.`,
    draft: 'Dim ond staff all weld y dudalen hon. Nid yw wedi’i chyhoeddi eto.',
    opensOn: (title, date) => `Mae “${title}” yn agor ar ${date}.`,
    contents: 'Ar y dudalen hon',
  },
}

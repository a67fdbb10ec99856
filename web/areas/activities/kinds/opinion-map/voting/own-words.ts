import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  receipt: string
  none: string
  change: string
  changeTitle: string
  choose: string
  takeBack: string
  save: string
  back: string
  vote: string
  closed: string
  changed: string
  takenBack: string
  statement: string
  yourVote: string
}

export const ownVotesWords: Catalogue<Words> = {
  en: {
    title: 'Your votes',
    receipt: 'Your receipt',
    none: 'You have not voted on any statement that is here now.',
    change: 'Change',
    changeTitle: 'Change your vote',
    choose: 'Choose agree, disagree, pass or take it back',
    takeBack: 'Take my vote back',
    save: 'Save',
    back: 'Back to your votes',
    vote: 'Go on voting',
    closed: 'Voting has closed, so your votes stay as they are',
    changed: 'Your vote is changed',
    takenBack: 'Your vote is taken back',
    statement: 'Statement',
    yourVote: 'Your vote',
  },
  cy: {
    title: 'Eich pleidleisiau',
    receipt: 'Eich derbynneb',
    none: 'Nid ydych wedi pleidleisio ar unrhyw osodiad sydd yma nawr.',
    change: 'Newid',
    changeTitle: 'Newid eich pleidlais',
    choose: 'Dewiswch gytuno, anghytuno, pasio neu ei thynnu’n ôl',
    takeBack: 'Tynnu fy mhleidlais yn ôl',
    save: 'Cadw',
    back: 'Yn ôl i’ch pleidleisiau',
    vote: 'Dal ati i bleidleisio',
    closed: 'Mae’r pleidleisio wedi cau, felly mae eich pleidleisiau’n aros fel y maent',
    changed: 'Mae eich pleidlais wedi’i newid',
    takenBack: 'Mae eich pleidlais wedi’i thynnu’n ôl',
    statement: 'Gosodiad',
    yourVote: 'Eich pleidlais',
  },
}

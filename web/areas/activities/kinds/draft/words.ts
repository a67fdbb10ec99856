import type { Catalogue } from '../../../../platform/words.ts'
import type { DifferenceWords } from '../../../../ui/difference/difference.tsx'

const n = (count: number) => count.toLocaleString('en-GB')

type Words = {
  read: string
  commented(count: number): string
  none: string
  title: string
  contents: string
  how: string
  closed: string
  version(number: number, date: string): string
  versions: string
  older(number: number): string
  newest: string
  say(number: string): string
  many(count: number): string
  paragraph(number: string): string
  whole: string
  aboutWhole: string
  wholeText: string
  sayWhole: string
  sayHere: string
  back: string
  stands: string
  table: [string, string]
  said: string
  shownOf(shown: number, all: number): string
  noneHere: string
  suggested: string
  changedSince(version: number): string
  changedLink: string
  removed(version: number): string
  takenOutMeanwhile: string
  readOld(version: number): string
  lastWords: string
  council(date: string): string
  earlier(date: string): string
  newer: string
  olderOnes: string
  changes: string
  changesOf(number: number): string
  first: string
  what: string
  difference: string
  same(count: number): string
  noChanges: string
  commentTitle: string
  send: string
  next: string
  equality: string
  rules: string
  tab: string
  by(name: string, date: string): string
  resident: string
  differenceWords: DifferenceWords
}

export const draftWords: Catalogue<Words> = {
  en: {
    read: 'Read the draft and comment',
    commented: (count) => (count === 1 ? '1 comment so far.' : `${n(count)} comments so far.`),
    none: 'Nobody has commented yet. You can be the first.',
    title: 'The draft',
    contents: 'Contents',
    how: 'A number stands beside each paragraph. Choose “Comment” to say what you think of it, or read what others say.',
    closed: 'Comments have closed. You can still read the draft and what people said.',
    version: (number, date) => `Version ${number}, ${date}`,
    versions: 'Versions and what changed',
    older: (number) => `This is version ${number}. A newer version stands now.`,
    newest: 'Read the newest version',
    say: (number) => `Comment on paragraph ${number}`,
    many: (count) => (count === 0 ? 'Comment' : count === 1 ? '1 comment' : `${n(count)} comments`),
    paragraph: (number) => `Paragraph ${number}`,
    whole: 'The whole draft',
    aboutWhole: 'About the whole draft',
    wholeText: 'Something about all of it, or about what is missing?',
    sayWhole: 'Comment on the whole draft',
    sayHere: 'Comment on this paragraph',
    back: 'Back to the draft',
    stands: 'What people think of it',
    table: ['What they think', 'People'],
    said: 'What people said',
    shownOf: (shown, all) =>
      `${all === 1 ? '1 comment' : `${n(all)} comments`} came in. ${shown < all ? 'Here are those with words that their authors let us show and that somebody has read.' : 'All of them are here.'}`,
    noneHere: 'No comments are shown here yet.',
    suggested: 'Suggested wording',
    changedSince: (version) => `This paragraph has changed since: this was said of version ${version}.`,
    changedLink: 'See what changed',
    removed: (version) => `This paragraph was taken out with version ${version}. What people said of it stays here.`,
    takenOutMeanwhile: 'This paragraph was taken out of the draft while you were writing about it.',
    readOld: (version) => `Read version ${version}, which still had it`,
    lastWords: 'What it said',
    council: (date) => `The council’s answer, ${date}`,
    earlier: (date) => `An earlier answer, ${date}`,
    newer: 'Newest comments',
    olderOnes: 'Older comments',
    changes: 'What changed',
    changesOf: (number) => `What changed with version ${number}`,
    first: 'The first version.',
    what: 'In the council’s words',
    difference: 'Word by word',
    same: (count) => (count === 1 ? '1 paragraph stayed as it was.' : `${n(count)} paragraphs stayed as they were.`),
    noChanges: 'There is one version so far. When the draft changes, you can see here what is different.',
    commentTitle: 'Your comment',
    send: 'Send my comment',
    next: 'You get a receipt. Somebody reads your comment before it is shown.',
    equality: 'After you send it we ask a few questions about you. You can skip them.',
    rules: 'Read the house rules',
    tab: '(opens in a new tab)',
    by: (name, date) => `${name}, ${date}`,
    resident: 'A resident',
    differenceWords: {
      added: 'put in:',
      removed: 'taken out:',
      end: 'end of change',
      newParagraph: 'New paragraph',
      removedParagraph: 'Paragraph taken out',
      moved: 'Paragraph moved here',
    },
  },
  cy: {
    read: 'Darllen y drafft a rhoi sylw',
    commented: (count) => `Nifer y sylwadau hyd yma: ${n(count)}.`,
    none: 'Nid oes neb wedi rhoi sylw eto. Gallwch chi fod y cyntaf.',
    title: 'Y drafft',
    contents: 'Cynnwys',
    how: 'Mae rhif wrth ymyl pob paragraff. Dewiswch “Sylw” i ddweud eich barn amdano, neu darllenwch yr hyn y mae eraill yn ei ddweud.',
    closed: 'Mae’r cyfnod sylwadau wedi cau. Gallwch ddarllen y drafft a’r hyn a ddywedodd pobl o hyd.',
    version: (number, date) => `Fersiwn ${number}, ${date}`,
    versions: 'Fersiynau a beth newidiodd',
    older: (number) => `Dyma fersiwn ${number}. Mae fersiwn mwy newydd nawr.`,
    newest: 'Darllen y fersiwn diweddaraf',
    say: (number) => `Rhoi sylw ar baragraff ${number}`,
    many: (count) => (count === 0 ? 'Sylw' : `Sylwadau: ${n(count)}`),
    paragraph: (number) => `Paragraff ${number}`,
    whole: 'Y drafft cyfan',
    aboutWhole: 'Am y drafft cyfan',
    wholeText: 'Rhywbeth am y cyfan, neu am yr hyn sydd ar goll?',
    sayWhole: 'Rhoi sylw ar y drafft cyfan',
    sayHere: 'Rhoi sylw ar y paragraff hwn',
    back: 'Yn ôl i’r drafft',
    stands: 'Barn pobl amdano',
    table: ['Eu barn', 'Pobl'],
    said: 'Yr hyn a ddywedodd pobl',
    shownOf: (shown, all) =>
      `Nifer y sylwadau a ddaeth i mewn: ${n(all)}. ${shown < all ? 'Dyma’r rhai â geiriau y gadawodd eu hawduron i ni eu dangos ac y mae rhywun wedi’u darllen.' : 'Mae pob un ohonynt yma.'}`,
    noneHere: 'Nid oes sylwadau i’w gweld yma eto.',
    suggested: 'Geiriad a awgrymir',
    changedSince: (version) => `Mae’r paragraff hwn wedi newid ers hynny: am fersiwn ${version} y dywedwyd hyn.`,
    changedLink: 'Gweld beth newidiodd',
    removed: (version) =>
      `Tynnwyd y paragraff hwn allan gyda fersiwn ${version}. Mae’r hyn a ddywedodd pobl amdano yn aros yma.`,
    takenOutMeanwhile: 'Tynnwyd y paragraff hwn allan o’r drafft tra oeddech yn ysgrifennu amdano.',
    readOld: (version) => `Darllen fersiwn ${version}, a oedd yn dal i’w gynnwys`,
    lastWords: 'Yr hyn a ddywedai',
    council: (date) => `Ateb y cyngor, ${date}`,
    earlier: (date) => `Ateb cynharach, ${date}`,
    newer: 'Y sylwadau diweddaraf',
    olderOnes: 'Sylwadau hŷn',
    changes: 'Beth newidiodd',
    changesOf: (number) => `Beth newidiodd gyda fersiwn ${number}`,
    first: 'Y fersiwn cyntaf.',
    what: 'Yng ngeiriau’r cyngor',
    difference: 'Gair am air',
    same: (count) => `Nifer y paragraffau a arhosodd fel yr oeddent: ${n(count)}.`,
    noChanges: 'Un fersiwn sydd hyd yma. Pan fydd y drafft yn newid, gallwch weld yma beth sy’n wahanol.',
    commentTitle: 'Eich sylw',
    send: 'Anfon fy sylw',
    next: 'Byddwch yn cael derbynneb. Mae rhywun yn darllen eich sylw cyn iddo gael ei ddangos.',
    equality: 'Ar ôl i chi ei anfon byddwn yn gofyn ychydig o gwestiynau amdanoch. Gallwch eu hepgor.',
    rules: 'Darllen rheolau’r tŷ',
    tab: '(yn agor mewn tab newydd)',
    by: (name, date) => `${name}, ${date}`,
    resident: 'Preswylydd',
    differenceWords: {
      added: 'rhoddwyd i mewn:',
      removed: 'tynnwyd allan:',
      end: 'diwedd y newid',
      newParagraph: 'Paragraff newydd',
      removedParagraph: 'Paragraff a dynnwyd allan',
      moved: 'Symudwyd y paragraff yma',
    },
  },
}

import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  official(date: string): string
  noAnswer(day: string): string
  noAnswerLate: string
  became: string
  proposed: string
  answered(status: string): string
  mergedHere(title: string): string
  mergedAway(title: string): string
  mergeUndone(title: string): string
  splitFrom(title: string): string
  splitInto(title: string): string
  splitUndone(title: string): string
  notShown: string
  why(sentence: string): string
  goneTitle: string
  goneMerged: string
  goneSplit: string
  goneBack: string
  goTo: string
  authors: string
  both(names: string): string
  carried(n: number): string
  partTitle: string
  support: string
  follow: string
  report: string
  place: string
  about: string
  closed: string
  aboutDecision: string
  and: string
}

export const showingWords: Catalogue<Words> = {
  en: {
    official: (date) => `What the council says, ${date}`,
    noAnswer: (day) => `The council has not answered this yet. It answers by ${day}.`,
    noAnswerLate: 'The council has not answered this yet, though it said that it would have by now.',
    became: 'What became of it',
    proposed: 'The idea was shared',
    answered: (status) => `The council answered: ${status}`,
    mergedHere: (title) => `“${title}” was put together with this idea`,
    mergedAway: (title) => `It was put together with “${title}”`,
    mergeUndone: (title) => `It stands apart from “${title}” again`,
    splitFrom: (title) => `It was split off from “${title}”`,
    splitInto: (title) => `It was split, and “${title}” has a page of its own`,
    splitUndone: (title) => `The splitting was undone: “${title}” and this are one again`,
    notShown: 'an idea that is not shown any more',
    why: (sentence) => `Why: ${sentence}`,
    goneTitle: 'This idea goes on elsewhere',
    goneMerged:
      'It was put together with another idea. Who had it is named there, and everyone who supported it supports that one.',
    goneSplit:
      'It was split into several ideas. Who had it is named on each, and everyone who supported it supports each of them.',
    goneBack: 'It was a part of a larger idea, and is one with it again.',
    goTo: 'Go to',
    authors: 'Whose idea it is',
    both: (names) => `This idea is by ${names}.`,
    carried: (n) =>
      n === 1
        ? '1 of them supported an idea that became part of this one. Whoever supported both is counted once.'
        : `${n} of them supported an idea that became part of this one. Whoever supported both is counted once.`,
    partTitle: 'The title is by the council. The words are those of the person who had the idea.',
    support: 'Support this idea',
    follow: 'Tell me what becomes of it',
    report: 'Report what this says',
    place: 'Place',
    about: 'About',
    closed: 'This is closed: ideas can be read, and not be supported any more.',
    aboutDecision: 'Decisions and changes it is part of',
    and: 'and',
  },
  cy: {
    official: (date) => `Yr hyn y mae’r cyngor yn ei ddweud, ${date}`,
    noAnswer: (day) => `Nid yw’r cyngor wedi ateb hwn eto. Bydd yn ateb erbyn ${day}.`,
    noAnswerLate: 'Nid yw’r cyngor wedi ateb hwn eto, er iddo ddweud y byddai wedi gwneud erbyn hyn.',
    became: 'Beth ddaeth ohono',
    proposed: 'Rhannwyd y syniad',
    answered: (status) => `Atebodd y cyngor: ${status}`,
    mergedHere: (title) => `Cafodd “${title}” ei uno â’r syniad hwn`,
    mergedAway: (title) => `Cafodd ei uno â “${title}”`,
    mergeUndone: (title) => `Mae’n sefyll ar wahân i “${title}” eto`,
    splitFrom: (title) => `Cafodd ei rannu oddi wrth “${title}”`,
    splitInto: (title) => `Cafodd ei rannu, ac mae gan “${title}” ei dudalen ei hun`,
    splitUndone: (title) => `Dadwnaed y rhannu: mae “${title}” a hwn yn un eto`,
    notShown: 'syniad nad yw’n cael ei ddangos mwyach',
    why: (sentence) => `Pam: ${sentence}`,
    goneTitle: 'Mae’r syniad hwn yn mynd ymlaen yn rhywle arall',
    goneMerged: 'Cafodd ei uno â syniad arall. Enwir pwy a’i cafodd yno, ac mae pawb a’i cefnogodd yn cefnogi hwnnw.',
    goneSplit:
      'Cafodd ei rannu’n sawl syniad. Enwir pwy a’i cafodd ar bob un, ac mae pawb a’i cefnogodd yn cefnogi pob un.',
    goneBack: 'Roedd yn rhan o syniad mwy, ac mae’n un ag ef eto.',
    goTo: 'Ewch i',
    authors: 'Syniad pwy yw hwn',
    both: (names) => `Mae’r syniad hwn gan ${names}.`,
    carried: (n) =>
      `Cefnogodd ${n} ohonynt syniad a ddaeth yn rhan o hwn. Mae pwy bynnag a gefnogodd y ddau yn cael ei gyfrif unwaith.`,
    partTitle: 'Y cyngor a roddodd y teitl. Geiriau’r person a gafodd y syniad yw’r rhain.',
    support: 'Cefnogi’r syniad hwn',
    follow: 'Dywedwch wrthyf beth ddaw ohono',
    report: 'Adrodd am yr hyn mae hwn yn ei ddweud',
    place: 'Lle',
    about: 'Am',
    closed: 'Mae hwn wedi cau: gellir darllen syniadau, ond nid eu cefnogi mwyach.',
    aboutDecision: 'Penderfyniadau a newidiadau y mae’n rhan ohonynt',
    and: 'a',
  },
}

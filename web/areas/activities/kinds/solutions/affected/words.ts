import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  ask: string
  once: { open: string; account: string }
  button: string
  already: string
  takeBack: string
  thanks: string
  ended: string
  followText: string
  follow: string
  gone: string
  goneLink: string
}

export const affectedWords: Catalogue<Words> = {
  en: {
    title: 'This affects me too',
    ask: 'Press the button if you live with this problem. It shows how many people it affects.',
    once: {
      open: 'You count once in this browser. We do not ask who you are.',
      account: 'You count once with your account. Nobody sees that it was you.',
    },
    button: 'It affects me too',
    already: 'You said that this affects you',
    takeBack: 'Take that back',
    thanks: 'Thank you. You are counted',
    ended: 'You are not counted any more',
    followText: 'You can also hear what happens next:',
    follow: 'follow this problem',
    gone: 'This problem was put together with another one. Say it there.',
    goneLink: 'Go to its page',
  },
  cy: {
    title: 'Mae hyn yn effeithio arnaf innau',
    ask: 'Pwyswch y botwm os ydych yn byw gyda’r broblem hon. Mae’n dangos ar faint o bobl y mae’n effeithio.',
    once: {
      open: 'Cewch eich cyfrif unwaith yn y porwr hwn. Nid ydym yn gofyn pwy ydych chi.',
      account: 'Cewch eich cyfrif unwaith gyda’ch cyfrif. Nid oes neb yn gweld mai chi oedd ef.',
    },
    button: 'Mae’n effeithio arnaf innau',
    already: 'Dywedoch fod hyn yn effeithio arnoch',
    takeBack: 'Tynnu hynny’n ôl',
    thanks: 'Diolch. Rydych wedi’ch cyfrif',
    ended: 'Nid ydych yn cael eich cyfrif mwyach',
    followText: 'Gallwch hefyd glywed beth sy’n digwydd nesaf:',
    follow: 'dilyn y broblem hon',
    gone: 'Cafodd y broblem hon ei huno ag un arall. Dywedwch hynny yno.',
    goneLink: 'Ewch i’w thudalen',
  },
}

import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  ask: string
  button: string
  once: Record<'open' | 'account', string>
  already: string
  takeBack: string
  thanks: string
  ended: string
  notNow: string
  gone: string
  goneLink: string
  follow: string
  followText: string
  back: string
}

export const supportWords: Catalogue<Words> = {
  en: {
    title: 'Support this idea',
    ask: 'Each person can support an idea once. You can take it back while this is open.',
    button: 'Support this idea',
    once: {
      open: 'We remember it in this browser. We do not ask for your name.',
      account: 'We remember it with your account. Nobody sees who supports an idea.',
    },
    already: 'You support this idea',
    takeBack: 'Take my support back',
    thanks: 'Thank you. You support this idea',
    ended: 'You do not support this idea any more',
    notNow: 'This idea cannot be supported now',
    gone: 'This idea has become part of another one, so you can support that one instead.',
    goneLink: 'See where it went',
    follow: 'Tell me what becomes of it',
    followText: 'You can ask us to write to you when the council answers this idea.',
    back: 'Back to the idea',
  },
  cy: {
    title: 'Cefnogi’r syniad hwn',
    ask: 'Gall pob person gefnogi syniad unwaith. Gallwch ei dynnu’n ôl tra bod hwn ar agor.',
    button: 'Cefnogi’r syniad hwn',
    once: {
      open: 'Rydym yn ei gofio yn y porwr hwn. Nid ydym yn gofyn am eich enw.',
      account: 'Rydym yn ei gofio gyda’ch cyfrif. Nid oes neb yn gweld pwy sy’n cefnogi syniad.',
    },
    already: 'Rydych yn cefnogi’r syniad hwn',
    takeBack: 'Tynnu fy nghefnogaeth yn ôl',
    thanks: 'Diolch. Rydych yn cefnogi’r syniad hwn',
    ended: 'Nid ydych yn cefnogi’r syniad hwn mwyach',
    notNow: 'Ni ellir cefnogi’r syniad hwn nawr',
    gone: 'Mae’r syniad hwn wedi dod yn rhan o un arall, felly gallwch gefnogi hwnnw yn lle hynny.',
    goneLink: 'Gweld i ble yr aeth',
    follow: 'Dywedwch wrthyf beth ddaw ohono',
    followText: 'Gallwch ofyn i ni ysgrifennu atoch pan fydd y cyngor yn ateb y syniad hwn.',
    back: 'Yn ôl at y syniad',
  },
}

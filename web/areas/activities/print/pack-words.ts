import type { Catalogue } from '../../../platform/words.ts'

type Pack = {
  about: string
  asks: (council: string) => string
  freely: string
  what: string
  happens: readonly [string, string, string]
  ways: string
  online: string
  call: (telephone: string) => string
  post: (address: string) => string
  other: string
  until: (when: string) => string
  posterTitle: string
  posterHow: string
  posterPaper: string
}

/** What residents read in a pack besides the form: the information sheet and the poster. */
export const packWords: Catalogue<Pack> = {
  en: {
    about: 'What this is about',
    asks: (council) => `${council} asks everybody who lives, works or learns here.`,
    freely: 'You choose whether you answer. You can leave out any question, and you do not need to give your name.',
    what: 'What happens with your answer',
    happens: [
      'Somebody at the council reads it.',
      'It is put together with what others said, and counts the same as an answer online.',
      'With the code on your slip you can see what became of it.',
    ],
    ways: 'Other ways to answer',
    online: 'Online, with this address or the picture code:',
    call: (telephone) => `By telephone: ${telephone}. We read out the questions and write down what you say.`,
    post: (address) => `By post: ${address}`,
    other: 'Ask us for this in another language, in large print, in Easy Read or in sign language.',
    until: (when) => `Please answer by ${when}.`,
    posterTitle: 'Have your say',
    posterHow: 'Point your phone at the picture, or type the address',
    posterPaper: 'Or ask here for a form on paper',
  },
  cy: {
    about: 'Am beth y mae hyn',
    asks: (council) => `Mae ${council} yn gofyn i bawb sy’n byw, yn gweithio neu’n dysgu yma.`,
    freely: 'Chi sy’n dewis a ydych yn ateb. Cewch adael unrhyw gwestiwn allan, ac nid oes angen i chi roi eich enw.',
    what: 'Beth sy’n digwydd gyda’ch ateb',
    happens: [
      'Mae rhywun yn y cyngor yn ei ddarllen.',
      'Caiff ei roi gyda’r hyn a ddywedodd eraill, ac mae’n cyfrif yr un fath ag ateb ar-lein.',
      'Gyda’r cod ar eich slip gallwch weld beth ddaeth ohono.',
    ],
    ways: 'Ffyrdd eraill o ateb',
    online: 'Ar-lein, gyda’r cyfeiriad hwn neu’r cod llun:',
    call: (telephone) => `Dros y ffôn: ${telephone}. Rydym yn darllen y cwestiynau ac yn ysgrifennu’r hyn a ddywedwch.`,
    post: (address) => `Drwy’r post: ${address}`,
    other: 'Gofynnwch i ni am hyn mewn iaith arall, mewn print bras, yn Hawdd ei Ddarllen neu mewn iaith arwyddion.',
    until: (when) => `Atebwch erbyn ${when}.`,
    posterTitle: 'Dweud eich dweud',
    posterHow: 'Pwyntiwch eich ffôn at y llun, neu teipiwch y cyfeiriad',
    posterPaper: 'Neu gofynnwch yma am ffurflen bapur',
  },
}

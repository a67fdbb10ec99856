import type { Catalogue } from '../../../platform/words.ts'
import type { Question } from '../questions/question.ts'

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>

/** What the officer says. The questions themselves are said as they stand on every form. */
type Script = {
  hello: (council: string, title: string, minutes: number) => string
  agree: string
  part: (name: string) => string
  mayLeave: string
  oneOf: string
  orElse: string
  anyOf: (most: number | undefined) => string
  scale: (scale: Of<'scale'>, low: string, high: string) => string
  forEach: string
  order: (most: number) => string
  share: (points: Of<'points'>) => string
  date: string
  postcode: string
  spot: string
  online: string
  showOffer: string
  mayShow: string
  nameToShow: string
  contact: string
  end: string
}

export const scriptWords: Catalogue<Script> = {
  en: {
    hello: (council, title, minutes) =>
      `Hello, this is … at ${council}. We are asking people about “${title}”. It takes about ${minutes} minutes. I will read out some questions and write down what you say. You can leave out anything, and you do not need to give your name.`,
    agree: 'May I write down what you say?',
    part: (name) => `The next part is called “${name}”.`,
    mayLeave: 'You can leave this one out.',
    oneOf: 'Which one of these would you choose?',
    orElse: 'Or is it something else?',
    anyOf: (most) =>
      most
        ? `Which of these would you choose? You can have up to ${most}.`
        : 'Which of these would you choose? You can have as many as you like.',
    scale: ({ from, to }, low, high) =>
      `Please give me a number from ${from} to ${to}. ${from} is “${low}” and ${to} is “${high}”.`,
    forEach: 'I will read out some lines. For each of them, tell me which one of these you choose.',
    order: (most) => `Which of these comes first for you? And then? Go on as far as you like, up to ${most}.`,
    share: ({ total, all, each, dots }) =>
      [
        `You have ${total} ${dots ? 'dots' : 'points'} to share out. How many do you give to each of these?`,
        ...(each ? [`No more than ${each} to one.`] : []),
        ...(all ? ['Please use all of them.'] : []),
      ].join(' '),
    date: 'Please tell me the day, the month and the year.',
    postcode: 'Please tell me the postcode. We use it to find the ward, and do not keep it.',
    spot: 'Please describe the place, and tell me a postcode near it or the ward.',
    online: 'You can add this on our website with the code I give you at the end.',
    showOffer: 'May we show that with your answer?',
    mayShow: 'Yes, we can show it? Or no, only the council may read it?',
    nameToShow: 'Shall we show a first name or a made-up name with it?',
    contact: 'By email, by post, by telephone, or not at all?',
    end: 'Thank you. I will read you a code now. With it you can see what we wrote down, correct it, and see what becomes of it.',
  },
  cy: {
    hello: (council, title, minutes) =>
      `Helo, … sydd yma o ${council}. Rydym yn holi pobl am “${title}”. Mae’n cymryd tua ${minutes} munud. Byddaf yn darllen cwestiynau ac yn ysgrifennu’r hyn a ddywedwch. Gallwch adael unrhyw beth allan, ac nid oes angen i chi roi eich enw.`,
    agree: 'A gaf i ysgrifennu’r hyn a ddywedwch?',
    part: (name) => `Enw’r rhan nesaf yw “${name}”.`,
    mayLeave: 'Gallwch adael hwn allan.',
    oneOf: 'Pa un o’r rhain fyddech chi’n ei ddewis?',
    orElse: 'Neu ai rhywbeth arall ydyw?',
    anyOf: (most) =>
      most
        ? `Pa rai o’r rhain fyddech chi’n eu dewis? Cewch hyd at ${most}.`
        : 'Pa rai o’r rhain fyddech chi’n eu dewis? Cewch gynifer ag y dymunwch.',
    scale: ({ from, to }, low, high) =>
      `Rhowch rif i mi o ${from} i ${to}. Ystyr ${from} yw “${low}” ac ystyr ${to} yw “${high}”.`,
    forEach: 'Byddaf yn darllen rhai llinellau. Ar gyfer pob un, dywedwch pa un o’r rhain rydych yn ei ddewis.',
    order: (most) => `Pa un o’r rhain sy’n dod gyntaf i chi? Ac wedyn? Ewch ymlaen hyd y mynnwch, hyd at ${most}.`,
    share: ({ total, all, each, dots }) =>
      [
        `Mae gennych ${total} ${dots ? 'dot' : 'pwynt'} i’w rhannu. Faint rydych yn eu rhoi i bob un o’r rhain?`,
        ...(each ? [`Dim mwy na ${each} i un.`] : []),
        ...(all ? ['Defnyddiwch bob un ohonynt.'] : []),
      ].join(' '),
    date: 'Dywedwch y diwrnod, y mis a’r flwyddyn.',
    spot: 'Disgrifiwch y lle, a dywedwch god post gerllaw neu’r ward.',
    postcode: 'Dywedwch y cod post. Rydym yn ei ddefnyddio i ganfod y ward, ac nid ydym yn ei gadw.',
    online: 'Gallwch ychwanegu hyn ar ein gwefan gyda’r cod a roddaf i chi ar y diwedd.',
    showOffer: 'A gawn ni ddangos hynny gyda’ch ateb?',
    mayShow: 'Iawn, cawn ei ddangos? Neu na, dim ond y cyngor a gaiff ei ddarllen?',
    nameToShow: 'A ddylem ddangos enw cyntaf neu enw ffug gydag ef?',
    contact: 'Drwy e-bost, drwy’r post, dros y ffôn, neu ddim o gwbl?',
    end: 'Diolch. Byddaf yn darllen cod i chi nawr. Gydag ef gallwch weld beth ysgrifennom, ei gywiro, a gweld beth ddaw ohono.',
  },
}

/** Said to the officer, who reads English whatever the call is in. */
export const onwardSentence = (chosen: string | undefined, question: number): string =>
  chosen === undefined ? `Go to question ${question}.` : `If they say ${chosen}, go to question ${question}.`

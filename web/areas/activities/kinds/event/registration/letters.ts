import type { Catalogue } from '../../../../../platform/words.ts'

/** What somebody with a place or a shift is told. */
export type News =
  | 'placed'
  | 'waiting'
  | 'moved-up'
  | 'left'
  | 'reminder'
  | 'changed'
  | 'called-off'
  | 'shift'
  | 'swap-asked'
  | 'swap-done'
  | 'swap-refused'

export type Told = {
  title: string
  when: string
  venue: string
  link: string
  code: string
  people: number
  online: string
  why: string
  shift: string
}
type Letter = { subject: string; text: string }
type Words = Record<News, (told: Told) => Letter>

const facts = ({ title, when, venue }: Told) => `${title}\n${when}\n${venue}`

export const letters: Catalogue<Words> = {
  en: {
    placed: (told) => ({
      subject: `You have a place: ${told.title}`,
      text: `You have ${told.people === 1 ? 'a place' : `${told.people} places`}.

${facts(told)}
${told.online ? `\nTo join online: ${told.online}\n` : ''}
Show this code at the door: ${told.code}

Can you not come after all? Please give your place to somebody else:
${told.link}`,
    }),
    waiting: (told) => ({
      subject: `You are on the waiting list: ${told.title}`,
      text: `All places are taken. You are on the waiting list, and we write to you as soon as there is room.

${facts(told)}

Your code is ${told.code}. With it you can see where you stand, or leave the list:
${told.link}`,
    }),
    'moved-up': (told) => ({
      subject: `There is room for you now: ${told.title}`,
      text: `Somebody could not come, so you have ${told.people === 1 ? 'a place' : `${told.people} places`} now.

${facts(told)}
${told.online ? `\nTo join online: ${told.online}\n` : ''}
Show this code at the door: ${told.code}

Can you not come any more? Please give your place to somebody else:
${told.link}`,
    }),
    left: (told) => ({
      subject: `You gave up your place: ${told.title}`,
      text: `You are not expected any more at:\n\n${facts(told)}\n\nThank you for telling us: somebody else can come.`,
    }),
    reminder: (told) => ({
      subject: `See you soon: ${told.title}`,
      text: `${facts(told)}
${told.shift ? `\nYou said you would help: ${told.shift}\n` : ''}${told.online ? `\nTo join online: ${told.online}\n` : ''}
Your code for the door: ${told.code}

Can you not come? Please tell us:
${told.link}`,
    }),
    changed: (told) => ({
      subject: `Another time or place: ${told.title}`,
      text: `Something changed. It is now:\n\n${facts(told)}\n\nIf you cannot come any more, please tell us:\n${told.link}`,
    }),
    'called-off': (told) => ({
      subject: `Called off: ${told.title}`,
      text: `This is called off, and we are sorry:\n\n${facts(told)}\n\nWhy: ${told.why}`,
    }),
    shift: (told) => ({
      subject: `Thank you for helping: ${told.title}`,
      text: `You said you would help.

${facts(told)}
${told.shift}

Your code is ${told.code}. With it you can see your shift, swap it or give it up:
${told.link}`,
    }),
    'swap-asked': (told) => ({
      subject: `Somebody asks you to swap: ${told.title}`,
      text: `Another volunteer asks you to swap your shift for theirs: ${told.shift}

${facts(told)}

Say yes or no here:
${told.link}`,
    }),
    'swap-done': (told) => ({
      subject: `Your shift is swapped: ${told.title}`,
      text: `You and another volunteer swapped. Yours is now: ${told.shift}

${facts(told)}

See it here:
${told.link}`,
    }),
    'swap-refused': (told) => ({
      subject: `No swap this time: ${told.title}`,
      text: `The other volunteer, or the organiser, said no to the swap. Yours stays: ${told.shift}

${facts(told)}

You can ask somebody else here, or give up your shift:
${told.link}`,
    }),
  },
  cy: {
    placed: (told) => ({
      subject: `Mae gennych le: ${told.title}`,
      text: `Mae gennych ${told.people === 1 ? 'le' : `${told.people} lle`}.

${facts(told)}
${told.online ? `\nI ymuno ar-lein: ${told.online}\n` : ''}
Dangoswch y cod hwn wrth y drws: ${told.code}

Methu dod wedi’r cyfan? Rhowch eich lle i rywun arall:
${told.link}`,
    }),
    waiting: (told) => ({
      subject: `Rydych ar y rhestr aros: ${told.title}`,
      text: `Mae pob lle wedi’i gymryd. Rydych ar y rhestr aros, ac ysgrifennwn atoch cyn gynted ag y bydd lle.

${facts(told)}

Eich cod yw ${told.code}. Gydag ef gallwch weld ble rydych yn sefyll, neu adael y rhestr:
${told.link}`,
    }),
    'moved-up': (told) => ({
      subject: `Mae lle i chi nawr: ${told.title}`,
      text: `Nid oedd rhywun yn gallu dod, felly mae gennych ${told.people === 1 ? 'le' : `${told.people} lle`} nawr.

${facts(told)}
${told.online ? `\nI ymuno ar-lein: ${told.online}\n` : ''}
Dangoswch y cod hwn wrth y drws: ${told.code}

Methu dod bellach? Rhowch eich lle i rywun arall:
${told.link}`,
    }),
    left: (told) => ({
      subject: `Rydych wedi rhoi’r gorau i’ch lle: ${told.title}`,
      text: `Nid ydym yn eich disgwyl bellach yn:\n\n${facts(told)}\n\nDiolch am ddweud wrthym: gall rhywun arall ddod.`,
    }),
    reminder: (told) => ({
      subject: `Gwelwn ni chi’n fuan: ${told.title}`,
      text: `${facts(told)}
${told.shift ? `\nDywedoch y byddech yn helpu: ${told.shift}\n` : ''}${told.online ? `\nI ymuno ar-lein: ${told.online}\n` : ''}
Eich cod ar gyfer y drws: ${told.code}

Methu dod? Rhowch wybod i ni:
${told.link}`,
    }),
    changed: (told) => ({
      subject: `Amser neu le arall: ${told.title}`,
      text: `Mae rhywbeth wedi newid. Dyma fel y mae nawr:\n\n${facts(told)}\n\nOs na allwch ddod bellach, rhowch wybod i ni:\n${told.link}`,
    }),
    'called-off': (told) => ({
      subject: `Wedi’i ganslo: ${told.title}`,
      text: `Mae hwn wedi’i ganslo, ac mae’n ddrwg gennym:\n\n${facts(told)}\n\nPam: ${told.why}`,
    }),
    shift: (told) => ({
      subject: `Diolch am helpu: ${told.title}`,
      text: `Dywedoch y byddech yn helpu.

${facts(told)}
${told.shift}

Eich cod yw ${told.code}. Gydag ef gallwch weld eich sifft, ei chyfnewid neu ei rhoi i fyny:
${told.link}`,
    }),
    'swap-asked': (told) => ({
      subject: `Mae rhywun yn gofyn i chi gyfnewid: ${told.title}`,
      text: `Mae gwirfoddolwr arall yn gofyn i chi gyfnewid eich sifft am hon: ${told.shift}

${facts(told)}

Atebwch yma:
${told.link}`,
    }),
    'swap-done': (told) => ({
      subject: `Mae eich sifft wedi’i chyfnewid: ${told.title}`,
      text: `Rydych chi a gwirfoddolwr arall wedi cyfnewid. Eich sifft chi nawr: ${told.shift}

${facts(told)}

Gweler yma:
${told.link}`,
    }),
    'swap-refused': (told) => ({
      subject: `Dim cyfnewid y tro hwn: ${told.title}`,
      text: `Dywedodd y gwirfoddolwr arall, neu’r trefnydd, na. Eich sifft chi o hyd: ${told.shift}

${facts(told)}

Gallwch ofyn i rywun arall yma, neu roi’r gorau i’ch sifft:
${told.link}`,
    }),
  },
}

/** What somebody who is rung is told, in the officers' list. */
export const callWords: Record<News, string> = {
  placed: 'They have a place',
  waiting: 'They are on the waiting list',
  'moved-up': 'There is room for them now',
  left: 'They gave up their place',
  reminder: 'Remind them of the event',
  changed: 'The time or place changed',
  'called-off': 'The event is called off',
  shift: 'They have a shift',
  'swap-asked': 'Another volunteer asks them to swap',
  'swap-done': 'Their shift was swapped',
  'swap-refused': 'The swap was refused',
}

import type { Catalogue } from '../../../platform/words.ts'
import { formatNumber, plural } from '../../../ui/layout/format.ts'

const en = {
  kicker: 'Decision',
  decided: (by: string, day: string) => `Decided by ${by} on ${day}.`,
  why: 'Why',
  rejected: 'What we did not choose, and why',
  pairs: 'What you said, and our answer',
  none: 'This decision does not answer any theme: nobody was asked before it.',
  adopted: 'Ideas that this decision takes up',
  adoptedText: 'They were shared on a solution board. Each leads to what was tried and seen.',
  adoptedBy: (names: string) => `An idea of ${names}`,
  resident: 'a resident',
  coverage: (share: string) => `${share} of all that you told us shaped this decision`,
  coverageNothing: 'Nobody had told us anything when this was decided',
  coverageId: 'What became of everything you said',
  parts: {
    used: 'shaped this decision',
    answered: 'got an answer here, though the decision does not rest on them',
    elsewhere: 'got their answer in another decision of this project',
    unanswered: 'are under no theme',
    refused: 'broke the house rules',
    waiting: 'are still to be read',
  },
  reasons: {
    answered: 'The reasons are beside each theme',
    elsewhere: 'Each theme is answered at least once',
    unanswered: 'They were read, and what they say stands alone',
    refused: 'Their authors were told why and may appeal',
    waiting: '',
  },
  head: ['What became of it', 'Answers', 'Share'] as [string, string, string],
  asAt: (time: string) => `Counted on ${time}`,
  whenPublished: (used: number, of: number) =>
    `When the decision was published, ${formatNumber(used)} of ${formatNumber(of)} answers had shaped it. Some were shown, refused or erased since.`,
  erased: (count: number) =>
    plural(
      count,
      {
        one: '# answer was erased because its author asked. It is not counted above.',
        other: '# answers were erased because their authors asked. They are not counted above.',
      },
      'en',
    ),
  later: (count: number) =>
    plural(
      count,
      {
        one: '# answer came after this decision. It is not counted above.',
        other: '# answers came after this decision. They are not counted above.',
      },
      'en',
    ),
  byChannel: 'The same by how it reached us',
  channelHead: ['How', 'Received', 'Shaped it', 'Answered only', 'Neither'],
  all: 'All',
  channels: {
    online: 'Online',
    paper: 'On paper',
    telephone: 'By telephone',
    event: 'At an event',
    'one-to-one': 'One to one',
    partner: 'Through a partner',
    group: 'Through a group',
    email: 'By email',
    social: 'Social media',
  } as Record<string, string>,
  walk: 'Read what people said, in their own words',
  published: (day: string) => `Published on ${day}.`,
  thought: 'Send us a thought about this',
  preview: 'This is how the decision will look. It is not published yet.',
  voicesTitle: (decision: string) => `What people said: ${decision}`,
  voicesIntro:
    'These are the words under the themes of this decision, as people wrote or said them. Each one leads to its own page.',
  voicesNone: 'No words can be shown here. Some people did not want theirs to be published.',
  onlyTheme: 'Only one theme',
  everyTheme: 'All themes',
  next: 'More of what people said',
  back: 'Back to the decision',
  said: (name: string, channel: string, day: string) => [name, channel, day].filter(Boolean).join(', '),
}

const cy: typeof en = {
  kicker: 'Penderfyniad',
  decided: (by, day) => `Penderfynwyd gan ${by} ar ${day}.`,
  why: 'Pam',
  rejected: 'Yr hyn na ddewiswyd, a pham',
  pairs: 'Beth ddywedoch chi, a’n hateb',
  none: 'Nid yw’r penderfyniad hwn yn ateb unrhyw thema: ni ofynnwyd i neb o’i flaen.',
  adopted: 'Syniadau y mae’r penderfyniad hwn yn eu mabwysiadu',
  adoptedText: 'Cawsant eu rhannu ar fwrdd datrysiadau. Mae pob un yn arwain at yr hyn a driwyd ac a welwyd.',
  adoptedBy: (names) => `Syniad gan ${names}`,
  resident: 'preswylydd',
  coverage: (share) => `Lluniodd ${share} o bopeth a ddywedoch wrthym y penderfyniad hwn`,
  coverageNothing: 'Nid oedd neb wedi dweud dim wrthym pan benderfynwyd hyn',
  coverageId: 'Beth ddaeth o bopeth a ddywedoch',
  parts: {
    used: 'a luniodd y penderfyniad hwn',
    answered: 'a gafodd ateb yma, er nad yw’r penderfyniad yn dibynnu arnynt',
    elsewhere: 'a gafodd ateb mewn penderfyniad arall o’r prosiect hwn',
    unanswered: 'heb fod o dan thema',
    refused: 'a dorrodd reolau’r tŷ',
    waiting: 'heb eu darllen eto',
  },
  reasons: {
    answered: 'Mae’r rhesymau wrth ochr pob thema',
    elsewhere: 'Mae pob thema yn cael ei hateb o leiaf unwaith',
    unanswered: 'Cawsant eu darllen, ac mae’r hyn a ddywedant yn sefyll ar ei ben ei hun',
    refused: 'Cafodd yr awduron wybod pam a gallant apelio',
    waiting: '',
  },
  head: ['Beth ddaeth ohono', 'Atebion', 'Cyfran'],
  asAt: (time) => `Cyfrifwyd ar ${time}`,
  whenPublished: (used, of) =>
    `Pan gyhoeddwyd y penderfyniad, roedd ${formatNumber(used, 'cy')} o ${formatNumber(of, 'cy')} ateb wedi’i lunio. Cafodd rhai eu dangos, eu gwrthod neu eu dileu ers hynny.`,
  erased: (count) =>
    plural(
      count,
      {
        one: 'Cafodd # ateb ei ddileu oherwydd i’r awdur ofyn. Nid yw wedi’i gyfrif uchod.',
        other: 'Cafodd # ateb eu dileu oherwydd i’r awduron ofyn. Nid ydynt wedi’u cyfrif uchod.',
      },
      'cy',
    ),
  later: (count) =>
    plural(
      count,
      {
        one: 'Daeth # ateb ar ôl y penderfyniad hwn. Nid yw wedi’i gyfrif uchod.',
        other: 'Daeth # ateb ar ôl y penderfyniad hwn. Nid ydynt wedi’u cyfrif uchod.',
      },
      'cy',
    ),
  byChannel: 'Yr un peth yn ôl sut y daeth i ni',
  channelHead: ['Sut', 'Derbyniwyd', 'Wedi’i lunio', 'Atebwyd yn unig', 'Dim un'],
  all: 'Pob un',
  channels: {
    online: 'Ar-lein',
    paper: 'Ar bapur',
    telephone: 'Dros y ffôn',
    event: 'Mewn digwyddiad',
    'one-to-one': 'Un i un',
    partner: 'Drwy bartner',
    group: 'Drwy grŵp',
    email: 'Drwy e-bost',
    social: 'Cyfryngau cymdeithasol',
  },
  walk: 'Darllenwch beth ddywedodd pobl, yn eu geiriau eu hunain',
  published: (day) => `Cyhoeddwyd ar ${day}.`,
  thought: 'Anfonwch sylw atom am hyn',
  preview: 'Fel hyn y bydd y penderfyniad yn edrych. Nid yw wedi’i gyhoeddi eto.',
  voicesTitle: (decision) => `Beth ddywedodd pobl: ${decision}`,
  voicesIntro:
    'Dyma’r geiriau o dan themâu’r penderfyniad hwn, fel yr ysgrifennodd neu y dywedodd pobl hwy. Mae pob un yn arwain at ei dudalen ei hun.',
  voicesNone: 'Ni ellir dangos geiriau yma. Nid oedd rhai pobl am i’w geiriau gael eu cyhoeddi.',
  onlyTheme: 'Un thema yn unig',
  everyTheme: 'Pob thema',
  next: 'Rhagor o’r hyn a ddywedodd pobl',
  back: 'Yn ôl at y penderfyniad',
  said: (name, channel, day) => [name, channel, day].filter(Boolean).join(', '),
}

export const words: Catalogue<typeof en> = { en, cy }

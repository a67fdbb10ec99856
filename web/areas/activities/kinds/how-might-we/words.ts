import type { Catalogue } from '../../../../platform/words.ts'
import type { DotsRefusal } from './dots/rules.ts'

const n = (count: number) => count.toLocaleString('en-GB')

type Words = {
  questions: string
  rests: string
  voices(count: number): string
  ideas(count: number): string
  dots(count: number): string
  open: string
  share: string
  put: string
  putLead(most: number, each: number): string
  left(count: number): string
  leftLine: string
  overLine: string
  more: string
  less: string
  onIdea: string
  save: string
  saved(left: number): string
  takeBack: string
  all: string
  none: string
  noneDots: string
  by(name: string, date: string): string
  resident: string
  later: string
  results: string
  finding(label: string, dots: number, people: number): string
  noDots: string
  table: [string, string]
  newer: string
  older: string
  back: string
  send: string
  next: string
  equality: string
  rules: string
  tab: string
  once: Record<'open' | 'account', string>
  refusals: Record<DotsRefusal, string>
}

export const hmwWords: Catalogue<Words> = {
  en: {
    questions: 'The questions',
    rests: 'This question comes from what people told us about',
    voices: (count) => (count === 1 ? '1 voice' : `${n(count)} voices`),
    ideas: (count) => (count === 1 ? '1 idea' : `${n(count)} ideas`),
    dots: (count) => (count === 1 ? '1 dot' : `${n(count)} dots`),
    open: 'See the ideas',
    share: 'Share your idea',
    put: 'Put your dots',
    putLead: (most, each) =>
      `You have ${most} dots for all the questions here. Put them on the ideas you like best: one each, or up to ${each} on one idea.`,
    left: (count) => (count === 1 ? 'You have 1 dot left.' : `You have ${count} dots left.`),
    leftLine: 'You have %{count} dots left.',
    overLine: 'That is %{count} dots too many. Take some back.',
    more: 'One dot more',
    less: 'One dot less',
    onIdea: 'Dots on this idea',
    save: 'Save my dots',
    saved: (left) =>
      left === 0 ? 'Your dots are counted. You have used them all' : `Your dots are counted. You have ${left} left`,
    takeBack: 'You can change your dots until this closes: open this page again and write other numbers.',
    all: 'Ideas so far',
    none: 'No ideas are shown yet. Yours can be the first.',
    noneDots: 'There are no ideas to put dots on yet.',
    by: (name, date) => `${name}, ${date}`,
    resident: 'A resident',
    later: 'You can see how many dots each idea has once this closes.',
    results: 'Where people put their dots',
    finding: (label, dots, people) =>
      `“${label}” has the most dots: ${n(dots)}, from ${people === 1 ? '1 person' : `${n(people)} people`}`,
    noDots: 'Nobody has put dots on these ideas.',
    table: ['Idea', 'Dots'],
    newer: 'The first ideas',
    older: 'More ideas',
    back: 'Back to the question',
    send: 'Send my idea',
    next: 'You get a receipt. Somebody reads your idea before it is shown. Then people can put dots on it.',
    equality: 'After you send it we ask a few questions about you. You can skip them.',
    rules: 'Read the house rules',
    tab: '(opens in a new tab)',
    once: {
      open: 'We count your dots once for each browser. You do not need an account.',
      account: 'We count your dots once for your account. Nobody sees where you put them.',
    },
    refusals: {
      closed: 'This has closed. Your dots are as they were',
      'not-dots': 'Write a whole number of dots, such as 2',
      'too-many-dots': 'You have put more dots than you have. Take some back',
      'too-many-on-one': 'That is too many dots on one idea. Write a smaller number',
      'no-such-idea': 'One of the ideas is not shown any more. Look at the list again',
    },
  },
  cy: {
    questions: 'Y cwestiynau',
    rests: 'Mae’r cwestiwn hwn yn dod o’r hyn a ddywedodd pobl wrthym am',
    voices: (count) => `nifer y lleisiau: ${n(count)}`,
    ideas: (count) => `syniadau: ${n(count)}`,
    dots: (count) => `dotiau: ${n(count)}`,
    open: 'Gweld y syniadau',
    share: 'Rhannu eich syniad',
    put: 'Rhoi eich dotiau',
    putLead: (most, each) =>
      `Mae gennych ${most} dot ar gyfer yr holl gwestiynau yma. Rhowch nhw ar y syniadau gorau gennych: un yr un, neu hyd at ${each} ar un syniad.`,
    left: (count) => `Dotiau ar ôl: ${count}.`,
    leftLine: 'Dotiau ar ôl: %{count}.',
    overLine: 'Dotiau’n ormod: %{count}. Cymerwch rai yn ôl.',
    more: 'Un dot yn fwy',
    less: 'Un dot yn llai',
    onIdea: 'Dotiau ar y syniad hwn',
    save: 'Cadw fy notiau',
    saved: (left) =>
      left === 0
        ? 'Mae eich dotiau wedi’u cyfrif. Rydych wedi defnyddio pob un'
        : `Mae eich dotiau wedi’u cyfrif. Dotiau ar ôl: ${left}`,
    takeBack: 'Gallwch newid eich dotiau nes i hyn gau: agorwch y dudalen hon eto ac ysgrifennwch rifau eraill.',
    all: 'Y syniadau hyd yma',
    none: 'Nid oes syniadau i’w gweld eto. Gall eich un chi fod y cyntaf.',
    noneDots: 'Nid oes syniadau i roi dotiau arnynt eto.',
    by: (name, date) => `${name}, ${date}`,
    resident: 'Preswylydd',
    later: 'Gallwch weld faint o ddotiau sydd gan bob syniad ar ôl i hyn gau.',
    results: 'Ble rhoddodd pobl eu dotiau',
    finding: (label, dots, people) => `“${label}” sydd â’r nifer fwyaf o ddotiau: ${n(dots)}, gan ${n(people)} o bobl`,
    noDots: 'Nid oes neb wedi rhoi dotiau ar y syniadau hyn.',
    table: ['Syniad', 'Dotiau'],
    newer: 'Y syniadau cyntaf',
    older: 'Rhagor o syniadau',
    back: 'Yn ôl i’r cwestiwn',
    send: 'Anfon fy syniad',
    next: 'Byddwch yn cael derbynneb. Mae rhywun yn darllen eich syniad cyn iddo gael ei ddangos. Yna gall pobl roi dotiau arno.',
    equality: 'Ar ôl i chi ei anfon byddwn yn gofyn ychydig o gwestiynau amdanoch. Gallwch eu hepgor.',
    rules: 'Darllen rheolau’r tŷ',
    tab: '(yn agor mewn tab newydd)',
    once: {
      open: 'Rydym yn cyfrif eich dotiau unwaith i bob porwr. Nid oes angen cyfrif arnoch.',
      account: 'Rydym yn cyfrif eich dotiau unwaith i’ch cyfrif. Nid oes neb yn gweld ble rydych yn eu rhoi.',
    },
    refusals: {
      closed: 'Mae hyn wedi cau. Mae eich dotiau fel yr oeddent',
      'not-dots': 'Ysgrifennwch rif cyfan o ddotiau, megis 2',
      'too-many-dots': 'Rydych wedi rhoi mwy o ddotiau nag sydd gennych. Cymerwch rai yn ôl',
      'too-many-on-one': 'Mae hynny’n ormod o ddotiau ar un syniad. Ysgrifennwch rif llai',
      'no-such-idea': 'Nid yw un o’r syniadau yn cael ei ddangos mwyach. Edrychwch ar y rhestr eto',
    },
  },
}

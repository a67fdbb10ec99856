import type { Catalogue } from '../../../../../platform/words.ts'
import { mostNeeded, type RoleRefusal, type ShiftRefusal, type SignUpRefusal, type SwapRefusal } from './rules.ts'

type Words = {
  title: string
  intro: string
  none: string
  noneText: string
  what: string
  when: string
  needed: string
  free: (n: number) => string
  full: string
  which: string
  name: string
  send: string
  shut: string
  booked: string
  yours: string
  swap: string
  swapText: string
  swapAsks: string
  freely: string
  organiser: string
  with: string
  ask: string
  noOthers: string
  asked: string
  pending: (shift: string) => string
  agreed: string
  wants: (theirs: string) => string
  yes: string
  no: string
  swapped: string
  waits: string
  refused: string
  signUps: Record<SignUpRefusal, string>
  swaps: Record<SwapRefusal, string>
}

export const rotaWords: Catalogue<Words> = {
  en: {
    title: 'Help on the day',
    intro: 'Choose something you would like to do. You can swap or give it up later.',
    none: 'No help is asked for yet',
    noneText: 'What there is to do will be listed here.',
    what: 'What',
    when: 'When',
    needed: 'Still needed',
    free: (n) => String(n),
    full: 'Full',
    which: 'Which shift would you take?',
    name: 'Your name',
    send: 'Take this shift',
    shut: 'Nobody can sign up any more.',
    booked: 'Thank you. Write down your code, or keep this page.',
    yours: 'You help with',
    swap: 'Swap your shift',
    swapText: 'Choose a shift that another volunteer has. We ask them; neither of you sees who the other is.',
    swapAsks: 'Somebody asks you to swap',
    freely: 'You can swap without asking the organiser.',
    organiser: 'The organiser says yes or no after you both agreed.',
    with: 'Swap for',
    ask: 'Ask to swap',
    noOthers: 'Nobody has another shift yet.',
    asked: 'We asked them.',
    pending: (shift) => `You asked to swap for: ${shift}. No answer yet.`,
    agreed: 'You both agreed. The organiser has the last word.',
    wants: (theirs) => `They have: ${theirs}. They would take yours.`,
    yes: 'Yes, swap',
    no: 'No',
    swapped: 'Your shifts are swapped. We told you both.',
    waits: 'The organiser decides now.',
    refused: 'You said no.',
    signUps: {
      'shift-missing': 'Choose a shift',
      full: 'Others were quicker: this shift is full. Choose another one',
    },
    swaps: {
      'not-found': 'This shift is not there any more. Choose another one',
      'same-shift': 'That is your own shift. Choose another one',
      'asked-already': 'You asked them already',
      'not-theirs': 'Only the other volunteer can answer',
    },
  },
  cy: {
    title: 'Helpu ar y diwrnod',
    intro: 'Dewiswch rywbeth yr hoffech ei wneud. Gallwch ei gyfnewid neu ei roi i fyny wedyn.',
    none: 'Ni ofynnir am help eto',
    noneText: 'Bydd yr hyn sydd i’w wneud yn cael ei restru yma.',
    what: 'Beth',
    when: 'Pryd',
    needed: 'Angen o hyd',
    free: (n) => String(n),
    full: 'Llawn',
    which: 'Pa sifft fyddech chi’n ei chymryd?',
    name: 'Eich enw',
    send: 'Cymryd y sifft hon',
    shut: 'Ni all neb gofrestru mwyach.',
    booked: 'Diolch. Ysgrifennwch eich cod, neu cadwch y dudalen hon.',
    yours: 'Rydych yn helpu gyda',
    swap: 'Cyfnewid eich sifft',
    swapText:
      'Dewiswch sifft sydd gan wirfoddolwr arall. Gofynnwn iddynt; nid yw’r naill na’r llall yn gweld pwy yw’r llall.',
    swapAsks: 'Mae rhywun yn gofyn i chi gyfnewid',
    freely: 'Gallwch gyfnewid heb ofyn i’r trefnydd.',
    organiser: 'Mae’r trefnydd yn penderfynu ar ôl i chi’ch dau gytuno.',
    with: 'Cyfnewid am',
    ask: 'Gofyn am gyfnewid',
    noOthers: 'Nid oes gan neb sifft arall eto.',
    asked: 'Gofynnon ni iddynt.',
    pending: (shift) => `Gofynnoch am gyfnewid am: ${shift}. Dim ateb eto.`,
    agreed: 'Rydych chi’ch dau wedi cytuno. Y trefnydd sydd â’r gair olaf.',
    wants: (theirs) => `Mae ganddynt: ${theirs}. Byddent yn cymryd eich un chi.`,
    yes: 'Iawn, cyfnewid',
    no: 'Na',
    swapped: 'Mae eich sifftiau wedi’u cyfnewid. Dywedon ni wrth y ddau ohonoch.',
    waits: 'Y trefnydd sy’n penderfynu nawr.',
    refused: 'Dywedoch na.',
    signUps: {
      'shift-missing': 'Dewiswch sifft',
      full: 'Roedd eraill yn gynt: mae’r sifft hon yn llawn. Dewiswch un arall',
    },
    swaps: {
      'not-found': 'Nid yw’r sifft hon yno mwyach. Dewiswch un arall',
      'same-shift': 'Dyna eich sifft chi eich hun. Dewiswch un arall',
      'asked-already': 'Rydych wedi gofyn iddynt eisoes',
      'not-theirs': 'Dim ond y gwirfoddolwr arall all ateb',
    },
  },
}

export const roleSentences: Record<RoleRefusal, string> = {
  'name-missing': 'Say what there is to do',
  'too-long': 'Make this shorter',
}
export const shiftSentences: Record<ShiftRefusal, string> = {
  'role-unknown': 'Choose what there is to do',
  'not-a-time': 'Say from when to when, such as 9am and 11am',
  'ends-before': 'It must end after it begins',
  'needed-not-a-number': `Enter a whole number from 1 to ${mostNeeded}`,
}

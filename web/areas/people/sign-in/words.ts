import type { Catalogue } from '../../../platform/words.ts'
import type { LinkState, NewcomerRefusal } from './rules.ts'

type Calm = { title: string; lines: readonly string[] }
export type SignInWords = {
  title: string
  lead: string
  email: string
  emailHint: string
  send: string
  notAnAddress: string
  problem: string
  or: string
  passkeyTitle: string
  passkeyLead: string
  passkey: string
  providerTitle: string
  providerLead: string
  provider: string
  sent: Calm & { again: string }
  confirmTitle: string
  confirmLead: (email: string) => string
  confirm: string
  newTitle: string
  newLead: (email: string) => string
  name: string
  nameHint: string
  age: string
  ages: Record<'under-13' | '13-to-17' | '18-plus', string>
  make: string
  tooYoung: Calm
  links: Record<Exclude<LinkState, 'open'>, Calm>
  askAgain: string
  goOn: string
  home: string
  welcome: string
  made: string
  signedOut: string
  refusals: Record<NewcomerRefusal, string>
  letter: { subject: (council: string) => string; text: (council: string, link: string) => string }
}

const en: SignInWords = {
  title: 'Sign in or make an account',
  lead: 'You do not need an account to have your say. With one you find all you said, and what came of it, on one page.',
  email: 'Your email address',
  emailHint: 'We send you a link that signs you in. There is no password.',
  send: 'Send me a link',
  notAnAddress: 'Enter an email address in the right form, such as name@example.org',
  problem: 'There is a problem',
  or: 'or',
  passkeyTitle: 'Use a passkey',
  passkeyLead: 'If you saved a passkey here before, sign in with your fingerprint, face or screen lock.',
  passkey: 'Sign in with a passkey',
  providerTitle: 'Council staff',
  providerLead: 'If you work for the council, you can use your work account.',
  provider: 'Sign in with your work account',
  sent: {
    title: 'Check your email',
    lines: [
      'We have sent a link to the address you gave. Open it on any device within 15 minutes to sign in.',
      'It can take a minute or two. If it is not there, look in your junk mail.',
    ],
    again: 'Send another link',
  },
  confirmTitle: 'Sign in',
  confirmLead: (email) => `This link signs you in as ${email}.`,
  confirm: 'Sign in',
  newTitle: 'Make your account',
  newLead: (email) => `Your address ${email} is new here. Two questions, and your account is ready.`,
  name: 'Your name',
  nameHint: 'In public we show your first name only. You can choose another name later.',
  age: 'How old are you?',
  ages: { 'under-13': '12 or younger', '13-to-17': '13 to 17', '18-plus': '18 or older' },
  make: 'Make my account',
  tooYoung: {
    title: 'You can have an account when you are 13',
    lines: [
      'Thank you for wanting to join in. The law asks us to wait with accounts until people are 13, so we have kept nothing of what you wrote here.',
      'Your ideas still count. You can have your say without an account, and a parent, carer or teacher can help you.',
    ],
  },
  links: {
    used: {
      title: 'This link has been used',
      lines: [
        'Each link signs you in once. If that was you a moment ago, you are signed in: go on. Otherwise ask for a new link.',
      ],
    },
    late: {
      title: 'This link is too old',
      lines: ['A link works for 15 minutes. Ask for a new one and open it soon after it arrives.'],
    },
    unknown: {
      title: 'This link is not complete',
      lines: [
        'Something in the address is missing or changed: some mail programs break long links. Copy the whole link from the email, or ask for a new one.',
      ],
    },
  },
  askAgain: 'Send me a new link',
  goOn: 'Go on',
  home: 'Go to the front page',
  welcome: 'You are signed in',
  made: 'Your account is ready and you are signed in',
  signedOut: 'You are signed out',
  refusals: {
    'name-missing': 'Enter your name',
    'name-too-long': 'Use 80 characters or fewer for your name',
    'name-not-a-name': 'Enter a name, without web or email addresses',
    'age-missing': 'Choose how old you are',
  },
  letter: {
    subject: (council) => `Your link to sign in to ${council}`,
    text: (council, link) =>
      [
        'Hello,',
        `Open this link to sign in to ${council}, or to make an account if you have none yet:\n${link}`,
        'It works once, for 15 minutes.',
        'If you did not ask for it, do nothing. Nobody can sign in without this link.',
      ].join('\n\n'),
  },
}

const cy: SignInWords = {
  title: 'Mewngofnodi neu greu cyfrif',
  lead: 'Nid oes angen cyfrif arnoch i ddweud eich dweud. Gyda chyfrif, gallwch weld popeth a ddywedoch, a beth ddaeth ohono, ar un dudalen.',
  email: 'Eich cyfeiriad e-bost',
  emailHint: "Byddwn yn anfon dolen atoch sy'n eich mewngofnodi. Nid oes cyfrinair.",
  send: 'Anfonwch ddolen ataf',
  notAnAddress: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
  problem: 'Mae problem',
  or: 'neu',
  passkeyTitle: 'Defnyddio cyfrinallwedd',
  passkeyLead: "Os ydych wedi cadw cyfrinallwedd yma o'r blaen, mewngofnodwch â'ch bys, eich wyneb neu glo eich sgrin.",
  passkey: 'Mewngofnodi â chyfrinallwedd',
  providerTitle: 'Staff y cyngor',
  providerLead: "Os ydych yn gweithio i'r cyngor, gallwch ddefnyddio eich cyfrif gwaith.",
  provider: "Mewngofnodi â'ch cyfrif gwaith",
  sent: {
    title: 'Gwiriwch eich e-bost',
    lines: [
      "Rydym wedi anfon dolen i'r cyfeiriad a roddwyd gennych. Agorwch hi ar unrhyw ddyfais o fewn 15 munud i fewngofnodi.",
      'Gall gymryd munud neu ddwy. Os nad yw yno, edrychwch yn eich post sothach.',
    ],
    again: 'Anfon dolen arall',
  },
  confirmTitle: 'Mewngofnodi',
  confirmLead: (email) => `Mae'r ddolen hon yn eich mewngofnodi fel ${email}.`,
  confirm: 'Mewngofnodi',
  newTitle: 'Creu eich cyfrif',
  newLead: (email) => `Mae eich cyfeiriad ${email} yn newydd yma. Dau gwestiwn, a bydd eich cyfrif yn barod.`,
  name: 'Eich enw',
  nameHint: 'Dim ond eich enw cyntaf rydym yn ei ddangos yn gyhoeddus. Gallwch ddewis enw arall wedyn.',
  age: 'Faint yw eich oed?',
  ages: { 'under-13': '12 neu iau', '13-to-17': '13 i 17', '18-plus': '18 neu hŷn' },
  make: 'Creu fy nghyfrif',
  tooYoung: {
    title: 'Gallwch gael cyfrif pan fyddwch yn 13 oed',
    lines: [
      "Diolch am fod eisiau ymuno. Mae'r gyfraith yn gofyn i ni aros nes bod pobl yn 13 oed cyn rhoi cyfrif iddynt, felly nid ydym wedi cadw dim o'r hyn a ysgrifennoch yma.",
      'Mae eich syniadau yn cyfrif o hyd. Gallwch ddweud eich dweud heb gyfrif, a gall rhiant, gofalwr neu athro eich helpu.',
    ],
  },
  links: {
    used: {
      title: "Mae'r ddolen hon wedi ei defnyddio",
      lines: [
        'Mae pob dolen yn eich mewngofnodi unwaith. Os mai chi oedd hynny funud yn ôl, rydych wedi mewngofnodi: ewch ymlaen. Fel arall, gofynnwch am ddolen newydd.',
      ],
    },
    late: {
      title: "Mae'r ddolen hon yn rhy hen",
      lines: ['Mae dolen yn gweithio am 15 munud. Gofynnwch am un newydd a’i hagor yn fuan ar ôl iddi gyrraedd.'],
    },
    unknown: {
      title: "Nid yw'r ddolen hon yn gyflawn",
      lines: [
        'Mae rhywbeth yn y cyfeiriad ar goll neu wedi newid: mae rhai rhaglenni post yn torri dolenni hir. Copïwch y ddolen gyfan o’r e-bost, neu gofynnwch am un newydd.',
      ],
    },
  },
  askAgain: 'Anfonwch ddolen newydd ataf',
  goOn: 'Ewch ymlaen',
  home: "Mynd i'r dudalen flaen",
  welcome: 'Rydych wedi mewngofnodi',
  made: 'Mae eich cyfrif yn barod ac rydych wedi mewngofnodi',
  signedOut: 'Rydych wedi allgofnodi',
  refusals: {
    'name-missing': 'Rhowch eich enw',
    'name-too-long': 'Defnyddiwch 80 nod neu lai ar gyfer eich enw',
    'name-not-a-name': 'Rhowch enw, heb gyfeiriadau gwe nac e-bost',
    'age-missing': 'Dewiswch faint yw eich oed',
  },
  letter: {
    subject: (council) => `Eich dolen i fewngofnodi i ${council}`,
    text: (council, link) =>
      [
        'Helo,',
        `Agorwch y ddolen hon i fewngofnodi i ${council}, neu i greu cyfrif os nad oes gennych un eto:\n${link}`,
        'Mae’n gweithio unwaith, am 15 munud.',
        'Os na ofynnoch amdani, peidiwch â gwneud dim. Ni all neb fewngofnodi heb y ddolen hon.',
      ].join('\n\n'),
  },
}

export const signInWords: Catalogue<SignInWords> = { en, cy }

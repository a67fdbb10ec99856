import type { Catalogue } from '../../../platform/words.ts'
import type { ShownAs, ShownRefusal } from '../accounts/rules.ts'
import type { EmailRefusal } from './rules.ts'

type Calm = { title: string; lines: readonly string[] }
export type AccountWords = {
  title: string
  problem: string
  detailsTitle: string
  name: string
  shownAs: string
  shownHint: string
  shown: Record<ShownAs, string>
  fullNameAdults: string
  alias: string
  language: string
  languages: Record<'en' | 'cy', string>
  adult: string
  save: string
  saved: string
  emailTitle: string
  emailNow: (email: string) => string
  emailChange: string
  emailPage: string
  emailLead: string
  emailNew: string
  emailSend: string
  emailSent: Calm
  emailConfirm: (email: string) => string
  emailUse: string
  emailUsed: string
  emailLetter: { subject: (council: string) => string; text: (council: string, link: string) => string }
  emailTaken: { subject: (council: string) => string; text: (council: string) => string }
  safetyTitle: string
  safetyLead: string
  passkeys: string
  noPasskeys: string
  passkeyUsed: (made: string, used: string | undefined) => string
  passkeyAdd: string
  passkeyAdded: string
  passkeyRemove: (name: string) => string
  passkeyRemoved: string
  app: string
  appOn: string
  appOff: string
  appRemove: string
  appRemoved: string
  codes: string
  codesLeft: (left: number) => string
  codesNew: string
  stepUp: string
  stepUpLink: string
  sessionsTitle: string
  sessionsLead: string
  device: string
  sessionUsed: (when: string) => string
  sessionHere: string
  sessionEnd: (device: string) => string
  sessionEnded: string
  othersEnd: string
  othersEnded: string
  moreTitle: string
  follow: string
  myPage: string
  myData: string
  erase: string
  shownRefusals: Record<ShownRefusal, string>
  emailRefusals: Record<EmailRefusal, string>
}

const en: AccountWords = {
  title: 'Your account',
  problem: 'There is a problem',
  detailsTitle: 'Your name',
  name: 'Your name',
  shownAs: 'How do we show your name in public?',
  shownHint: 'Only where you choose to be named. Most people use their first name.',
  shown: { 'first-name': 'My first name', alias: 'Another name', 'full-name': 'My full name' },
  fullNameAdults: 'Full names are for people who are 18 or older.',
  alias: 'Name to show',
  language: 'Language of letters to you',
  languages: { en: 'English', cy: 'Cymraeg (Welsh)' },
  adult: 'I am now 18 or older',
  save: 'Save',
  saved: 'Your details are saved',
  emailTitle: 'Your email address',
  emailNow: (email) => `We write to ${email}.`,
  emailChange: 'Change your email address',
  emailPage: 'Change your email address',
  emailLead: 'We send a link to the new address. Your address changes when you open it.',
  emailNew: 'New email address',
  emailSend: 'Send the link',
  emailSent: {
    title: 'Check your new mailbox',
    lines: [
      'We have sent a link to the new address. Open it within 15 minutes, in this browser.',
      'Until then we go on writing to the old one.',
    ],
  },
  emailConfirm: (email) => `From now on you sign in with ${email}, and letters go there.`,
  emailUse: 'Use this address',
  emailUsed: 'Your email address is changed',
  emailLetter: {
    subject: (council) => `Confirm your new address for ${council}`,
    text: (council, link) =>
      [
        'Hello,',
        `Open this link to use this address for your account at ${council}:\n${link}`,
        'It works once, for 15 minutes.',
        'If you did not ask for it, do nothing.',
      ].join('\n\n'),
  },
  emailTaken: {
    subject: (council) => `You have an account at ${council}`,
    text: (council) =>
      [
        'Hello,',
        `Somebody, perhaps you, wanted to use this address for another account at ${council}. It belongs to an account already, so nothing was changed.`,
        'Sign in with this address to use that account.',
      ].join('\n\n'),
  },
  safetyTitle: 'Signing in safely',
  safetyLead: 'A second proof keeps your account yours even if somebody gets into your mailbox. Staff need one.',
  passkeys: 'Passkeys',
  noPasskeys: 'You have no passkey yet.',
  passkeyUsed: (made, used) => (used ? `Saved on ${made}, last used on ${used}` : `Saved on ${made}`),
  passkeyAdd: 'Save a passkey',
  passkeyAdded: 'Your passkey is saved',
  passkeyRemove: (name) => `Remove the passkey “${name}”`,
  passkeyRemoved: 'The passkey is removed',
  app: 'Authenticator app',
  appOn: 'An app shows codes for this account.',
  appOff: 'No app is set up.',
  appRemove: 'Remove the app',
  appRemoved: 'The authenticator app is removed',
  codes: 'Recovery codes',
  codesLeft: (left) => `You have ${left} of 10 left.`,
  codesNew: 'Make new recovery codes',
  stepUp: 'To change these, first show your second proof.',
  stepUpLink: 'Show my second proof',
  sessionsTitle: 'Where you are signed in',
  sessionsLead: 'End any you do not know.',
  device: 'A device',
  sessionUsed: (when) => `Last used on ${when}`,
  sessionHere: 'This browser',
  sessionEnd: (device) => `End: ${device}`,
  sessionEnded: 'That session has ended',
  othersEnd: 'End all other sessions',
  othersEnded: 'All other sessions have ended',
  moreTitle: 'More',
  follow: 'Follow news by email',
  myPage: 'Everything you said, and where it went',
  myData: 'Download what we keep about you',
  erase: 'Erase your account',
  shownRefusals: {
    'name-missing': 'Enter your name',
    'name-too-long': 'Use 80 characters or fewer for your name',
    'name-not-a-name': 'Enter a name, without web or email addresses',
    'alias-missing': 'Enter the name to show, or choose your first name',
    'alias-too-long': 'Use 80 characters or fewer for the name to show',
    'full-name-under-18': 'Until you are 18 we show a first name or another name, never your family name',
  },
  emailRefusals: {
    'not-an-address': 'Enter an email address in the right form, such as name@example.org',
    same: 'That is your address already',
    taken: 'This address has been taken for another account meanwhile. Use another one',
    used: 'This link has been used. If that was you, your address is changed',
    late: 'This link is too old. Ask for a new one',
    unknown:
      'This link is not complete, or it belongs to another account. Sign in to the account you want to change and open the whole link',
  },
}

const cy: AccountWords = {
  title: 'Eich cyfrif',
  problem: 'Mae problem',
  detailsTitle: 'Eich enw',
  name: 'Eich enw',
  shownAs: "Sut rydym yn dangos eich enw'n gyhoeddus?",
  shownHint: 'Dim ond lle rydych yn dewis cael eich enwi. Mae’r rhan fwyaf o bobl yn defnyddio eu henw cyntaf.',
  shown: { 'first-name': 'Fy enw cyntaf', alias: 'Enw arall', 'full-name': 'Fy enw llawn' },
  fullNameAdults: 'Mae enwau llawn ar gyfer pobl sy’n 18 oed neu’n hŷn.',
  alias: "Enw i'w ddangos",
  language: 'Iaith llythyrau atoch',
  languages: { en: 'English (Saesneg)', cy: 'Cymraeg' },
  adult: 'Rwyf bellach yn 18 oed neu’n hŷn',
  save: 'Cadw',
  saved: 'Mae eich manylion wedi eu cadw',
  emailTitle: 'Eich cyfeiriad e-bost',
  emailNow: (email) => `Rydym yn ysgrifennu at ${email}.`,
  emailChange: 'Newid eich cyfeiriad e-bost',
  emailPage: 'Newid eich cyfeiriad e-bost',
  emailLead: "Byddwn yn anfon dolen i'r cyfeiriad newydd. Mae eich cyfeiriad yn newid pan fyddwch yn ei hagor.",
  emailNew: 'Cyfeiriad e-bost newydd',
  emailSend: 'Anfon y ddolen',
  emailSent: {
    title: 'Gwiriwch eich blwch post newydd',
    lines: [
      "Rydym wedi anfon dolen i'r cyfeiriad newydd. Agorwch hi o fewn 15 munud, yn y porwr hwn.",
      'Tan hynny rydym yn dal i ysgrifennu at yr hen un.',
    ],
  },
  emailConfirm: (email) => `O hyn ymlaen byddwch yn mewngofnodi gyda ${email}, a bydd llythyrau'n mynd yno.`,
  emailUse: "Defnyddio'r cyfeiriad hwn",
  emailUsed: 'Mae eich cyfeiriad e-bost wedi newid',
  emailLetter: {
    subject: (council) => `Cadarnhewch eich cyfeiriad newydd ar gyfer ${council}`,
    text: (council, link) =>
      [
        'Helo,',
        `Agorwch y ddolen hon i ddefnyddio’r cyfeiriad hwn ar gyfer eich cyfrif yn ${council}:\n${link}`,
        'Mae’n gweithio unwaith, am 15 munud.',
        'Os na ofynnoch amdani, peidiwch â gwneud dim.',
      ].join('\n\n'),
  },
  emailTaken: {
    subject: (council) => `Mae gennych gyfrif yn ${council}`,
    text: (council) =>
      [
        'Helo,',
        `Roedd rhywun, chi efallai, am ddefnyddio’r cyfeiriad hwn ar gyfer cyfrif arall yn ${council}. Mae’n perthyn i gyfrif eisoes, felly ni newidiwyd dim.`,
        'Mewngofnodwch gyda’r cyfeiriad hwn i ddefnyddio’r cyfrif hwnnw.',
      ].join('\n\n'),
  },
  safetyTitle: 'Mewngofnodi’n ddiogel',
  safetyLead:
    'Mae ail brawf yn cadw eich cyfrif yn eiddo i chi hyd yn oed os daw rhywun i mewn i’ch blwch post. Mae angen un ar staff.',
  passkeys: 'Cyfrinallweddi',
  noPasskeys: 'Nid oes gennych gyfrinallwedd eto.',
  passkeyUsed: (made, used) => (used ? `Cadwyd ar ${made}, defnyddiwyd ddiwethaf ar ${used}` : `Cadwyd ar ${made}`),
  passkeyAdd: 'Cadw cyfrinallwedd',
  passkeyAdded: 'Mae eich cyfrinallwedd wedi’i chadw',
  passkeyRemove: (name) => `Tynnu’r gyfrinallwedd “${name}”`,
  passkeyRemoved: 'Mae’r gyfrinallwedd wedi’i thynnu',
  app: 'Ap dilysu',
  appOn: 'Mae ap yn dangos codau ar gyfer y cyfrif hwn.',
  appOff: 'Nid oes ap wedi’i osod.',
  appRemove: "Tynnu'r ap",
  appRemoved: 'Mae’r ap dilysu wedi’i dynnu',
  codes: 'Codau adfer',
  codesLeft: (left) => `Mae gennych ${left} o 10 ar ôl.`,
  codesNew: 'Gwneud codau adfer newydd',
  stepUp: 'I newid y rhain, dangoswch eich ail brawf yn gyntaf.',
  stepUpLink: 'Dangos fy ail brawf',
  sessionsTitle: 'Ble rydych wedi mewngofnodi',
  sessionsLead: 'Gorffennwch unrhyw un nad ydych yn ei adnabod.',
  device: 'Dyfais',
  sessionUsed: (when) => `Defnyddiwyd ddiwethaf ar ${when}`,
  sessionHere: 'Y porwr hwn',
  sessionEnd: (device) => `Gorffen: ${device}`,
  sessionEnded: "Mae'r sesiwn honno wedi gorffen",
  othersEnd: 'Gorffen pob sesiwn arall',
  othersEnded: 'Mae pob sesiwn arall wedi gorffen',
  moreTitle: 'Mwy',
  follow: 'Dilyn newyddion drwy e-bost',
  myPage: 'Popeth a ddywedoch, ac i ble yr aeth',
  myData: "Lawrlwytho'r hyn rydym yn ei gadw amdanoch",
  erase: 'Dileu eich cyfrif',
  shownRefusals: {
    'name-missing': 'Rhowch eich enw',
    'name-too-long': 'Defnyddiwch 80 nod neu lai ar gyfer eich enw',
    'name-not-a-name': 'Rhowch enw, heb gyfeiriadau gwe nac e-bost',
    'alias-missing': "Rhowch yr enw i'w ddangos, neu dewiswch eich enw cyntaf",
    'alias-too-long': "Defnyddiwch 80 nod neu lai ar gyfer yr enw i'w ddangos",
    'full-name-under-18': 'Nes eich bod yn 18 rydym yn dangos enw cyntaf neu enw arall, byth eich enw teuluol',
  },
  emailRefusals: {
    'not-an-address': 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
    same: 'Dyna eich cyfeiriad eisoes',
    taken: 'Cymerwyd y cyfeiriad hwn ar gyfer cyfrif arall yn y cyfamser. Defnyddiwch un arall',
    used: "Mae'r ddolen hon wedi ei defnyddio. Os mai chi oedd hynny, mae eich cyfeiriad wedi newid",
    late: "Mae'r ddolen hon yn rhy hen. Gofynnwch am un newydd",
    unknown:
      "Nid yw'r ddolen hon yn gyflawn, neu mae'n perthyn i gyfrif arall. Mewngofnodwch i'r cyfrif rydych am ei newid ac agorwch y ddolen gyfan",
  },
}

export const accountWords: Catalogue<AccountWords> = { en, cy }

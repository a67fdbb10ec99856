import type { Catalogue } from '../../../platform/words.ts'
import type { FactorRefusal } from './rules.ts'

export type FactorWords = {
  problem: string
  askTitle: string
  askLead: string
  code: string
  codeHint: string
  go: string
  passkeyTitle: string
  passkeyLead: string
  usePasskey: string
  lost: string
  setTitle: string
  setLead: readonly string[]
  savePasskeyLead: string
  savePasskey: string
  passkeyName: string
  passkeyNameHint: string
  appTitle: string
  appLead: string
  setUpApp: string
  appPage: string
  appSteps: readonly string[]
  appPicture: string
  appSecret: string
  appCode: string
  appConfirm: string
  recoveryTitle: string
  recoveryLead: string
  recoveryCode: string
  recoveryLeft: (left: number) => string
  codesTitle: string
  codesLead: readonly string[]
  codesKept: string
  done: string
  refusals: Record<FactorRefusal, string>
}

const en: FactorWords = {
  problem: 'There is a problem',
  askTitle: 'Show that it is you',
  askLead: 'This part needs a second proof besides your email.',
  code: 'Code from your authenticator app',
  codeHint: 'Six digits. The app shows a new code every 30 seconds.',
  go: 'Continue',
  passkeyTitle: 'Use your passkey',
  passkeyLead: 'Your device asks for your fingerprint, face or screen lock.',
  usePasskey: 'Use my passkey',
  lost: 'I do not have my phone or passkey: use a recovery code',
  setTitle: 'Add a second way to prove it is you',
  setLead: [
    'People who work with residents’ words and data sign in with two proofs, so that a stolen mailbox opens nothing.',
    'Choose one way now. You can add the other later on your account page.',
  ],
  savePasskeyLead: 'The easiest way. Your phone, computer or security key keeps it, and nothing can be copied from it.',
  savePasskey: 'Save a passkey',
  passkeyName: 'Name of this passkey (optional)',
  passkeyNameHint: 'So that you know it again, such as “work phone”.',
  appTitle: 'Use an authenticator app',
  appLead: 'An app on your phone shows a code of six digits when you sign in.',
  setUpApp: 'Set up an authenticator app',
  appPage: 'Set up your authenticator app',
  appSteps: [
    'Open an authenticator app on your phone. Any will do.',
    'Scan this picture with it, or type the letters below it.',
    'Type the code that the app shows.',
  ],
  appPicture: 'Picture to scan with your authenticator app',
  appSecret: 'If you cannot scan it, type these letters into the app:',
  appCode: 'Code that the app shows now',
  appConfirm: 'Check the code',
  recoveryTitle: 'Use a recovery code',
  recoveryLead: 'These are the ten codes you were given when you set this up. Each works once.',
  recoveryCode: 'Recovery code',
  recoveryLeft: (left) =>
    left === 0
      ? 'You have used your last recovery code. Make new ones on your account page'
      : `You have ${left} recovery codes left`,
  codesTitle: 'Keep your recovery codes',
  codesLead: [
    'With one of these you get in when you have lost your phone or passkey. Each works once.',
    'Print them or write them down now, and keep them where you keep keys. We cannot show them again.',
  ],
  codesKept: 'I have kept them',
  done: 'That is done: you are signed in with both proofs',
  refusals: {
    'code-missing': 'Enter the code',
    'code-not-six-digits': 'Enter all six digits of the code, and nothing else',
    'code-wrong': 'That is not the code of this moment. Look at the app and enter the code it shows now',
    'code-used': 'That code was used already. Wait until the app shows a new one',
    'recovery-wrong': 'We do not know this recovery code, or it was used before. Check it or try another',
    'setup-old': 'This page was open too long. Scan the new picture and enter the code again',
    'has-app': 'You have an authenticator app already. Remove it on your account page before you add another',
    'last-factor': 'You need one second proof as long as you have a staff role. Add another before you remove this one',
    'no-such-factor': 'That is no longer there',
  },
}

const cy: FactorWords = {
  problem: 'Mae problem',
  askTitle: 'Dangoswch mai chi sydd yno',
  askLead: "Mae angen ail brawf ar y rhan hon, yn ogystal â'ch e-bost.",
  code: 'Cod o’ch ap dilysu',
  codeHint: "Chwe digid. Mae'r ap yn dangos cod newydd bob 30 eiliad.",
  go: 'Parhau',
  passkeyTitle: 'Defnyddio eich cyfrinallwedd',
  passkeyLead: 'Bydd eich dyfais yn gofyn am eich bys, eich wyneb neu glo eich sgrin.',
  usePasskey: 'Defnyddio fy nghyfrinallwedd',
  lost: 'Nid yw fy ffôn na fy nghyfrinallwedd gennyf: defnyddio cod adfer',
  setTitle: 'Ychwanegu ail ffordd o brofi mai chi sydd yno',
  setLead: [
    'Mae pobl sy’n gweithio gyda geiriau a data trigolion yn mewngofnodi â dau brawf, fel nad yw blwch post wedi’i ddwyn yn agor dim.',
    'Dewiswch un ffordd nawr. Gallwch ychwanegu’r llall wedyn ar dudalen eich cyfrif.',
  ],
  savePasskeyLead:
    'Y ffordd hawsaf. Mae eich ffôn, cyfrifiadur neu allwedd ddiogelwch yn ei chadw, ac ni ellir copïo dim ohoni.',
  savePasskey: 'Cadw cyfrinallwedd',
  passkeyName: 'Enw’r gyfrinallwedd hon (dewisol)',
  passkeyNameHint: 'Er mwyn i chi ei hadnabod eto, fel “ffôn gwaith”.',
  appTitle: 'Defnyddio ap dilysu',
  appLead: 'Mae ap ar eich ffôn yn dangos cod chwe digid pan fyddwch yn mewngofnodi.',
  setUpApp: 'Gosod ap dilysu',
  appPage: 'Gosod eich ap dilysu',
  appSteps: [
    'Agorwch ap dilysu ar eich ffôn. Bydd unrhyw un yn gwneud y tro.',
    'Sganiwch y llun hwn ag ef, neu teipiwch y llythrennau oddi tano.',
    'Teipiwch y cod y mae’r ap yn ei ddangos.',
  ],
  appPicture: "Llun i'w sganio â'ch ap dilysu",
  appSecret: 'Os na allwch ei sganio, teipiwch y llythrennau hyn i’r ap:',
  appCode: 'Y cod y mae’r ap yn ei ddangos nawr',
  appConfirm: "Gwirio'r cod",
  recoveryTitle: 'Defnyddio cod adfer',
  recoveryLead: "Dyma'r deg cod a roddwyd i chi pan osodoch hyn. Mae pob un yn gweithio unwaith.",
  recoveryCode: 'Cod adfer',
  recoveryLeft: (left) =>
    left === 0
      ? 'Rydych wedi defnyddio eich cod adfer olaf. Gwnewch rai newydd ar dudalen eich cyfrif'
      : `Nifer y codau adfer sydd gennych ar ôl: ${left}`,
  codesTitle: 'Cadwch eich codau adfer',
  codesLead: [
    "Gydag un o'r rhain gallwch ddod i mewn os ydych wedi colli eich ffôn neu'ch cyfrinallwedd. Mae pob un yn gweithio unwaith.",
    'Argraffwch nhw neu ysgrifennwch nhw nawr, a’u cadw lle rydych yn cadw allweddi. Ni allwn eu dangos eto.',
  ],
  codesKept: 'Rwyf wedi eu cadw',
  done: "Dyna ni: rydych wedi mewngofnodi â'r ddau brawf",
  refusals: {
    'code-missing': 'Rhowch y cod',
    'code-not-six-digits': 'Rhowch bob un o chwe digid y cod, a dim byd arall',
    'code-wrong': 'Nid dyna god y funud hon. Edrychwch ar yr ap a rhowch y cod y mae’n ei ddangos nawr',
    'code-used': 'Defnyddiwyd y cod hwnnw eisoes. Arhoswch nes bod yr ap yn dangos un newydd',
    'recovery-wrong':
      "Nid ydym yn adnabod y cod adfer hwn, neu fe'i defnyddiwyd o'r blaen. Gwiriwch ef neu rhowch gynnig ar un arall",
    'setup-old': 'Bu’r dudalen hon ar agor yn rhy hir. Sganiwch y llun newydd a rhowch y cod eto',
    'has-app': 'Mae gennych ap dilysu eisoes. Tynnwch ef ar dudalen eich cyfrif cyn ychwanegu un arall',
    'last-factor': 'Mae angen un ail brawf arnoch tra bydd gennych rôl staff. Ychwanegwch un arall cyn tynnu hwn',
    'no-such-factor': 'Nid yw hwnnw yno mwyach',
  },
}

export const factorWords: Catalogue<FactorWords> = { en, cy }

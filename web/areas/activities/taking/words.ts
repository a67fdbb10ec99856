import type { Catalogue } from '../../../platform/words.ts'
import type { PartRefusal } from './rules.ts'

type Words = {
  refusals: Record<PartRefusal, string>
  alreadyTaken: string
  progress: (at: number, of: number) => string
  continue: string
  toCheck: string
  saved: string
  waiting: string
  rulesBefore: string
  rules: string
  rulesAfter: string
  kept: (when: string) => string
  startAgain: string
  placeKnown: (ward: string) => string
  checkTitle: string
  change: string
  sendTitle: string
  sendText: string
  equalityNext: string
  send: string
  link: string
  linkHint: string
  closedTitle: string
  closedText: string
  yourWords: string
  goTo: string
  signInTitle: string
  signInEmail: string
  signInAccount: string
  signIn: string
  saveForLater: string
  answerHere: string
  comeBack: string
  keptTitle: string
  keptText: (until: string) => string
  keptCode: string
  keptWhere: string
  goOn: string
  comeBackTitle: string
  comeBackText: string
  comeBackReplaces: string
  code: string
  codeHint: string
  open: string
  codeMistyped: string
  codeUnknown: string
}

export const takingPartWords: Catalogue<Words> = {
  en: {
    refusals: {
      'file-gone': 'A file in your answer is not there any more. Choose it again',
      'nothing-said': 'Write an answer, or at least one thing that matters to you',
      'not-open-then': 'This was not open on that day. Check the date',
      'not-open-yet': 'This is not open yet',
      'ballot-wrong': 'Go back to your ballot: it uses a place twice, or too many points or dots',
      'code-unknown': 'We do not know this code. Check it against your letter',
      'code-used': 'This code has been used already. Each code works once. Call us if it was not you',
      'no-place': 'Tell us your ward or postcode, so that we see that you live in the area of this vote',
      'not-eligible': 'This vote is only for people who live in its area. Your ward is not one of them',
      'result-published': 'The result has been published, so we can count no more ballots',
      'too-many-dots': 'More dots are given than one person has. Nothing was counted',
      'quota-full':
        'Thank you. While you answered, we heard from enough people who gave one of your answers, so we need no more of it',
    },
    alreadyTaken:
      'You have answered this already, and everyone answers once. You can change your answer with your receipt.',
    progress: (at, of) => `Question ${at} of ${of}`,
    continue: 'Continue',
    toCheck: 'Save and go back to check',
    saved: 'We have kept what you wrote so far',
    waiting: 'We could not keep this yet. Leave the page open; we are trying again',
    rulesBefore: 'Please follow the ',
    rules: 'house rules',
    rulesAfter: ': no names of other people and nothing you would not say to a neighbour.',
    kept: (when) => `We kept what was written on this device on ${when}.`,
    startAgain: 'Delete it and start again',
    placeKnown: (ward) => `We have your ward as ${ward}. Enter a postcode only to change it.`,
    checkTitle: 'Check your answers',
    change: 'Change',
    sendTitle: 'Send your answer',
    sendText: 'You get a receipt straight away. With it you can change your answer until this closes.',
    equalityNext: 'After this we ask a few questions about you. You can skip all of them.',
    send: 'Send my answer',
    link: 'Keep this on My page',
    linkHint: 'It is then linked to your account. Leave this empty and only the receipt leads to it.',
    closedTitle: 'You cannot answer this now',
    closedText: 'We have not taken your answer. What you wrote is below, so that you can copy it.',
    yourWords: 'What you wrote',
    goTo: 'See what people said and what happens next',
    signInTitle: 'Sign in to answer',
    signInEmail:
      'Everyone answers this once, so we ask you to prove your email address first. It is kept apart from what you say.',
    signInAccount:
      'Everyone answers this once, so we ask you to sign in first. Your name is not shown with what you say unless you want it.',
    signIn: 'Sign in',
    saveForLater: 'Save and come back later',
    answerHere: 'Answer in English',
    comeBack: 'Go on with what you saved before',
    keptTitle: 'We have kept what you wrote',
    keptText: (until) => `Write this code down. It brings you back here in any browser until ${until}, and works once.`,
    keptCode: 'Your code to come back',
    keptWhere: 'Enter it at this address:',
    goOn: 'Go on now',
    comeBackTitle: 'Go on with what you saved before',
    comeBackText: 'Enter the code that you wrote down when you saved your answers.',
    comeBackReplaces: 'What is kept in this browser for these questions gives way to what you saved.',
    code: 'Your code',
    codeHint: 'Ten letters and numbers, like 7QK4-M2XD-9R',
    open: 'Open my answers',
    codeMistyped: 'Check the code. It has ten letters and numbers, like 7QK4-M2XD-9R',
    codeUnknown: 'We have nothing under this code. Check it. It works once, and for as long as the page said',
  },
  cy: {
    refusals: {
      'file-gone': 'Nid yw ffeil yn eich ateb yno mwyach. Dewiswch hi eto',
      'nothing-said': 'Ysgrifennwch ateb, neu o leiaf un peth sy’n bwysig i chi',
      'not-open-then': 'Nid oedd hwn ar agor ar y diwrnod hwnnw. Gwiriwch y dyddiad',
      'not-open-yet': 'Nid yw hwn ar agor eto',
      'ballot-wrong': 'Ewch yn ôl at eich papur: mae’n defnyddio lle ddwywaith, neu ormod o bwyntiau neu ddotiau',
      'code-unknown': 'Nid ydym yn adnabod y cod hwn. Gwiriwch ef yn erbyn eich llythyr',
      'code-used':
        'Mae’r cod hwn wedi’i ddefnyddio’n barod. Mae pob cod yn gweithio unwaith. Ffoniwch ni os nad chi oedd e',
      'no-place': 'Dywedwch eich ward neu’ch cod post wrthym, i ni weld eich bod yn byw yn ardal y bleidlais hon',
      'not-eligible': 'Dim ond i bobl sy’n byw yn ei hardal y mae’r bleidlais hon. Nid yw eich ward yn un ohonynt',
      'result-published': 'Mae’r canlyniad wedi’i gyhoeddi, felly ni allwn gyfrif mwy o bapurau',
      'too-many-dots': 'Mae mwy o ddotiau wedi’u rhoi nag sydd gan un person. Ni chyfrifwyd dim',
      'quota-full':
        'Diolch. Tra oeddech yn ateb, clywsom gan ddigon o bobl a roddodd un o’ch atebion, felly nid oes angen mwy arnom',
    },
    alreadyTaken:
      'Rydych wedi ateb hwn yn barod, ac mae pawb yn ateb unwaith. Gallwch newid eich ateb gyda’ch derbynneb.',
    progress: (at, of) => `Cwestiwn ${at} o ${of}`,
    continue: 'Parhau',
    toCheck: 'Cadw a mynd yn ôl i wirio',
    saved: 'Rydym wedi cadw’r hyn a ysgrifennoch hyd yma',
    waiting: 'Nid oeddem yn gallu cadw hwn eto. Gadewch y dudalen ar agor; rydym yn ceisio eto',
    rulesBefore: 'Dilynwch ',
    rules: 'reolau’r tŷ',
    rulesAfter: ': dim enwau pobl eraill a dim byd na fyddech yn ei ddweud wrth gymydog.',
    kept: (when) => `Rydym wedi cadw’r hyn a ysgrifennwyd ar y ddyfais hon ar ${when}.`,
    startAgain: 'Dileu a dechrau eto',
    placeKnown: (ward) => `Eich ward yn ein cofnodion yw ${ward}. Rhowch god post i’w newid yn unig.`,
    checkTitle: 'Gwiriwch eich atebion',
    change: 'Newid',
    sendTitle: 'Anfonwch eich ateb',
    sendText: 'Rydych yn cael derbynneb ar unwaith. Gyda hi gallwch newid eich ateb nes i hwn gau.',
    equalityNext: 'Ar ôl hyn rydym yn gofyn ychydig o gwestiynau amdanoch chi. Gallwch hepgor pob un.',
    send: 'Anfon fy ateb',
    link: 'Cadw hwn ar Fy nhudalen',
    linkHint: 'Yna mae’n gysylltiedig â’ch cyfrif. Gadewch hwn yn wag a dim ond y dderbynneb sy’n arwain ato.',
    closedTitle: 'Ni allwch ateb hwn nawr',
    closedText: 'Nid ydym wedi cymryd eich ateb. Mae’r hyn a ysgrifennoch isod, fel y gallwch ei gopïo.',
    yourWords: 'Beth ysgrifennoch chi',
    goTo: 'Gweld beth ddywedodd pobl a beth sy’n digwydd nesaf',
    signInTitle: 'Mewngofnodwch i ateb',
    signInEmail:
      'Mae pawb yn ateb hwn unwaith, felly gofynnwn i chi brofi eich cyfeiriad e-bost yn gyntaf. Mae’n cael ei gadw ar wahân i’r hyn a ddywedwch.',
    signInAccount:
      'Mae pawb yn ateb hwn unwaith, felly gofynnwn i chi fewngofnodi yn gyntaf. Ni ddangosir eich enw gyda’r hyn a ddywedwch oni bai eich bod am hynny.',
    signIn: 'Mewngofnodi',
    saveForLater: 'Cadw a dod yn ôl yn nes ymlaen',
    answerHere: 'Ateb yn Gymraeg',
    comeBack: 'Parhau â’r hyn a gadwoch o’r blaen',
    keptTitle: 'Rydym wedi cadw’r hyn a ysgrifennoch',
    keptText: (until) =>
      `Ysgrifennwch y cod hwn. Mae’n dod â chi yn ôl yma mewn unrhyw borwr tan ${until}, ac yn gweithio unwaith.`,
    keptCode: 'Eich cod i ddod yn ôl',
    keptWhere: 'Rhowch ef yn y cyfeiriad hwn:',
    goOn: 'Parhau nawr',
    comeBackTitle: 'Parhau â’r hyn a gadwoch o’r blaen',
    comeBackText: 'Rhowch y cod a ysgrifennoch pan gadwoch eich atebion.',
    comeBackReplaces: 'Mae’r hyn a gadwyd yn y porwr hwn ar gyfer y cwestiynau hyn yn ildio i’r hyn a gadwoch.',
    code: 'Eich cod',
    codeHint: 'Deg llythyren a rhif, fel 7QK4-M2XD-9R',
    open: 'Agor fy atebion',
    codeMistyped: 'Gwiriwch y cod. Mae ganddo ddeg llythyren a rhif, fel 7QK4-M2XD-9R',
    codeUnknown:
      'Nid oes gennym ddim o dan y cod hwn. Gwiriwch ef. Mae’n gweithio unwaith, ac am gyhyd ag y dywedodd y dudalen',
  },
}

import type { Catalogue } from '../../../platform/words.ts'
import type { FilingRefusal, Step } from './rules.ts'

type Words = {
  title: string
  lead: string
  who: string
  notSetUp: string
  file: string
  forGroups: string
  codeTitle: string
  code: string
  codeHint: string
  codeWrong: string
  codeUnknown: string
  look: string
  problem: string
  figures: string
  figuresLead: string
  year: (from: number) => string
  received: string
  few: string
  notShown: string
  publishedOn: (day: string) => string
  key: string
  keyLead: (day: string) => string
  newTitle: string
  newLead: string
  sealed: string[]
  group: string
  officer: string
  officerHint: string
  words: string
  wordsHint: string
  contact: string
  contactHint: string
  send: string
  refusals: Record<FilingRefusal, string>
  doneTitle: string
  done: string
  keep: string
  next: string
  stepsTitle: string
  steps: Record<Step, string>
  stepMeanings: Record<Step, string>
  asked: string
  askedLead: string
  yes: string
  no: string
  said: Record<'yes' | 'no', string>
  askedStep: string
  toConcerns: string
}

/** What groups and the public read. */
export const words: Catalogue<Words> = {
  en: {
    title: 'Concerns about a link officer',
    lead: 'Your group can tell the broker about a worry with its link officer. The council cannot read it, and is not told that you wrote.',
    who: 'The broker works for the voluntary sector, not for the council. What you write is locked on its way, and only the broker’s passphrase opens it.',
    notSetUp: 'The broker has not set this up yet. Until then, speak to the broker in person or by telephone.',
    file: 'Write to the broker',
    forGroups: 'You need to be signed in as somebody of a group.',
    codeTitle: 'See what came of yours',
    code: 'Your code',
    codeHint: '20 letters and figures, such as 7QK4-M2XD-9R0A-BC1D-EF2G',
    codeWrong: 'Enter the 20 letters and figures of your code',
    codeUnknown: 'Nobody has this code. Check each letter',
    look: 'Show the steps',
    problem: 'There is a problem',
    figures: 'Figures of the broker',
    figuresLead:
      'Published once a year by the broker. Numbers under 5 are not shown, so that no group can be known by them.',
    year: (from) => `April ${from} to March ${from + 1}`,
    received: 'Concerns received',
    few: 'fewer than 5',
    notShown: 'not shown',
    publishedOn: (day) => `Published on ${day}`,
    key: 'The broker’s lock',
    keyLead: (day) => `Set up on ${day}. The broker can tell you these letters, so that you know the lock is theirs:`,
    newTitle: 'Write to the broker',
    newLead: 'About a worry with your link officer. Only the broker can read this.',
    sealed: [
      'The council’s officers, administrators and auditors cannot open, find or count it.',
      'No email is sent to anyone.',
      'You get a code. Keep it: only with it can you see what comes of this.',
    ],
    group: 'Your group',
    officer: 'Who is it about?',
    officerHint: 'The name of your link officer, or what they do',
    words: 'What is the matter?',
    wordsHint: 'What happened, and what you would like to come of it',
    contact: 'How can the broker reach you? (optional)',
    contactHint: 'A telephone number or email address. Leave it empty if you would rather only use the code.',
    send: 'Send to the broker',
    refusals: {
      'no-group': 'Choose your group',
      'words-missing': 'Write what is the matter',
      'words-long': 'Use fewer words: up to 1,500 characters',
      'officer-missing': 'Say who it is about',
      'officer-long': 'Use 120 characters or fewer',
      'contact-long': 'Use 120 characters or fewer for how to reach you',
    },
    doneTitle: 'The broker has it',
    done: 'Your code is',
    keep: 'Write it down now. It is not shown again, and nobody can send it to you. Whoever has it can see the steps, so keep it to yourself.',
    next: 'What you wrote cannot be shown again, not even to you. With the code you see the steps: received, talking, agreed, closed.',
    stepsTitle: 'What came of it',
    steps: { received: 'Received', talking: 'Talking', agreed: 'Agreed', closed: 'Closed' },
    stepMeanings: {
      received: 'The broker has what you wrote.',
      talking: 'The broker is talking with you and with others.',
      agreed: 'Something has been agreed.',
      closed: 'The broker has closed this.',
    },
    asked: 'May the broker share this with the council?',
    askedLead:
      'The broker would hand over these words and nothing else. If you say no, they stay with the broker. You can answer once.',
    yes: 'Yes, share these words',
    no: 'No, do not share them',
    said: {
      yes: 'You said yes. The broker may share these words.',
      no: 'You said no. The broker does not share them.',
    },
    askedStep: 'The broker asked you something',
    toConcerns: 'Concerns about a link officer',
  },
  cy: {
    title: 'Pryderon am swyddog cyswllt',
    lead: 'Gall eich grŵp ddweud wrth y brocer am bryder ynghylch ei swyddog cyswllt. Ni all y cyngor ei ddarllen, ac ni ddywedir wrtho eich bod wedi ysgrifennu.',
    who: 'Mae’r brocer yn gweithio i’r sector gwirfoddol, nid i’r cyngor. Mae’r hyn a ysgrifennwch wedi’i gloi ar ei ffordd, a dim ond cyfrinair y brocer sy’n ei agor.',
    notSetUp: 'Nid yw’r brocer wedi trefnu hyn eto. Tan hynny, siaradwch â’r brocer wyneb yn wyneb neu dros y ffôn.',
    file: 'Ysgrifennu at y brocer',
    forGroups: 'Mae angen i chi fod wedi mewngofnodi fel rhywun o grŵp.',
    codeTitle: 'Gweld beth ddaeth o’ch un chi',
    code: 'Eich cod',
    codeHint: '20 o lythrennau a rhifau, fel 7QK4-M2XD-9R0A-BC1D-EF2G',
    codeWrong: 'Rhowch 20 llythyren a rhif eich cod',
    codeUnknown: 'Nid oes gan neb y cod hwn. Gwiriwch bob llythyren',
    look: 'Dangos y camau',
    problem: 'Mae problem',
    figures: 'Ffigurau’r brocer',
    figuresLead:
      'Cyhoeddir unwaith y flwyddyn gan y brocer. Ni ddangosir rhifau o dan 5, fel na ellir adnabod unrhyw grŵp.',
    year: (from) => `Ebrill ${from} i Fawrth ${from + 1}`,
    received: 'Pryderon a dderbyniwyd',
    few: 'llai na 5',
    notShown: 'heb ei ddangos',
    publishedOn: (day) => `Cyhoeddwyd ar ${day}`,
    key: 'Clo’r brocer',
    keyLead: (day) =>
      `Sefydlwyd ar ${day}. Gall y brocer ddweud y llythrennau hyn wrthych, er mwyn i chi wybod mai ei glo ef ydyw:`,
    newTitle: 'Ysgrifennu at y brocer',
    newLead: 'Am bryder ynghylch eich swyddog cyswllt. Dim ond y brocer all ddarllen hyn.',
    sealed: [
      'Ni all swyddogion, gweinyddwyr nac archwilwyr y cyngor ei agor, ei ganfod na’i gyfrif.',
      'Ni anfonir e-bost at neb.',
      'Byddwch yn cael cod. Cadwch ef: dim ond gydag ef y gallwch weld beth ddaw o hyn.',
    ],
    group: 'Eich grŵp',
    officer: 'Am bwy mae hyn?',
    officerHint: 'Enw eich swyddog cyswllt, neu ei waith',
    words: 'Beth sydd o’i le?',
    wordsHint: 'Beth ddigwyddodd, a beth hoffech chi weld yn dod ohono',
    contact: 'Sut gall y brocer gysylltu â chi? (dewisol)',
    contactHint: 'Rhif ffôn neu gyfeiriad e-bost. Gadewch yn wag os byddai’n well gennych ddefnyddio’r cod yn unig.',
    send: 'Anfon at y brocer',
    refusals: {
      'no-group': 'Dewiswch eich grŵp',
      'words-missing': 'Ysgrifennwch beth sydd o’i le',
      'words-long': 'Defnyddiwch lai o eiriau: hyd at 1,500 nod',
      'officer-missing': 'Dywedwch am bwy mae hyn',
      'officer-long': 'Defnyddiwch 120 nod neu lai',
      'contact-long': 'Defnyddiwch 120 nod neu lai ar gyfer sut i gysylltu â chi',
    },
    doneTitle: 'Mae gan y brocer eich neges',
    done: 'Eich cod yw',
    keep: 'Ysgrifennwch ef nawr. Ni chaiff ei ddangos eto, ac ni all neb ei anfon atoch. Gall pwy bynnag sydd ag ef weld y camau, felly cadwch ef i chi’ch hun.',
    next: 'Ni ellir dangos yr hyn a ysgrifennoch eto, hyd yn oed i chi. Gyda’r cod fe welwch y camau: derbyniwyd, yn trafod, cytunwyd, caewyd.',
    stepsTitle: 'Beth ddaeth ohono',
    steps: { received: 'Derbyniwyd', talking: 'Yn trafod', agreed: 'Cytunwyd', closed: 'Caewyd' },
    stepMeanings: {
      received: 'Mae’r hyn a ysgrifennoch gan y brocer.',
      talking: 'Mae’r brocer yn siarad â chi ac ag eraill.',
      agreed: 'Mae rhywbeth wedi’i gytuno.',
      closed: 'Mae’r brocer wedi cau hyn.',
    },
    asked: 'A gaiff y brocer rannu hyn â’r cyngor?',
    askedLead:
      'Byddai’r brocer yn rhoi’r geiriau hyn a dim arall. Os dywedwch na, maent yn aros gyda’r brocer. Gallwch ateb unwaith.',
    yes: 'Caiff, rhannwch y geiriau hyn',
    no: 'Na, peidiwch â’u rhannu',
    said: {
      yes: 'Dywedoch chi y caiff. Gall y brocer rannu’r geiriau hyn.',
      no: 'Dywedoch chi na. Nid yw’r brocer yn eu rhannu.',
    },
    askedStep: 'Gofynnodd y brocer rywbeth i chi',
    toConcerns: 'Pryderon am swyddog cyswllt',
  },
}

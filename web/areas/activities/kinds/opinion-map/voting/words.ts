import type { Catalogue } from '../../../../../platform/words.ts'
import type { Source } from '../statements/rules.ts'
import type { Choice, VoteRefusal } from './rules.ts'

type Words = {
  choices: Record<Choice, string>
  did: Record<Choice, string>
  source: Record<Source, string>
  legend: string
  passHint: string
  progress(done: number, of: number): string
  last(choice: Choice, statement: string): string
  change: string
  changeOf(statement: string): string
  betterThan: string
  sayItBetter: string
  addOwn: string
  seeMap: string
  finish: string
  stop: string
  begin: string
  refusals: Record<VoteRefusal, string>
  gone: string
  finishedTitle: string
  allDone(of: number): string
  voted(n: number): string
  receipt: string
  receiptText: string
  receiptLink: string
  ownVotes: string
  equality: string
  goOn: string
  ownStatements: string
  nothingYet: string
}

const people = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

export const votingWords: Catalogue<Words> = {
  en: {
    choices: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
    did: { agree: 'You agreed', disagree: 'You disagreed', pass: 'You passed' },
    source: {
      facilitator: 'From the facilitator',
      participant: 'From somebody who took part',
      paper: 'From a paper form',
      import: 'From the conversation that was imported',
    },
    legend: 'What do you think of this statement?',
    passHint: 'Pass if you are not sure, or if it is not for you to say.',
    progress: (done, of) =>
      done === 0
        ? `There are ${people(of, 'statement', 'statements')}. Vote on as many as you like, and stop when you like.`
        : `You have voted on ${done} of ${people(of, 'statement', 'statements')}. Stop when you like.`,
    last: (choice, statement) =>
      `${{ agree: 'You agreed with', disagree: 'You disagreed with', pass: 'You passed on' }[choice]} “${statement}”`,
    change: 'Change this',
    changeOf: (statement) => `Change your vote on “${statement}”`,
    betterThan: 'Somebody says this better than:',
    sayItBetter: 'Say it better in your own words',
    addOwn: 'Add a statement of your own',
    seeMap: 'See what people think so far',
    finish: 'Finish and get your receipt',
    stop: 'More you can do',
    begin: 'Start voting',
    refusals: {
      closed: 'Voting has closed. We have not counted this vote; those before it are kept',
      'no-such-statement': 'That statement is not here any more, so we have not counted a vote on it. Here is another',
      'nothing-chosen': 'Choose agree, disagree or pass',
    },
    gone: 'That statement is not here any more',
    finishedTitle: 'Thank you for voting',
    allDone: (of) => `You have voted on all ${of} statements so far. New ones may come: you can vote on those too.`,
    voted: (n) => `You have voted on ${people(n, 'statement', 'statements')}.`,
    receipt: 'Your receipt',
    receiptText: 'Keep it. With it you can see your votes and change them until this closes, on any device.',
    receiptLink: 'See what becomes of it',
    ownVotes: 'See and change your votes',
    equality: 'Tell us a little about you, so that we know who we have heard. You can skip all of it.',
    goOn: 'Go on voting',
    ownStatements: 'Statements you wrote, and their receipts',
    nothingYet: 'You have not voted on anything here yet.',
  },
  cy: {
    choices: { agree: 'Cytuno', disagree: 'Anghytuno', pass: 'Pasio' },
    did: { agree: 'Fe wnaethoch gytuno', disagree: 'Fe wnaethoch anghytuno', pass: 'Fe wnaethoch basio' },
    source: {
      facilitator: 'Gan yr hwylusydd',
      participant: 'Gan rywun a gymerodd ran',
      paper: 'O ffurflen bapur',
      import: 'O’r sgwrs a fewnforiwyd',
    },
    legend: 'Beth yw eich barn am y gosodiad hwn?',
    passHint: 'Pasiwch os nad ydych yn siŵr, neu os nad mater i chi ydyw.',
    progress: (done, of) =>
      done === 0
        ? `Mae ${of} o osodiadau. Pleidleisiwch ar gynifer ag y mynnwch, a stopiwch pan fynnwch.`
        : `Rydych wedi pleidleisio ar ${done} o ${of} o osodiadau. Stopiwch pan fynnwch.`,
    last: (choice, statement) =>
      `${{ agree: 'Fe wnaethoch gytuno â', disagree: 'Fe wnaethoch anghytuno â', pass: 'Fe wnaethoch basio ar' }[choice]} “${statement}”`,
    change: 'Newid hyn',
    changeOf: (statement) => `Newid eich pleidlais ar “${statement}”`,
    betterThan: 'Mae rhywun yn dweud hyn yn well na:',
    sayItBetter: 'Ei ddweud yn well yn eich geiriau eich hun',
    addOwn: 'Ychwanegu gosodiad o’ch eiddo eich hun',
    seeMap: 'Gweld beth mae pobl yn ei feddwl hyd yma',
    finish: 'Gorffen a chael eich derbynneb',
    stop: 'Mwy y gallwch ei wneud',
    begin: 'Dechrau pleidleisio',
    refusals: {
      closed: 'Mae’r pleidleisio wedi cau. Nid ydym wedi cyfrif y bleidlais hon; cedwir y rhai o’i blaen',
      'no-such-statement':
        'Nid yw’r gosodiad hwnnw yma mwyach, felly nid ydym wedi cyfrif pleidlais arno. Dyma un arall',
      'nothing-chosen': 'Dewiswch gytuno, anghytuno neu basio',
    },
    gone: 'Nid yw’r gosodiad hwnnw yma mwyach',
    finishedTitle: 'Diolch am bleidleisio',
    allDone: (of) =>
      `Rydych wedi pleidleisio ar bob un o’r ${of} o osodiadau hyd yma. Gall rhai newydd ddod: gallwch bleidleisio ar y rheini hefyd.`,
    voted: (n) => `Rydych wedi pleidleisio ar ${n} o osodiadau.`,
    receipt: 'Eich derbynneb',
    receiptText: 'Cadwch hi. Gyda hi gallwch weld eich pleidleisiau a’u newid nes i hwn gau, ar unrhyw ddyfais.',
    receiptLink: 'Gweld beth ddaw ohono',
    ownVotes: 'Gweld a newid eich pleidleisiau',
    equality: 'Dywedwch ychydig amdanoch wrthym, i ni wybod pwy rydym wedi’u clywed. Gallwch hepgor y cyfan.',
    goOn: 'Dal ati i bleidleisio',
    ownStatements: 'Gosodiadau a ysgrifennoch, a’u derbynebau',
    nothingYet: 'Nid ydych wedi pleidleisio ar ddim byd yma eto.',
  },
}

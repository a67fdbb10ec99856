import type { Catalogue } from '../../../../platform/words.ts'
import type { DraftRefusal } from '../drafts/commands.ts'
import type { Side } from '../types.ts'
import type { MotionRefusal } from '../votes/commands.ts'
import type { Counted } from '../voting.ts'

type Words = {
  kicker: string
  intro: string
  drafts: string
  noDrafts: string
  draftFacts(version: number, day: string): string
  published(version: number): string
  newDraft: string
  draftTitle: string
  draftText: string
  textHint: string
  begin: string
  begun: string
  votes: string
  noVotes: string
  kinds: Record<'publish' | 'remove' | 'decide', string>
  publish(title: string, version: number): string
  remove(name: string): string
  askedBy(name: string, day: string): string
  count(yes: number, no: number, filled: number): string
  yes: string
  no: string
  outnumbered(filled: Counted): string
  youSaid(yes: boolean): string
  voted: string
  read: string
  propose: string
  decideLabel: string
  decideHint: string
  putToVote: string
  called: string
  minutes: string
  noMinutes: string
  outcomes: Record<'passed' | 'rejected' | 'void', string>
  members: string
  sides: Record<Side, string>
  formerMember: string
  you: string
  suspended: string
  removeMember: string
  removeWho: string
  removeWhy: string
  ownSeat: string
  showName: string
  saveName: string
  nameSaved: string
  leave: string
  leaveText: string
  left: string
  publicPage: string
  draftRefusals: Record<DraftRefusal, string>
  motionRefusals: Record<Exclude<MotionRefusal, 'not-found'> | 'ended' | 'choose', string>
}

export const roomWords: Catalogue<Words> = {
  en: {
    kicker: 'Working group: the room of its members',
    intro: 'Only members can see this room. Each seat has one vote, whoever holds it.',
    drafts: 'Drafts',
    noDrafts: 'Drafts will be listed here. Anybody in the group can begin one.',
    draftFacts: (version, day) => `version ${version}, changed ${day}`,
    published: (version) => `version ${version} is public`,
    newDraft: 'Begin a draft',
    draftTitle: 'Title',
    draftText: 'The text',
    textHint: 'Leave an empty line between paragraphs. Begin a heading with # and a space',
    begin: 'Begin the draft',
    begun: 'The draft is there. Everybody in the group can change it',
    votes: 'Votes',
    noVotes: 'There is nothing to vote on now.',
    kinds: { publish: 'Publish a draft', remove: 'Take somebody’s seat away', decide: 'Decide something' },
    publish: (title, version) => `Publish “${title}”, version ${version}`,
    remove: (name) => `Take away the seat of ${name}`,
    askedBy: (name, day) => `Asked by ${name} on ${day}`,
    count: (yes, no, filled) => `${yes} yes, ${no} no, of ${filled} members`,
    outnumbered: ({ community, officer }) =>
      `${officer} officers and ${community} from the community sit here now. Nothing can be agreed until the community holds at least half of the seats that are taken.`,
    yes: 'Vote yes',
    no: 'Vote no',
    youSaid: (yes) =>
      yes
        ? 'You voted yes. You can change it until the vote ends.'
        : 'You voted no. You can change it until the vote ends.',
    voted: 'Your vote counts',
    read: 'Read it first',
    propose: 'Put something to the vote',
    decideLabel: 'What should the group decide?',
    decideHint: 'One sentence that people can say yes or no to',
    putToVote: 'Put it to the vote',
    called: 'The members are told, and your yes counts',
    minutes: 'What the group decided',
    noMinutes: 'Decisions will be listed here.',
    outcomes: {
      passed: 'Agreed',
      rejected: 'Not agreed',
      void: 'Ended without a result, because the draft changed',
    },
    members: 'Members',
    sides: { community: 'community seat', officer: 'officer seat' },
    formerMember: 'a former member',
    you: 'you',
    suspended: 'no vote now: this seat is for the other side',
    removeMember: 'Ask that a seat is taken away',
    removeWho: 'Whose seat?',
    removeWhy: 'Why? All members read it',
    ownSeat: 'Your seat',
    showName: 'Everyone may read my name on the public page',
    saveName: 'Save',
    nameSaved: 'Saved',
    leave: 'Leave the group',
    leaveText: 'Your seat becomes free at once. What you wrote stays in the drafts.',
    left: 'You have left the group. Thank you for your work',
    publicPage: 'The page that everyone sees',
    draftRefusals: {
      'title-missing': 'Enter a title',
      'title-too-long': 'Make the title 150 characters or fewer',
      'text-missing': 'Write at least one paragraph',
      'text-too-long': 'The draft is too long. Use 60,000 characters and 400 paragraphs or fewer',
      'why-too-long': 'Use 300 characters or fewer to say why',
    },
    motionRefusals: {
      'words-missing': 'Write what the group should decide, or why',
      'words-too-long': 'Use 2,000 characters or fewer',
      'changed-meanwhile': 'Somebody changed the draft while you read it. Read it again, then ask',
      'published-already': 'This version is public already',
      'asked-already': 'There is a vote on this already',
      ended: 'This vote has ended',
      choose: 'Choose whose seat',
    },
  },
  cy: {
    kicker: 'Gweithgor: ystafell ei aelodau',
    intro: 'Dim ond aelodau all weld yr ystafell hon. Mae gan bob sedd un bleidlais, pwy bynnag sydd ynddi.',
    drafts: 'Drafftiau',
    noDrafts: 'Bydd drafftiau’n cael eu rhestru yma. Gall unrhyw un yn y grŵp ddechrau un.',
    draftFacts: (version, day) => `fersiwn ${version}, newidiwyd ${day}`,
    published: (version) => `mae fersiwn ${version} yn gyhoeddus`,
    newDraft: 'Dechrau drafft',
    draftTitle: 'Teitl',
    draftText: 'Y testun',
    textHint: 'Gadewch linell wag rhwng paragraffau. Dechreuwch bennawd gyda # a bwlch',
    begin: 'Dechrau’r drafft',
    begun: 'Mae’r drafft yno. Gall pawb yn y grŵp ei newid',
    votes: 'Pleidleisiau',
    noVotes: 'Nid oes dim i bleidleisio arno nawr.',
    kinds: { publish: 'Cyhoeddi drafft', remove: 'Cymryd sedd rhywun', decide: 'Penderfynu rhywbeth' },
    publish: (title, version) => `Cyhoeddi “${title}”, fersiwn ${version}`,
    remove: (name) => `Cymryd sedd ${name}`,
    askedBy: (name, day) => `Gofynnwyd gan ${name} ar ${day}`,
    count: (yes, no, filled) => `${yes} ie, ${no} na, o ${filled} aelod`,
    outnumbered: ({ community, officer }) =>
      `Mae ${officer} swyddog a ${community} o’r gymuned yn eistedd yma nawr. Ni ellir cytuno ar ddim nes bod gan y gymuned o leiaf hanner y seddi a gymerwyd.`,
    yes: 'Pleidleisio ie',
    no: 'Pleidleisio na',
    youSaid: (yes) =>
      yes
        ? 'Pleidleisioch ie. Gallwch ei newid nes daw’r bleidlais i ben.'
        : 'Pleidleisioch na. Gallwch ei newid nes daw’r bleidlais i ben.',
    voted: 'Mae eich pleidlais yn cyfrif',
    read: 'Darllenwch ef yn gyntaf',
    propose: 'Rhoi rhywbeth i’r bleidlais',
    decideLabel: 'Beth ddylai’r grŵp ei benderfynu?',
    decideHint: 'Un frawddeg y gall pobl ddweud ie neu na wrthi',
    putToVote: 'Ei roi i’r bleidlais',
    called: 'Dywedir wrth yr aelodau, ac mae eich ie yn cyfrif',
    minutes: 'Beth penderfynodd y grŵp',
    noMinutes: 'Bydd penderfyniadau’n cael eu rhestru yma.',
    outcomes: {
      passed: 'Cytunwyd',
      rejected: 'Ni chytunwyd',
      void: 'Daeth i ben heb ganlyniad, oherwydd newidiodd y drafft',
    },
    members: 'Aelodau',
    sides: { community: 'sedd gymunedol', officer: 'sedd swyddog' },
    formerMember: 'cyn-aelod',
    you: 'chi',
    suspended: 'dim pleidlais nawr: mae’r sedd hon i’r ochr arall',
    removeMember: 'Gofyn i sedd gael ei chymryd',
    removeWho: 'Sedd pwy?',
    removeWhy: 'Pam? Mae pob aelod yn ei ddarllen',
    ownSeat: 'Eich sedd',
    showName: 'Gall pawb ddarllen fy enw ar y dudalen gyhoeddus',
    saveName: 'Cadw',
    nameSaved: 'Wedi’i gadw',
    leave: 'Gadael y grŵp',
    leaveText: 'Daw eich sedd yn rhydd ar unwaith. Mae’r hyn a ysgrifennoch yn aros yn y drafftiau.',
    left: 'Rydych wedi gadael y grŵp. Diolch am eich gwaith',
    publicPage: 'Y dudalen y mae pawb yn ei gweld',
    draftRefusals: {
      'title-missing': 'Rhowch deitl',
      'title-too-long': 'Gwnewch y teitl yn 150 o nodau neu lai',
      'text-missing': 'Ysgrifennwch o leiaf un paragraff',
      'text-too-long': 'Mae’r drafft yn rhy hir. Defnyddiwch 60,000 o nodau a 400 o baragraffau neu lai',
      'why-too-long': 'Defnyddiwch 300 o nodau neu lai i ddweud pam',
    },
    motionRefusals: {
      'words-missing': 'Ysgrifennwch beth ddylai’r grŵp ei benderfynu, neu pam',
      'words-too-long': 'Defnyddiwch 2,000 o nodau neu lai',
      'changed-meanwhile': 'Newidiodd rhywun y drafft wrth i chi ei ddarllen. Darllenwch ef eto, yna gofynnwch',
      'published-already': 'Mae’r fersiwn hon yn gyhoeddus yn barod',
      'asked-already': 'Mae pleidlais ar hyn yn barod',
      ended: 'Mae’r bleidlais hon wedi dod i ben',
      choose: 'Dewiswch sedd pwy',
    },
  },
}

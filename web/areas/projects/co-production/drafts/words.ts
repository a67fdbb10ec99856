import type { Catalogue } from '../../../../platform/words.ts'
import type { CommentRefusal, SuggestionRefusal, SuggestRefusal } from '../paragraphs/commands.ts'

type Words = {
  kicker: string
  version(n: number, day: string): string
  whole: string
  versions: string
  askPublish: string
  published: string
  voteOpen: string
  readers(n: string): string
  changed: string
  reload: string
  paragraph(n: number): string
  change: string
  waits(suggestions: number, comments: number): string
  text: string
  why: string
  whyHint: string
  save: string
  saved: string
  nothing: string
  clashTitle: string
  clash: string
  clashOf: string
  theyRemoved: string
  youRemoved: string
  changeIt: string
  changeHint: string
  suggestIt: string
  suggestHint: string
  suggestion: string
  suggest: string
  suggested: string
  suggestions: string
  by(name: string, day: string): string
  removes: string
  accept: string
  decline: string
  withdraw: string
  answered: string
  outcomes: Record<'accepted' | 'declined' | 'withdrawn', (name: string, day: string) => string>
  comments: string
  noComments: string
  earlierComments: string
  comment: string
  say: string
  said: string
  reply: string
  answer: string
  resolve: string
  resolved(name: string, day: string): string
  isResolved: string
  head: [string, string, string]
  row(version: number): string
  restores(version: number): string
  credit(name: string): string
  isPublic: string
  older: string
  compare: string
  from: string
  to: string
  show: string
  difference(from: number, to: number): string
  restore: string
  restoreText: string
  restored: string
  refusals: Record<Exclude<SuggestRefusal | SuggestionRefusal | CommentRefusal, 'not-found'>, string>
}

export const draftWords: Catalogue<Words> = {
  en: {
    kicker: 'A draft of the group',
    version: (n, day) => `Version ${n}, changed on ${day}`,
    whole: 'Change the whole draft',
    versions: 'All versions',
    askPublish: 'Ask the group to publish this version',
    published: 'This version is public.',
    voteOpen: 'The group votes on publishing this version. If somebody changes the draft, that vote ends.',
    readers: (n) => `${n} people have this draft open now.`,
    changed: 'Somebody has changed this draft since you opened it.',
    reload: 'See the newest version',
    paragraph: (n) => `Paragraph ${n}`,
    change: 'Change, suggest or comment',
    waits: (s, c) =>
      [s ? (s === 1 ? 'one suggestion' : `${s} suggestions`) : '', c ? (c === 1 ? 'one comment' : `${c} comments`) : '']
        .filter(Boolean)
        .join(', '),
    text: 'The text',
    why: 'Why? (optional)',
    whyHint: 'It stands in the list of versions',
    save: 'Save my change',
    saved: 'Saved as a new version',
    nothing: 'Nothing was different, so there is no new version',
    clashTitle: 'Somebody else changed this while you wrote',
    clash:
      'Nothing is lost. Below are their words and how yours differ from them. Put together what the group should keep, and save.',
    clashOf: 'Their words, and how yours differ',
    theyRemoved: 'They took this paragraph out. It is in the box again: take it out too, or keep it.',
    youRemoved: 'You took this paragraph out, and they changed it. It is in the box again: take it out, or keep it.',
    changeIt: 'Change it',
    changeHint: 'Everyone in the group sees your change at once. An empty line begins a new paragraph',
    suggestIt: 'Suggest other words',
    suggestHint: 'Somebody else in the group takes it in or says no. Leave the box empty to suggest taking it out',
    suggestion: 'Your words for this paragraph',
    suggest: 'Send my suggestion',
    suggested: 'Your suggestion is there for the others',
    suggestions: 'Suggestions',
    by: (name, day) => `${name}, ${day}`,
    removes: 'Suggests to take this paragraph out.',
    accept: 'Take it in',
    decline: 'Say no',
    withdraw: 'Take my suggestion back',
    answered: 'Done',
    outcomes: {
      accepted: (name, day) => `Taken in by ${name} on ${day}`,
      declined: (name, day) => `${name} said no on ${day}`,
      withdrawn: (name, day) => `${name} took it back on ${day}`,
    },
    comments: 'Comments',
    noComments: 'Nobody has said anything about this paragraph.',
    earlierComments: 'Earlier comments',
    comment: 'What do you want to say about it?',
    say: 'Say it',
    said: 'Your comment is there',
    reply: 'Your answer',
    answer: 'Answer',
    resolve: 'This is settled',
    resolved: (name, day) => `Settled by ${name} on ${day}`,
    isResolved: 'Settled',
    head: ['Version', 'Who, and when', 'Why'],
    row: (version) => `Version ${version}`,
    restores: (version) => `Brings back version ${version}.`,
    credit: (name) => `In the words of ${name}.`,
    isPublic: 'Public',
    older: 'Older versions',
    compare: 'Compare two versions',
    from: 'From version',
    to: 'To version',
    show: 'Show what changed',
    difference: (from, to) => `What changed from version ${from} to version ${to}`,
    restore: 'Bring this version back',
    restoreText: 'It becomes the newest version. The versions between stay in the list.',
    restored: 'It is the newest version now',
    refusals: {
      'same-words': 'These are the words that stand there already. Change something first',
      'paragraph-gone':
        'Somebody took this paragraph out while you were writing. Your words are below: copy them to another paragraph',
      'words-missing': 'Write something first',
      'words-too-long': 'That is too long. Use 2,000 characters or fewer for a comment, 6,000 for a suggestion',
      'why-too-long': 'Use 300 characters or fewer to say why',
      answered: 'Somebody has answered this suggestion already',
      'your-own': 'Somebody else must decide about your suggestion',
      'not-yours': 'Only who made a suggestion can take it back',
      'changed-meanwhile': 'This paragraph changed since you read it. Look again before you take the suggestion in',
      'text-missing': 'This would leave the draft empty',
      'text-too-long': 'The draft would be too long',
    },
  },
  cy: {
    kicker: 'Drafft y grŵp',
    version: (n, day) => `Fersiwn ${n}, newidiwyd ar ${day}`,
    whole: 'Newid y drafft cyfan',
    versions: 'Pob fersiwn',
    askPublish: 'Gofyn i’r grŵp gyhoeddi’r fersiwn hon',
    published: 'Mae’r fersiwn hon yn gyhoeddus.',
    voteOpen:
      'Mae’r grŵp yn pleidleisio ar gyhoeddi’r fersiwn hon. Os bydd rhywun yn newid y drafft, daw’r bleidlais i ben.',
    readers: (n) => `Mae’r drafft hwn ar agor gan ${n} o bobl nawr.`,
    changed: 'Mae rhywun wedi newid y drafft hwn ers i chi ei agor.',
    reload: 'Gweld y fersiwn ddiweddaraf',
    paragraph: (n) => `Paragraff ${n}`,
    change: 'Newid, awgrymu neu roi sylw',
    waits: (s, c) =>
      [s ? (s === 1 ? 'un awgrym' : `${s} awgrym`) : '', c ? (c === 1 ? 'un sylw' : `${c} sylw`) : '']
        .filter(Boolean)
        .join(', '),
    text: 'Y testun',
    why: 'Pam? (dewisol)',
    whyHint: 'Mae’n sefyll yn y rhestr fersiynau',
    save: 'Cadw fy newid',
    saved: 'Wedi’i gadw fel fersiwn newydd',
    nothing: 'Nid oedd dim yn wahanol, felly nid oes fersiwn newydd',
    clashTitle: 'Newidiodd rhywun arall hwn wrth i chi ysgrifennu',
    clash:
      'Nid oes dim wedi’i golli. Isod mae eu geiriau nhw a sut mae’ch rhai chi’n wahanol. Rhowch ynghyd beth ddylai’r grŵp ei gadw, a’i gadw.',
    clashOf: 'Eu geiriau nhw, a sut mae’ch rhai chi’n wahanol',
    theyRemoved: 'Tynnon nhw’r paragraff hwn allan. Mae yn y blwch eto: tynnwch ef allan hefyd, neu ei gadw.',
    youRemoved:
      'Tynnoch chi’r paragraff hwn allan, a newidion nhw ef. Mae yn y blwch eto: tynnwch ef allan, neu ei gadw.',
    changeIt: 'Ei newid',
    changeHint: 'Mae pawb yn y grŵp yn gweld eich newid ar unwaith. Mae llinell wag yn dechrau paragraff newydd',
    suggestIt: 'Awgrymu geiriau eraill',
    suggestHint:
      'Bydd rhywun arall yn y grŵp yn ei dderbyn neu’n dweud na. Gadewch y blwch yn wag i awgrymu ei dynnu allan',
    suggestion: 'Eich geiriau chi ar gyfer y paragraff hwn',
    suggest: 'Anfon fy awgrym',
    suggested: 'Mae’ch awgrym yno i’r lleill',
    suggestions: 'Awgrymiadau',
    by: (name, day) => `${name}, ${day}`,
    removes: 'Yn awgrymu tynnu’r paragraff hwn allan.',
    accept: 'Ei dderbyn',
    decline: 'Dweud na',
    withdraw: 'Tynnu fy awgrym yn ôl',
    answered: 'Wedi’i wneud',
    outcomes: {
      accepted: (name, day) => `Derbyniwyd gan ${name} ar ${day}`,
      declined: (name, day) => `Dywedodd ${name} na ar ${day}`,
      withdrawn: (name, day) => `Tynnodd ${name} ef yn ôl ar ${day}`,
    },
    comments: 'Sylwadau',
    noComments: 'Nid oes neb wedi dweud dim am y paragraff hwn.',
    earlierComments: 'Sylwadau cynharach',
    comment: 'Beth hoffech chi ei ddweud amdano?',
    say: 'Ei ddweud',
    said: 'Mae’ch sylw yno',
    reply: 'Eich ateb',
    answer: 'Ateb',
    resolve: 'Mae hwn wedi’i setlo',
    resolved: (name, day) => `Setlwyd gan ${name} ar ${day}`,
    isResolved: 'Wedi’i setlo',
    head: ['Fersiwn', 'Pwy, a phryd', 'Pam'],
    row: (version) => `Fersiwn ${version}`,
    restores: (version) => `Yn dod â fersiwn ${version} yn ôl.`,
    credit: (name) => `Yng ngeiriau ${name}.`,
    isPublic: 'Cyhoeddus',
    older: 'Fersiynau hŷn',
    compare: 'Cymharu dwy fersiwn',
    from: 'O fersiwn',
    to: 'I fersiwn',
    show: 'Dangos beth newidiodd',
    difference: (from, to) => `Beth newidiodd o fersiwn ${from} i fersiwn ${to}`,
    restore: 'Dod â’r fersiwn hon yn ôl',
    restoreText: 'Daw’n fersiwn ddiweddaraf. Mae’r fersiynau rhyngddynt yn aros yn y rhestr.',
    restored: 'Dyma’r fersiwn ddiweddaraf nawr',
    refusals: {
      'same-words': 'Dyma’r geiriau sydd yno’n barod. Newidiwch rywbeth yn gyntaf',
      'paragraph-gone':
        'Tynnodd rhywun y paragraff hwn allan tra oeddech yn ysgrifennu. Mae eich geiriau isod: copïwch nhw i baragraff arall',
      'words-missing': 'Ysgrifennwch rywbeth yn gyntaf',
      'words-too-long': 'Mae hynny’n rhy hir. Defnyddiwch 2,000 o nodau neu lai ar gyfer sylw, 6,000 ar gyfer awgrym',
      'why-too-long': 'Defnyddiwch 300 o nodau neu lai i ddweud pam',
      answered: 'Mae rhywun wedi ateb yr awgrym hwn yn barod',
      'your-own': 'Rhaid i rywun arall benderfynu am eich awgrym',
      'not-yours': 'Dim ond pwy wnaeth awgrym all ei dynnu yn ôl',
      'changed-meanwhile': 'Newidiodd y paragraff hwn ers i chi ei ddarllen. Edrychwch eto cyn derbyn yr awgrym',
      'text-missing': 'Byddai hyn yn gadael y drafft yn wag',
      'text-too-long': 'Byddai’r drafft yn rhy hir',
    },
  },
}

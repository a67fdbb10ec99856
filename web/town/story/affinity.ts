import type { CouncilSlug, Moment } from './types.ts'

/** A board of the story: notes are put together of where and what; the what decides in which groups they end. All of it is invented. */
export type StoryBoard = {
  council: CouncilSlug
  project: string
  title: string
  question: string
  help: string
  welsh: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  session: Moment
  /** Left open: people can join today. */
  stillOpen?: true
  count: number
  people: readonly string[]
  wheres: readonly string[]
  groups: readonly { name: string; about: string; words?: string; whats: readonly string[] }[]
}

const times = { opens: { day: -16, time: '09:00' }, closes: { day: 25, time: '17:00' } } as const

export const affinityBoards: readonly StoryBoard[] = [
  {
    council: 'bexley',
    project: 'connected-communities',
    title: 'What the objects and the answers have in common',
    question: 'What do you notice when you look at all of this?',
    help: 'One thought to a note. Then put notes, objects and answers into groups and give each group a name.',
    welsh: {
      title: 'Beth sydd gan y gwrthrychau a’r atebion yn gyffredin',
      question: 'Beth ydych chi’n sylwi arno wrth edrych ar hyn i gyd?',
      help: 'Un syniad i bob nodyn. Yna rhowch nodiadau, gwrthrychau ac atebion mewn grwpiau a rhowch enw i bob grŵp.',
    },
    ...times,
    session: { day: -4, time: '18:30' },
    stillOpen: true,
    count: 40,
    people: ['Wren', 'Osric', '', 'Tamsin', '', 'Iolo', 'Hetty'],
    wheres: [
      'The mug',
      'The spare key',
      'The answers from the walk',
      'The ticket from the late bus',
      'The recipe card',
      'What the young ones wrote',
      'The photo of the allotment',
      'The choir’s folder',
    ],
    groups: [
      {
        name: 'Somebody would notice',
        about: 'Being missed, asked after, waved to.',
        words: 'name',
        whats: [
          'is about being missed when you do not come',
          'says that somebody looks out for you',
          'made three of us think of who would ring',
        ],
      },
      {
        name: 'Things that go round',
        about: 'Lent, borrowed, handed on.',
        words: 'road',
        whats: [
          'went from house to house',
          'is worth nothing and nobody would sell it',
          'belongs to more than one person',
        ],
      },
      {
        name: 'Places nobody planned',
        about: 'Where people meet without meaning to.',
        words: 'bench',
        whats: ['happened at a place that was not made for it', 'would not have happened indoors'],
      },
      {
        name: 'Left outside',
        about: 'Who is not in the picture, and says so.',
        whats: ['leaves out those who work nights', 'is from somebody who has nobody near'],
      },
    ],
  },
  {
    council: 'kingston',
    project: 'one-norbiton',
    title: 'Sorting what Norbiton told us',
    question: 'What belongs together in what you heard on the doorstep?',
    help: 'Write what you heard, one thing to a note.',
    welsh: {
      title: 'Trefnu’r hyn a ddywedodd Norbiton wrthym',
      question: 'Beth sy’n perthyn gyda’i gilydd yn yr hyn a glywsoch ar garreg y drws?',
      help: 'Ysgrifennwch yr hyn a glywsoch, un peth i bob nodyn.',
    },
    ...times,
    session: { day: -6, time: '19:00' },
    count: 22,
    people: ['Nell', '', 'Kofi', 'Branwen'],
    wheres: ['On Quince Lane', 'At the laundry', 'In the tower', 'By the school gate', 'At the surgery'],
    groups: [
      {
        name: 'Getting answers',
        about: 'Ringing, waiting, ringing again.',
        whats: ['people asked who rings them back', 'somebody had kept every letter and no reply'],
      },
      {
        name: 'Doing it ourselves',
        about: 'What people already do.',
        words: 'together',
        whats: ['two neighbours sweep the steps together', 'they lend out a ladder and a drill'],
      },
      {
        name: 'Quiet',
        about: 'What nobody says at meetings.',
        whats: ['nobody had been to a meeting', 'they spoke only when we sat down'],
      },
    ],
  },
  {
    council: 'barnet',
    project: 'arts-together',
    title: 'Making sense of the drop-ins',
    question: 'What did people keep coming back to?',
    help: 'One thing to a note. It can stand in several groups.',
    welsh: {
      title: 'Gwneud synnwyr o’r sesiynau galw heibio',
      question: 'At beth yr oedd pobl yn dod yn ôl o hyd?',
      help: 'Un peth i bob nodyn. Gall fod mewn sawl grŵp.',
    },
    ...times,
    session: { day: -5, time: '14:00' },
    count: 22,
    people: ['Odile', 'Zeb', ''],
    wheres: ['The drummers', 'The two sisters', 'The man with the slides', 'The sewing table', 'The under-fives'],
    groups: [
      {
        name: 'A door that is open',
        about: 'No ticket, no form.',
        words: 'free',
        whats: ['came in because the door stood open', 'asked twice whether it cost anything'],
      },
      {
        name: 'Room to store',
        about: 'Where things stay between times.',
        whats: ['have nowhere to leave what they make', 'carry everything home on the bus'],
      },
      {
        name: 'Showing it',
        about: 'Being seen by those who live here.',
        whats: ['want to show it where people shop', 'have never shown it to anybody here'],
      },
    ],
  },
  {
    council: 'bassetlaw',
    project: 'link-officers',
    title: 'What groups ask of a link officer',
    question: 'What did your group say a link officer is for?',
    help: 'One thing to a note. Then let us see what belongs together.',
    welsh: {
      title: 'Yr hyn y mae grwpiau yn ei ofyn gan swyddog cyswllt',
      question: 'Beth ddywedodd eich grŵp yw diben swyddog cyswllt?',
      help: 'Un peth i bob nodyn. Yna gadewch i ni weld beth sy’n perthyn gyda’i gilydd.',
    },
    ...times,
    session: { day: -7, time: '17:30' },
    count: 22,
    people: ['Perpetua', '', 'Lorne', 'Merrin'],
    wheres: ['The film club', 'The hall committee', 'The walkers', 'The repair café', 'The lunch club'],
    groups: [
      {
        name: 'One name to ring',
        about: 'A person, not a number.',
        words: 'ring',
        whats: ['wants one name and one number', 'has been passed on four times'],
      },
      {
        name: 'Comes to us',
        about: 'Sees it before talking about it.',
        words: 'visit',
        whats: ['says: come on a wet Tuesday', 'would rather show than write'],
      },
      {
        name: 'Tells us early',
        about: 'Before it is decided.',
        whats: ['hears of things when they are settled', 'would have helped if asked in spring'],
      },
    ],
  },
]

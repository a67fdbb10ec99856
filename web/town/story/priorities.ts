import type { CouncilSlug, Moment } from './types.ts'

/** Something on a ballot of the story; `appeal` says how many in the town like it, against the others. */
export type StoryOption = {
  label: string
  about: string
  cy?: [label: string, about: string]
  cost?: number
  appeal: number
}

/** A vote of the story. Who voted how is drawn from the appeal of each option: no ballot is anybody's. */
export type StoryVote = {
  council: CouncilSlug
  project: string
  officer: string
  title: string
  question: string
  help: string
  welsh?: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  /** When its result was published. */
  published?: Moment
  method: 'rank' | 'points' | 'dots'
  count?: 'borda' | 'schulze'
  most?: number
  dots?: number
  each?: number
  /** Only for people of the project's wards. */
  local?: boolean
  /** By code: how many letters were sent. */
  letters?: number
  online: number
  /** Sheets keyed by two people; the marks of those that are not counted. */
  paper?: { good: number; marks: readonly ('blank' | 'cannot-read' | 'rules' | 'not-eligible')[] }
  telephone?: number
  options: readonly StoryOption[]
}

/** Everything here is invented: what is asked, what it would cost, and every ballot. */
export const votes: readonly StoryVote[] = [
  {
    council: 'kingston',
    project: 'berrylands-garden',
    officer: 'kingston-officer-2',
    title: 'What the garden gets first',
    question: 'What should the garden behind the garages get first?',
    help: 'There is money for two or three of these this year. The garden group does them in the order that you choose.',
    welsh: {
      title: 'Beth mae’r ardd yn ei gael gyntaf',
      question: 'Beth ddylai’r ardd y tu ôl i’r garejys ei gael gyntaf?',
      help: 'Mae arian ar gyfer dau neu dri o’r rhain eleni. Bydd grŵp yr ardd yn eu gwneud yn y drefn a ddewiswch.',
    },
    opens: { day: -52, time: '09:00' },
    closes: { day: -31, time: '17:00' },
    published: { day: -29, time: '11:00' },
    method: 'rank',
    count: 'borda',
    local: true,
    online: 104,
    paper: { good: 11, marks: ['blank', 'rules', 'not-eligible'] },
    telephone: 3,
    options: [
      {
        label: 'A water tap',
        about: 'So that nobody carries cans down four floors.',
        cy: ['Tap dŵr', 'Fel nad oes neb yn cario caniau i lawr pedwar llawr.'],
        cost: 1_850_00,
        appeal: 9,
      },
      {
        label: 'Raised beds you can reach from a chair',
        about: 'Six of them, at the height of a table.',
        cy: ['Gwelyau uchel y gallwch eu cyrraedd o gadair', 'Chwech ohonynt, ar uchder bwrdd.'],
        cost: 2_400_00,
        appeal: 8,
      },
      {
        label: 'A shed for shared tools',
        about: 'With a code on the door instead of a key.',
        cy: ['Sied ar gyfer offer i’w rhannu', 'Gyda chod ar y drws yn lle allwedd.'],
        cost: 1_200_00,
        appeal: 6,
      },
      {
        label: 'Two benches in the shade',
        about: 'Under the plane tree, facing each other.',
        cy: ['Dwy fainc yn y cysgod', 'O dan y planwydden, yn wynebu ei gilydd.'],
        cost: 900_00,
        appeal: 6,
      },
      {
        label: 'A small pond',
        about: 'Shallow, with a grid on it, for frogs and children with nets.',
        cy: ['Pwll bach', 'Bas, gyda grid arno, i lyffantod a phlant â rhwydi.'],
        cost: 1_100_00,
        appeal: 3,
      },
      {
        label: 'Lights on the way in',
        about: 'Low ones that go off by themselves at ten.',
        cy: ['Goleuadau ar y ffordd i mewn', 'Rhai isel sy’n diffodd ar eu pen eu hunain am ddeg.'],
        cost: 2_100_00,
        appeal: 5,
      },
    ],
  },
  {
    council: 'barnet',
    project: 'underhill-steps',
    officer: 'barnet-officer-2',
    title: 'What would help most on the steps',
    question: 'What would help most on the sixty steps?',
    help: 'You have 100 points. We start with what gets most and go on as long as the money lasts.',
    opens: { day: -24, time: '09:00' },
    closes: { day: 12, time: '17:00' },
    method: 'points',
    online: 72,
    telephone: 4,
    options: [
      { label: 'A second handrail', about: 'On the other side, for those who come down.', cost: 6_200_00, appeal: 9 },
      {
        label: 'A channel for prams and bicycles',
        about: 'A smooth strip beside the steps.',
        cost: 9_000_00,
        appeal: 6,
      },
      { label: 'Three places to sit', about: 'One on each landing.', cost: 2_700_00, appeal: 7 },
      { label: 'Steps with white edges', about: 'So that you see where each one ends.', cost: 1_900_00, appeal: 5 },
      { label: 'Lamps that work', about: 'Two of the five have been dark since spring.', cost: 4_400_00, appeal: 8 },
    ],
  },
  {
    council: 'bexley',
    project: 'crayford-fair',
    officer: 'bexley-officer-2',
    title: 'What the fair should have',
    question: 'If the spring fair comes back, what should it have?',
    help: 'The field has room for four or five things.',
    opens: { day: -12, time: '10:00' },
    closes: { day: 16, time: '17:00' },
    method: 'dots',
    dots: 5,
    each: 2,
    online: 78,
    options: [
      { label: 'Steam engines', about: 'Two at least, and one to ride behind.', appeal: 6 },
      { label: 'A stage for schools and choirs', about: 'With a roof, after last time.', appeal: 7 },
      { label: 'Food from many kitchens', about: 'Stalls run by people who live here.', appeal: 9 },
      { label: 'A quiet hour at the start', about: 'No music and no queues, for those who need it.', appeal: 5 },
      { label: 'A dog show', about: 'Any dog, any talent.', appeal: 6 },
      { label: 'Stalls where things are mended', about: 'Bring a toaster or a teddy bear.', appeal: 4 },
      { label: 'Free buses to the field', about: 'Every half hour from the clock tower.', appeal: 6 },
    ],
  },
  {
    council: 'bassetlaw',
    project: 'worksop-evening-bus',
    officer: 'bassetlaw-officer',
    title: 'Where the evening bus stops first',
    question: 'Which stops should the evening bus have first?',
    help: 'The bus can make four stops in the hour. Every household in the ward got a letter with a code.',
    opens: { day: -33, time: '08:00' },
    closes: { day: -12, time: '18:00' },
    published: { day: -10, time: '10:30' },
    method: 'rank',
    count: 'schulze',
    most: 4,
    letters: 130,
    online: 64,
    paper: { good: 9, marks: ['cannot-read'] },
    telephone: 5,
    options: [
      { label: 'The hospital', about: 'For the end of visiting and the start of nights.', appeal: 9 },
      { label: 'The railway station', about: 'It would wait for the last train but one.', appeal: 7 },
      { label: 'The college', about: 'Evening classes end at nine.', appeal: 5 },
      { label: 'The big supermarket', about: 'It is open until ten, and so are its jobs.', appeal: 6 },
      { label: 'The leisure centre', about: 'Swimming is cheaper after seven.', appeal: 4 },
      { label: 'The top of the estate', about: 'The hill is the part that people do not walk in the dark.', appeal: 7 },
    ],
  },
]

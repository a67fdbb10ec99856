import type { StoryMap, StoryRemarks } from './places-map.ts'

const streets: readonly StoryRemarks[] = [
  {
    category: 'like',
    wheres: [
      'The bench by the bend',
      'The little bridge',
      'The row of cherry trees',
      'The chip shop corner',
      'The field behind the hall',
    ],
    whys: [
      'It is the one quiet place on my way.',
      'You can see a long way from here.',
      'People stop and talk.',
      'My dog and I both like it.',
    ],
    afters: ['', 'Keep it.', 'Please do not tidy it too much.', 'It is best at seven in the morning.'],
  },
  {
    category: 'change',
    wheres: [
      'The crossing by the school',
      'The steps to the station',
      'The shelter without a roof',
      'The car park at the back',
      'The bend without a pavement',
    ],
    whys: [
      'You wait for four minutes in the rain.',
      'A wheelchair cannot pass.',
      'Cars come round too fast.',
      'It is dark by half past three.',
    ],
    afters: ['', 'A dropped kerb would do it.', 'We wrote about it before.', 'Ask the bus drivers.'],
  },
  {
    category: 'idea',
    wheres: [
      'The empty plot',
      'The wall of the library',
      'The wide verge',
      'The old telephone box',
      'The corner of the green',
    ],
    whys: [
      'A table for chess and lunch.',
      'Runner beans along the fence.',
      'A map of walks, painted by the school.',
      'A tap for water bottles.',
    ],
    afters: ['', 'I have tools.', 'Our group would look after it.', 'Try it for a summer.'],
  },
]
const categories = [
  ['like', 'I like it here', 'Rwy’n hoffi’r lle hwn'],
  ['change', 'This could be better', 'Gallai hyn fod yn well'],
  ['idea', 'An idea for this place', 'Syniad ar gyfer y lle hwn'],
] as const
const frame = {
  help: 'What is it like there, and what should happen?',
  opens: { day: -30, time: '10:00' },
  closes: { day: 21, time: '17:00' },
  categories: categories.map(([key, en, cy]): [string, string, string] => [key, en, cy]),
  remarks: streets,
}
const welshHelp = 'Sut le yw ef, a beth ddylai ddigwydd?'

/** Three smaller maps. All of it is invented. */
export const barnetPlaces: StoryMap = {
  ...frame,
  council: 'barnet',
  project: 'underhill-steps',
  officer: 'barnet-officer-2',
  title: 'Steps, slopes and seats on a map',
  question: 'Where is it hard to get up the hill, and where do you like to rest?',
  welsh: {
    title: 'Grisiau, llethrau a seddi ar fap',
    question: 'Ble mae’n anodd mynd i fyny’r bryn, a ble hoffech chi orffwys?',
    help: welshHelp,
  },
  count: 26,
}
export const bexleyPlaces: StoryMap = {
  ...frame,
  council: 'bexley',
  project: 'crayford-fair',
  officer: 'bexley-officer-2',
  title: 'Where the fair could go',
  question: 'Which places would be good for the fair, and which would not?',
  welsh: {
    title: 'Ble gallai’r ffair fynd',
    question: 'Pa leoedd fyddai’n dda i’r ffair, a pha rai na fyddent?',
    help: welshHelp,
  },
  count: 26,
}
export const bassetlawPlaces: StoryMap = {
  ...frame,
  council: 'bassetlaw',
  project: 'worksop-evening-bus',
  officer: 'bassetlaw-officer',
  title: 'Waiting for the evening bus',
  question: 'Where do you wait for the bus in the evening, and what is it like there?',
  welsh: {
    title: 'Aros am fws y nos',
    question: 'Ble ydych chi’n aros am y bws gyda’r nos, a sut le yw ef?',
    help: welshHelp,
  },
  count: 26,
}

import type { CouncilSlug, Project } from './types.ts'

/** Smaller work beside the big stories, so that lists have something to tell apart. All of it is invented. */

const nothing = { documents: [], updates: [], conversations: [], decisions: [], outcomes: [] }

const crossing: Project = {
  ...nothing,
  key: 'tolworth-crossing',
  kind: 'consultation',
  title: 'A safer way to school in Tolworth',
  summary: 'Where should the new crossing by the school gate go?',
  purpose: 'To make the last hundred steps to school safe for children who walk.',
  canChange: [
    'Which of two places the crossing goes',
    'Whether there is a bench beside it',
    'What time of year we build',
  ],
  cannotChange: ['How wide the road is', 'The £62,000 from the road safety fund'],
  whoDecides: 'The head of highways (an invented post), in a written decision that everyone can read.',
  decideBy: 34,
  level: 'involve',
  levelChange: {
    at: { day: -19, time: '11:00' },
    level: 'consult',
    reason:
      'The safety survey found that a crossing can only go in two places. We can still choose between them with you, but not start from a blank map as we promised.',
  },
  wards: ['E05013945'],
  engagementThemes: ['Streets and getting about', 'Children and schools'],
  published: { day: -46, time: '09:30' },
  team: ['kingston-officer-2'],
  stages: [
    { name: 'Listen', body: 'At the gate, mornings and afternoons.', starts: -46, ends: -20 },
    { name: 'Ask', body: 'Two drawings, side by side.', starts: -19, ends: 20 },
    { name: 'Decide', body: 'A written decision with its reasons.', starts: 21, ends: 34 },
  ],
  unknowns: [{ question: 'Can the bus stop move twenty metres?', asked: -47 }],
  updates: [
    {
      title: 'What we counted at the gate',
      body: 'In five mornings 312 children crossed here, and 41 of them ran. Thank you to the parents who counted with us.',
      at: { day: -30, time: '15:00' },
      by: 'kingston-officer-2',
    },
  ],
  welsh: {
    title: 'Ffordd fwy diogel i’r ysgol yn Tolworth',
    summary: 'Ble dylai’r groesfan newydd wrth giât yr ysgol fod?',
    purpose: 'Gwneud y can cam olaf i’r ysgol yn ddiogel i blant sy’n cerdded.',
  },
}

const garden: Project = {
  ...nothing,
  key: 'berrylands-garden',
  title: 'A garden behind the garages in Berrylands',
  summary: 'Neighbours are turning a strip of gravel into a garden, and they decide what it becomes.',
  purpose: 'To hand a strip of council land to the people who live around it, with tools, water and a little money.',
  canChange: ['What is planted and built', 'Who holds the key', 'When it is open'],
  cannotChange: ['A path wide enough for a fire engine', 'The £4,000 we can give'],
  whoDecides: 'The gardeners themselves, at their table on the first Sunday of the month.',
  decideBy: 90,
  level: 'community-led',
  wards: ['E05013929'],
  engagementThemes: ['Parks and nature', 'Neighbours'],
  published: { day: -70, time: '12:00' },
  team: ['kingston-officer-2', 'kingston-link-2'],
  stages: [
    { name: 'Ask', body: 'Knock on forty doors.', starts: -70, ends: -50 },
    { name: 'Do the first things', body: 'Dig, mend the tap, plant the hedge.', starts: -49, ends: 90 },
  ],
  unknowns: [
    { question: 'Who waters it in August?', asked: -71 },
    {
      question: 'Is the soil clean?',
      asked: -68,
      answer: 'Clean enough for fruit trees, not for carrots.',
      answered: -40,
    },
  ],
}

const path: Project = {
  ...nothing,
  key: 'riverside-path',
  title: 'The dark path by the river',
  summary: 'How can the path by the river be safe at night without waking what lives there?',
  purpose: 'To find a kind of light, or another way, that people and bats can both live with.',
  canChange: ['Where there is light, how bright and until when', 'Whether another way home is better'],
  cannotChange: ['The law that protects bats', 'That the path stays open to everyone'],
  whoDecides: 'The environment committee (invented), in public.',
  decideBy: 75,
  level: 'involve',
  wards: ['E05013943'],
  engagementThemes: ['Streets and getting about', 'Parks and nature'],
  published: { day: -60, time: '10:00' },
  paused: {
    at: { day: -9, time: '16:00' },
    reason: 'Bats have young ones in the wall now. We wait six weeks, so that nobody walks there with lamps at night.',
  },
  team: ['kingston-officer'],
  stages: [
    { name: 'Listen', body: 'Walk it together at dusk.', starts: -60, ends: -10 },
    { name: 'Decide', body: 'The committee chooses in public.', starts: 60, ends: 75 },
  ],
  unknowns: [{ question: 'Do amber lamps trouble bats less?', asked: -61 }],
}

const warmRooms: Project = {
  ...nothing,
  key: 'warm-rooms',
  title: 'Warm rooms last winter',
  summary: 'Where you could sit in the warm last winter, and what it cost.',
  purpose: 'To tell everyone which rooms were open, who used them and what we will do next winter.',
  canChange: ['Nothing this time: the winter is over'],
  cannotChange: ['What was spent'],
  whoDecides: 'The cabinet (invented) decided in autumn.',
  decideBy: -100,
  level: 'inform',
  wards: [],
  engagementThemes: ['Neighbours'],
  published: { day: -170, time: '09:00' },
  closed: {
    at: { day: -48, time: '10:00' },
    summary:
      'Eleven rooms were open for 96 days. 2,140 people came in, most of them more than once. It cost £38,200. Next winter eight rooms open two hours longer, because evenings were when people came.',
  },
  team: ['kingston-officer-2'],
  stages: [
    { name: 'Do the first things', body: 'Eleven rooms, open every day.', starts: -170, ends: -60 },
    { name: 'Look back', body: 'Count and tell.', starts: -59, ends: -48 },
  ],
  unknowns: [{ question: 'Who was cold and did not come?', asked: -171 }],
}

const hours: Project = {
  ...nothing,
  key: 'library-hours',
  title: 'When should libraries be open?',
  summary: 'Which evenings and which weekends suit you?',
  purpose: 'To agree opening hours that fit people’s days.',
  canChange: ['Which evenings and which weekends'],
  cannotChange: ['The number of hours that are paid for'],
  whoDecides: '',
  decideBy: 60,
  level: 'consult',
  wards: [],
  published: { day: -2, time: '09:00' },
  draft: true,
  team: ['kingston-officer'],
  stages: [{ name: 'Ask', body: 'In every library, and outside it.', starts: 10, ends: 40 }],
  unknowns: [{ question: 'Would a self-service hour work?', asked: -3 }],
}

const steps: Project = {
  ...nothing,
  key: 'underhill-steps',
  kind: 'pilot',
  title: 'Sixty steps in Underhill',
  summary: 'Neighbours and the council clear, mend and light one flight of steps together.',
  purpose: 'To try whether small repairs go better when the people who use a place do them with us.',
  canChange: ['What is mended first', 'Which days we work', 'The colour of the handrail'],
  cannotChange: ['Safety rules for tools', 'The £9,000 for stone and rail'],
  whoDecides: 'Those who turn up on the first Saturday, with one officer.',
  decideBy: 40,
  level: 'collaborate',
  form: 'co-deliver',
  wards: ['E05013647'],
  engagementThemes: ['Streets and getting about'],
  published: { day: -33, time: '10:00' },
  team: ['barnet-officer-2'],
  stages: [
    { name: 'Ask', body: 'What hurts most on these steps?', starts: -33, ends: -15 },
    { name: 'Do the first things', body: 'Four Saturdays.', starts: -14, ends: 40 },
  ],
  unknowns: [{ question: 'Who owns the wall beside the steps?', asked: -34 }],
}

const fair: Project = {
  ...nothing,
  key: 'crayford-fair',
  kind: 'consultation',
  title: 'Should the spring fair in Crayford come back?',
  summary: 'We have a plan for a two-day fair and want to know what you think before we book it.',
  purpose: 'To decide whether the fair comes back, for how long and at what volume.',
  canChange: ['One day or two', 'When the music stops', 'Where the stalls stand'],
  cannotChange: ['The licence for the field', 'The £15,000 it may cost'],
  whoDecides: 'The communities committee (invented), in public.',
  decideBy: 28,
  level: 'consult',
  wards: ['E05011222'],
  engagementThemes: ['Neighbours'],
  published: { day: -14, time: '09:00' },
  team: ['bexley-officer-2'],
  stages: [
    { name: 'Ask', body: 'The plan on one page, and your view of it.', starts: -14, ends: 14 },
    { name: 'Decide', body: 'The committee says yes or no, and why.', starts: 15, ends: 28 },
  ],
  unknowns: [{ question: 'Will the trains run late enough?', asked: -15 }],
}

const bus: Project = {
  ...nothing,
  key: 'worksop-evening-bus',
  kind: 'pilot',
  title: 'An evening bus for Worksop, tried for a season',
  summary: 'A small bus runs after seven for three months. You help to say where it stops.',
  purpose: 'To find out whether people go out in the evening when they can get home.',
  canChange: ['Where it stops', 'The last time it leaves', 'What it is called'],
  cannotChange: ['Three months of money: £27,000', 'One bus'],
  whoDecides: 'The council and the riders’ table (invented) together, each month.',
  decideBy: 66,
  level: 'involve',
  wards: ['E05006396', 'E05006400'],
  engagementThemes: ['Streets and getting about'],
  published: { day: -40, time: '08:30' },
  team: ['bassetlaw-officer'],
  stages: [
    { name: 'Ask', body: 'At the market and in the last bus of today.', starts: -40, ends: -20 },
    { name: 'Try', body: 'Three months on the road.', starts: -19, ends: 71 },
    { name: 'Look back', body: 'Did people ride, and did they get home?', starts: 72, ends: 90 },
  ],
  unknowns: [{ question: 'Will drivers want the late shift?', asked: -41 }],
}

export const smaller: Record<CouncilSlug, Project[]> = {
  kingston: [crossing, garden, path, warmRooms, hours],
  barnet: [steps],
  bexley: [fair],
  bassetlaw: [bus],
}

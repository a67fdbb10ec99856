/** Engagement plans of Bassetlaw's example, by how far their year is from today's. All of it is invented. */
export type StoryItem = {
  key: string
  title: string
  about: string
  why: string
  service: string
  /** Month and day in the year of the plan; from January on they are in the calendar year after. */
  from: string
  until: string
  wards?: readonly string[]
  communities?: readonly string[]
  groups?: readonly string[]
  how: string
  mayChange: string
}
export type StoryComment = {
  group: string
  item?: string
  words: string
  /** What an officer answered; left out where nobody has. `changes` are made to the item first. */
  answer?: { words: string; changes?: Partial<StoryItem> }
}
export type StoryPlan = {
  yearsFromNow: number
  aims: string
  items: readonly StoryItem[]
  comments: readonly StoryComment[]
  /** Why each version was adopted; before every later one these changes were made. */
  versions: readonly { why: string; changes?: { item: string; to: Partial<StoryItem> } }[]
}

export const plans: readonly StoryPlan[] = [
  {
    yearsFromNow: -1,
    aims: 'In this first year we ask about few things, and we say before we ask what your answers can change. (Invented for the example.)',
    items: [
      {
        key: 'bins',
        title: 'Which bin on which day',
        about: 'Three ways to collect food waste, and what each of them costs.',
        why: 'The law asks for food waste to be collected apart.',
        service: 'Environmental Services',
        from: '06-02',
        until: '07-11',
        how: 'A form on paper with the council tax letter, online, and six afternoons outside shops.',
        mayChange: 'The day, the size of the caddy, and who is helped to carry it. Not whether it is collected.',
      },
      {
        key: 'benches',
        title: 'Where a bench is missing',
        about: 'Places where people would like to sit down on the way.',
        why: 'There is money for forty benches.',
        service: 'Parks and Open Spaces',
        from: '09-01',
        until: '10-10',
        communities: ['older-people', 'disabled-people'],
        groups: ['Wheels to Wellbeing'],
        how: 'A walk in each town with people who use wheels or sticks, and pins on a map.',
        mayChange: 'Where all forty stand.',
      },
      {
        key: 'rents',
        title: 'Repairs: what comes first',
        about: 'What tenants would have mended first when not all of it can be.',
        why: 'The list of repairs is longer than the year.',
        service: 'Housing',
        from: '01-12',
        until: '02-20',
        wards: ['Worksop South East', 'East Retford North'],
        how: 'Evenings in two community rooms, and a telephone line that is answered.',
        mayChange: 'The order of repairs. Not the rent.',
      },
    ],
    comments: [
      {
        group: 'Wheels to Wellbeing',
        item: 'benches',
        words: 'A walk in the towns misses every village with a hill. Come to Tuxford as well.',
        answer: {
          words: 'You are right. There is a third walk now, in Tuxford.',
          changes: {
            how: 'A walk in each town and one in Tuxford, with people who use wheels or sticks, and pins on a map.',
          },
        },
      },
      {
        group: 'Mend and Brew',
        words: 'Every summer you ask in August, when half of us are away.',
        answer: { words: 'Nothing in this plan begins in August. We will keep it so.' },
      },
    ],
    versions: [
      { why: 'The first plan, with the walk in Tuxford that a group asked for.' },
      {
        why: 'Repairs are asked about in Langold too, after tenants there wrote to us.',
        changes: { item: 'rents', to: { wards: ['Worksop South East', 'East Retford North', 'Langold'] } },
      },
    ],
  },
  {
    yearsFromNow: 0,
    aims: 'We ask about what is about to be decided, and nobody more than three times in a quarter. Every question says what is settled already. (Invented for the example.)',
    items: [
      {
        key: 'market',
        title: 'A market that people come to',
        about: 'Days, stalls and what stands in the square between markets.',
        why: 'Stalls have gone from sixty to nineteen in ten years.',
        service: 'Regeneration',
        from: '05-05',
        until: '06-13',
        wards: ['Worksop South', 'Worksop North East'],
        groups: ['Pithead Brass'],
        how: 'Market mornings at a stall of our own, and talks with each trader.',
        mayChange: 'Days, prices for small stalls, and what the square is for on other days.',
      },
      {
        key: 'leisure',
        title: 'Swimming for those who do not swim yet',
        about: 'Which hours, which teachers, and what keeps people on the dry side.',
        why: 'Half of the lessons are empty and the other half are full.',
        service: 'Leisure and Culture',
        from: '09-07',
        until: '10-16',
        communities: ['young-people', 'women'],
        groups: ['Four Corners Women', 'Rainbow Allsorts'],
        how: 'Talks with groups where they meet, with an interpreter, and a short form at the pool.',
        mayChange: 'Hours, teachers, and one quiet hour a week. Not the price of a ticket this year.',
      },
      {
        key: 'winter',
        title: 'Roads that are gritted first',
        about: 'Which roads and pavements people need on an icy morning.',
        why: 'There is one more gritting lorry than last winter.',
        service: 'Place',
        from: '01-11',
        until: '02-12',
        communities: ['rural-communities'],
        groups: ['Mattersey Minibus Co-operative'],
        how: 'A map on which anybody draws, and six tables in village halls.',
        mayChange: 'The route of the new lorry. The main roads stay as they are.',
      },
      {
        key: 'letters',
        title: 'Letters that can be understood',
        about: 'Twelve letters that people bring to advisers because they cannot make them out.',
        why: 'Advisers spend a day a week on explaining our letters.',
        service: 'Revenues and Benefits',
        from: '02-15',
        until: '03-19',
        communities: ['people-on-low-incomes', 'people-with-a-learning-disability'],
        groups: ['Welbeck Woodland Workshop', 'Langold Community Larder'],
        how: 'We read the letters together, line by line, and rewrite them at the table.',
        mayChange: 'Every word but the ones the law puts there.',
      },
    ],
    comments: [
      {
        group: 'Pithead Brass',
        item: 'market',
        words: 'Do not forget that the square is also where we play. Put music into the question.',
        answer: {
          words: 'We did. What the square is for on other days now names music and fairs.',
          changes: {
            mayChange:
              'Days, prices for small stalls, and what the square is for on other days: music, fairs, or a quiet hour.',
          },
        },
      },
      {
        group: 'Four Corners Women',
        item: 'leisure',
        words: 'Ask us where we meet, and bring somebody who speaks Romanian and somebody who speaks Urdu.',
        answer: {
          words: 'Two interpreters are booked for four mornings.',
          changes: {
            how: 'Talks with groups where they meet, with interpreters for Romanian and Urdu, and a short form at the pool.',
          },
        },
      },
      {
        group: 'Toolshed on Gateford Row',
        words: 'Why is there nothing about the bus station? It is the first thing anybody says to us.',
        answer: {
          words:
            'The county decides about the bus station. We have sent them what you say, and will tell you their answer. It is not ours to ask about.',
        },
      },
      {
        group: 'Mend and Brew',
        words: 'Three months between a question and an answer is too long. Give a date.',
        answer: { words: 'Each project now names the day by which it is decided. The plan itself stays as it is.' },
      },
    ],
    versions: [{ why: 'Adopted with two changes that groups asked for.' }],
  },
  {
    yearsFromNow: 1,
    aims: 'This is a first draft. Tell us what is missing, what is asked twice, and what you would rather be asked. (Invented for the example.)',
    items: [
      {
        key: 'allotments',
        title: 'Allotments and who waits for one',
        about: 'Half plots, shared plots, and the list that takes seven years.',
        why: 'Two fields come free next autumn.',
        service: 'Parks and Open Spaces',
        from: '04-20',
        until: '05-22',
        wards: ['Harworth', 'East Retford West'],
        how: 'A form for everybody on the list, and two Saturdays at the gate.',
        mayChange: 'How large plots are, and how the two fields are shared out.',
      },
      {
        key: 'play',
        title: 'Play areas that grow with children',
        about: 'Six play areas are worn out. What comes in their place?',
        why: 'They fail the safety check in two years.',
        service: 'Parks and Open Spaces',
        from: '06-01',
        until: '07-10',
        communities: ['children-and-families', 'young-people'],
        groups: ['Tuxford Teen Takeover', 'Autism All Aboard'],
        how: 'Children draw at school, young people walk the sites with the designers.',
        mayChange: 'What is built on each. Not which six.',
      },
      {
        key: 'licences',
        title: 'Street food and late opening',
        about: 'Where vans may stand, and until when.',
        why: 'The policy ends in two years.',
        service: 'Licensing',
        from: '09-14',
        until: '10-23',
        wards: ['Worksop South'],
        how: 'Letters to each licence holder, and a form for residents of the streets around.',
        mayChange: 'Places and hours.',
      },
    ],
    comments: [
      {
        group: 'Autism All Aboard',
        item: 'play',
        words:
          'Drawing at school leaves out children who are taught at home. Ask us to bring ten of them on a quiet morning.',
      },
      {
        group: 'Pithead Brass',
        words: 'Nothing about music lessons. Half of our young players stopped when the bus did.',
      },
      {
        group: 'Romanian Sunday Football',
        item: 'licences',
        words: 'Vans on match days are the only hot food there is. Please ask the players too, not only the streets.',
      },
    ],
    versions: [],
  },
]

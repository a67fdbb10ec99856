/** What the council of Bassetlaw's example does, and calls for what groups know. Services, addresses and words are invented. */

type Service = {
  key: string
  name: string
  lead: string
  email: string
  telephone: string
  about: string
  before?: string
}

export const services: readonly Service[] = [
  {
    key: 'bins',
    name: 'Bins and recycling',
    lead: 'link-5',
    email: 'bins@bassetlaw.example',
    telephone: '01909 000 201',
    about: `We empty your bins each week, one colour at a time. Put your bin out before 7am.

If we miss it, tell us within two days and we come back. If you cannot move your bin, we fetch it and bring it back. You do not pay for that.`,
    before: 'We facilitate the collection of residual and recyclable waste on an alternating schedule.',
  },
  {
    key: 'housing',
    name: 'Housing',
    lead: 'bassetlaw-link',
    email: 'housing@bassetlaw.example',
    telephone: '01909 000 202',
    about: `We look after the homes that the council owns. We mend them, and we say who moves in next.

If you have no home, or fear that you will lose yours, ring us today. You need no papers for the first talk.`,
  },
  {
    key: 'benefits',
    name: 'Council tax and benefits',
    lead: 'link-10',
    email: 'benefits@bassetlaw.example',
    telephone: '01909 000 203',
    about: `Council tax pays for bins, parks and the police. We send you the bill in March.

If you have little money, you may pay less. Ask us before you fall behind: then we can do more.`,
  },
  {
    key: 'parks',
    name: 'Parks and play areas',
    lead: 'link-9',
    email: 'parks@bassetlaw.example',
    telephone: '01909 000 204',
    about: `We keep 40 parks and 60 play areas. We look at each swing and slide every week.

If something is broken, tell us where. We take it out of use the same day. You can also ask us for a place where your group may meet outdoors.`,
  },
  {
    key: 'planning',
    name: 'Planning',
    lead: 'link-7',
    email: 'planning@bassetlaw.example',
    telephone: '01909 000 205',
    about: `Who wants to build asks us first. We look at the plan and ask the people who live near it.

You have 21 days to tell us what you think. We must read all of it. We cannot count votes: we look at the reasons.`,
  },
  {
    key: 'safety',
    name: 'Community safety',
    lead: 'link-6',
    email: 'safety@bassetlaw.example',
    telephone: '01909 000 206',
    about: `We work with the police on noise, bullying and things that make a street feel unsafe.

If somebody is in danger, ring 999. For all else ring us: we tell you within three days what we will do.`,
  },
]

type Call = {
  key: string
  by: string
  day: number
  closes: number
  title: string
  about: string
  effort: string
  takesPlace: string
  paid?: readonly [pounds: string, what: string]
  unpaid?: string
  whom?: readonly ['sector' | 'community', string]
  answers: readonly (readonly [group: string, offers: 'yes' | 'no', words: string, thanks?: string])[]
  report?: string
}

export const calls: readonly Call[] = [
  {
    key: 'bin-rounds',
    by: 'link-5',
    day: 18,
    closes: 20,
    title: 'New bin rounds for people who cannot carry',
    about:
      'From spring the bin rounds change. We fetch bins for people who cannot carry them. We want to know whom we miss, and how you would ask for help without a form.',
    effort: 'Two meetings of an hour and a half, and one walk with a crew',
    takesPlace: 'Tuesday mornings, in Worksop and in Retford; or by telephone',
    paid: ['25', 'for each person and meeting, and the bus'],
    answers: [
      [
        'Wheels to Wellbeing',
        'yes',
        'We know every kerb that a bin cannot roll over. Three of us can come, one with a chair.',
        'Thank you. We would like all three of you at both meetings.',
      ],
      [
        'Misterton Mutual Warmth',
        'yes',
        'Half of the people we visit keep the bin in the kitchen, because the steps are too steep.',
      ],
      ['Pithead Brass', 'no', 'We rehearse on Tuesdays. Ask us again for any other day.'],
    ],
  },
  {
    key: 'first-letter',
    by: 'bassetlaw-link',
    day: 9,
    closes: 26,
    title: 'Read our first letter to people without a home',
    about:
      'We rewrite the letter that people get on the day they ask us for help. Read it as if it came to you, and tell us where you stop.',
    effort: 'About 20 minutes',
    takesPlace: 'Where and when you like, this month',
    unpaid: 'It is short, and the budget for this year is spent. From April we pay for reading as well',
    whom: ['community', 'people-without-a-home'],
    answers: [
      ['St Invented’s Open Door', 'yes', 'Eleven people read it over breakfast. Nine stopped at the second line.'],
    ],
  },
  {
    key: 'play-areas',
    by: 'link-9',
    day: 210,
    closes: -170,
    title: 'What makes a play area work for every child',
    about:
      'We build six play areas anew. Tell us what your children use, what frightens them, and what a grown-up needs beside it.',
    effort: 'One afternoon',
    takesPlace: 'A Saturday in May, in the Canch park',
    paid: ['40', 'for each family, and lunch'],
    answers: [
      [
        'Autism All Aboard',
        'yes',
        'Our children need a way out that they can see from everywhere.',
        'Come with as many families as you like.',
      ],
      [
        'Bassetlaw Bumps and Babies',
        'yes',
        'A bench in the shade, and a gate that a hand with a pram can open.',
        'Thank you. Bring the prams.',
      ],
      ['Tuxford Teen Takeover', 'no', 'Exams. Please ask earlier next year.'],
    ],
    report: `You came with 23 families. We changed three things in all six plans.

- Each has a quiet corner with a wall on two sides.
- Each gate opens with one hand.
- Nobody sees the street from the swings any more, and every child sees the way out.

The first one opens in spring.`,
  },
]

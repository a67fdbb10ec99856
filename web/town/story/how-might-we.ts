import type { CouncilSlug, Moment } from './types.ts'

export type StoryHmw = {
  council: CouncilSlug
  project: string
  officer: string
  title: string
  question: string
  welsh: { title: string; question: string }
  opens: Moment
  closes: Moment
  dots: number
  results: 'closed' | 'now'
  /** Each drawn from themes of a conversation: `conversation/theme`. Ideas are put together of a thing and a reason. */
  asks: readonly {
    words: string
    cy: string
    from: readonly string[]
    things: readonly string[]
    whys: readonly string[]
  }[]
}

/** Questions that grew out of themes of the example. All of it is invented. */
export const howMightWe: readonly StoryHmw[] = [
  {
    council: 'kingston',
    project: 'one-norbiton',
    officer: 'kingston-officer',
    title: 'How might we, in Norbiton',
    question: 'Help us turn what you said into things to try',
    welsh: {
      title: 'Sut gallwn ni, yn Norbiton',
      question: 'Helpwch ni i droi’r hyn a ddywedoch yn bethau i roi cynnig arnynt',
    },
    opens: { day: -20, time: '09:00' },
    closes: { day: 10, time: '17:00' },
    dots: 10,
    results: 'now',
    asks: [
      {
        words: 'How might we make room for green things where there is only paving?',
        cy: 'Sut gallwn ni wneud lle i bethau gwyrdd lle nad oes ond palmant?',
        from: ['better-norbiton/green', 'better-norbiton/place'],
        things: [
          'Let streets adopt the square around each tree',
          'Lend out a paving lifter and a skip for one weekend a month',
          'Herbs in old sinks outside every shop',
          'A seed box at the station: take one, leave one',
          'Turn three parking bays into a very small park',
          'Ivy on the back wall of the garages',
          'A water butt for each block of flats',
          'Ask every shop for one window box',
          'Grass between the rails of the old siding',
          'A map of bare corners that anybody may plant',
          'Bulbs along the school fence, one from each child',
        ],
        whys: [
          'It costs one Saturday.',
          'We tried it with one sink and nobody stole the mint.',
          'Children would look after it.',
        ],
      },
      {
        words: 'How might we make sure that nobody eats alone who does not want to?',
        cy: 'Sut gallwn ni sicrhau nad oes neb yn bwyta ar ei ben ei hun os nad yw eisiau?',
        from: ['better-norbiton/lonely'],
        things: [
          'One long table in the street on the first Sunday',
          'Soup at the launderette while the machine turns',
          'A bench with a sign: sit here if you like to talk',
          'Ask the school to lend its canteen on Thursdays',
          'A list of people who like to be rung at noon',
          'Leftovers at the church hall, with proper plates',
          'Swap a meal for a mended plug',
          'Chips on the wall, every Friday, bring a cushion',
          'Two chairs outside each block',
          'Cook one pot for the whole landing',
          'A lunch club in the pub before it opens',
        ],
        whys: ['My neighbour would come if somebody knocked.', 'It needs a key and a kettle.', 'I would cook once.'],
      },
    ],
  },
  {
    council: 'barnet',
    project: 'working-together',
    officer: 'barnet-officer',
    title: 'How might we keep five promises',
    question: 'Help us keep what we promised about working together',
    welsh: {
      title: 'Sut gallwn ni gadw pum addewid',
      question: 'Helpwch ni i gadw’r hyn a addawsom am weithio gyda’n gilydd',
    },
    opens: { day: -40, time: '09:00' },
    closes: { day: -4, time: '17:00' },
    dots: 6,
    results: 'closed',
    asks: [
      {
        words: 'How might we tell people what came of it before they have to ask?',
        cy: 'Sut gallwn ni ddweud wrth bobl beth ddaeth o hyn cyn iddynt orfod gofyn?',
        from: ['together/answer'],
        things: [
          'A postcard for everybody who wrote',
          'Read the answers aloud at the gate on a Friday',
          'A board at the library: asked, answered, still waiting',
          'One page a month, the same day, no pictures of officers',
          'A phone message when something changes',
          'Write the answer under the question, on the same wall',
          'Let the person who promised it say it',
          'A yearly list of what you did not do',
          'Put the date of the next news on every letter',
          'Tell the children first; they tell us',
          'A bell at the library when something is done',
        ],
        whys: [
          'Silence is what we remember.',
          'Then I would answer the next question too.',
          'It is cheaper than a meeting.',
        ],
      },
      {
        words: 'How might we make it easy to come for those who never do?',
        cy: 'Sut gallwn ni ei gwneud yn hawdd dod i’r rhai nad ydynt byth yn gwneud?',
        from: ['together/where', 'together/pay'],
        things: [
          'Meet at the food bank while people queue',
          'Pay the bus fare in coins at the door',
          'Someone to mind the children in the same room',
          'Half an hour, standing up, at the school gate',
          'Ring people back in the evening',
          'Sign language from the first minute',
          'Chairs with arms, and a door that stays open',
          'Come to the mosque after Friday prayers',
          'Ask one question on the bus',
          'Let people send a friend',
          'Meet in the launderette on a Sunday',
        ],
        whys: ['I work nights.', 'My sister stayed away because of the fare.', 'Nobody has asked us there before.'],
      },
    ],
  },
  {
    council: 'bexley',
    project: 'connected-communities',
    officer: 'bexley-officer-2',
    title: 'How might we, from the enquiry',
    question: 'Help the enquiry find things to try',
    welsh: {
      title: 'Sut gallwn ni, o’r ymchwiliad',
      question: 'Helpwch yr ymchwiliad i ddod o hyd i bethau i roi cynnig arnynt',
    },
    opens: { day: -11, time: '09:00' },
    closes: { day: 12, time: '17:00' },
    dots: 10,
    results: 'closed',
    asks: [
      {
        words: 'How might we give people a reason to stop where they now only wait?',
        cy: 'Sut gallwn ni roi rheswm i bobl aros lle nad ydynt ond yn disgwyl nawr?',
        from: ['community/place'],
        things: [
          'Put the bench back and let somebody paint it each spring',
          'A shelf of one-stop stories at the 7:14',
          'A chess board on the lid of the bin store',
          'Tea from the ticket office on the last Friday',
          'Swap the skip for a shelf: take, leave, mend',
          'A wall for chalk, and somebody who wipes it on Mondays',
          'Umbrellas to borrow',
          'One question a week on the platform',
          'A bench that faces another bench',
          'Let the busker plug in',
          'A notice that says who else takes the 7:14',
          'Crossword on the shutter',
        ],
        whys: [
          'People talk when their hands are busy.',
          'I have waited there for eleven years.',
          'It would take one key.',
        ],
      },
      {
        words: 'How might we help somebody who has just moved in to borrow a ladder?',
        cy: 'Sut gallwn ni helpu rhywun sydd newydd symud i mewn i fenthyg ysgol?',
        from: ['community/door', 'community/net'],
        things: [
          'A card through the door from the house next to it',
          'One list of lent things on the stairs',
          'A first-week visit with cake and bin days',
          'Somebody in each chat who lets new people in',
          'A box of spare keys with the caretaker',
          'A hook in the hall: borrowed by, back by',
          'One mending Saturday for each street',
          'Write your name and what you own on the bin',
          'A welcome sheet made by the last people who came',
          'A knock from number seven',
          'Tools in the phone box',
        ],
        whys: [
          'Nobody told me about the brown bin for a year.',
          'I have the ladder and no names.',
          'It begins with the bins.',
        ],
      },
    ],
  },
  {
    council: 'bassetlaw',
    project: 'link-officers',
    officer: 'bassetlaw-officer',
    title: 'How might we work with groups',
    question: 'Help us find ways that small groups can live with',
    welsh: {
      title: 'Sut gallwn ni weithio gyda grwpiau',
      question: 'Helpwch ni i ddod o hyd i ffyrdd y gall grwpiau bach fyw gyda nhw',
    },
    opens: { day: -9, time: '09:00' },
    closes: { day: 11, time: '17:00' },
    dots: 8,
    results: 'closed',
    asks: [
      {
        words: 'How might we share rooms and sheds that stand empty?',
        cy: 'Sut gallwn ni rannu ystafelloedd a siediau sy’n sefyll yn wag?',
        from: ['groups/room'],
        things: [
          'One diary for every hall in the district',
          'Let the scouts keep the keys of the old canteen',
          'A shed for things that five groups need once a year',
          'Heat one hall well instead of four badly',
          'A list of who has which key',
          'Swap an hour in our hall for an hour in your van',
          'Tables that stay where they are',
          'Open the chapel vestry on weekdays',
          'One insurance for all our halls',
          'A lock with a number instead of four key holders',
          'Lend the canteen freezer for the summer fair',
        ],
        whys: [
          'Ours is dark six nights a week.',
          'We carry the same tables up and down.',
          'It only needs somebody to hold the list.',
        ],
      },
      {
        words: 'How might we make a form that nobody needs help with?',
        cy: 'Sut gallwn ni wneud ffurflen nad oes angen help ar neb gyda hi?',
        from: ['groups/money', 'groups/answer'],
        things: [
          'Three questions and a telephone number',
          'Let us say it, and you write it down',
          'Take last year’s form and ask only what changed',
          'Money first under £200, receipts after',
          'Tell us no within a week',
          'Large print, and a box for what we want to say',
          'One form for all the councils',
          'Ask what it is for, not what it aligns with',
          'Show us one that was filled in',
          'Ring the treasurer instead',
          'Keep our bank details, they have not changed since 1994',
        ],
        whys: ['Our treasurer is 81.', 'The form cost more than the grant.', 'We gave up at page four.'],
      },
    ],
  },
]

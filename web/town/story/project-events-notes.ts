/** What people say at the tables, in parts that are put together. All of it is invented. */
export type Service = {
  service: string
  things: readonly string[]
  wishes: readonly string[]
  /** What the host answers, does, or why it is not the council's. */
  answered: string
  actioned: string
  outOfScope?: string
}

export const openings = [
  'I have said this before:',
  'My neighbour and I both think that',
  'Not a complaint, but',
  'What I notice every day is that',
  'I came tonight because',
  'You would not know it from the map, but',
  'Since the winter',
  'As somebody with a pushchair,',
  'As somebody who works nights,',
  'My mother does not go out any more, because',
] as const

export const services: readonly Service[] = [
  {
    service: 'Street lighting',
    things: [
      'the lamp by the garages has been out for weeks',
      'the path behind the shops is dark from four o’clock',
      'two lamps in our road blink all night',
      'the new lamps light the trees and not the pavement',
    ],
    wishes: ['Please come and look after dark.', 'One lamp would do.', 'Who do we tell, and will they ring back?'],
    answered: 'We walked there after dark with two of you. The lamp is on our list for this month.',
    actioned: 'We replace the lamp and trim the branches in front of it.',
  },
  {
    service: 'Parks',
    things: [
      'the gate of the park is too heavy for a wheelchair',
      'the bench by the pond has lost its back',
      'the paths are under water after every rain',
      'there is nowhere to sit in the shade',
    ],
    wishes: [
      'A lighter gate would change my week.',
      'We would help to plant something.',
      'Please ask us before you choose.',
    ],
    answered: 'The parks team came to see it. A lighter spring goes on the gate, and we tell you when.',
    actioned: 'We put in two benches with arms and backs, where you showed us.',
  },
  {
    service: 'Housing repairs',
    things: [
      'nobody picks up the telephone after three',
      'the lift has been out more days than in',
      'I was given three different dates for one tap',
      'the mould came back behind the new paint',
    ],
    wishes: [
      'One name and one number, please.',
      'Just tell us the truth about how long.',
      'Send somebody who can decide.',
    ],
    answered: 'The line is open until 6pm now, and you get a text with a name in it.',
    actioned: 'A surveyor visits each flat in the block and leaves a written plan.',
  },
  {
    service: 'Libraries',
    things: [
      'the children’s hour is when parents are at work',
      'the computers are all taken by ten',
      'the reading group has outgrown its corner',
      'the opening times on the door are wrong',
    ],
    wishes: [
      'One late evening would help.',
      'We could keep it open ourselves on Saturdays.',
      'Please put the right times up.',
    ],
    answered: 'The times on the door are right now, and Thursday is open until 7pm for a trial.',
    actioned: 'We try a story hour on Saturday mornings for three months.',
  },
  {
    service: 'Buses and roads',
    things: [
      'the last bus goes before the late shift ends',
      'cars turn across the crossing while children are on it',
      'the fare to the hospital is more than my lunch',
      'the bus shelter has no seat',
    ],
    wishes: [
      'An evening bus would mean that I can say yes to work.',
      'A seat is all I ask.',
      'Could you ask the company with us?',
    ],
    answered: 'We asked the company with you. Their answer is on the project’s page.',
    actioned: 'We paint the crossing anew and put a seat in the shelter.',
    outOfScope:
      'Fares are set by the bus company and not by the council. We passed on your words, and this is whom to write to.',
  },
  {
    service: 'Young people',
    things: [
      'there is nothing for a fourteen-year-old after five o’clock',
      'we get moved on wherever we stand',
      'the youth club is only for those who know somebody',
      'nobody asks us and then they wonder',
    ],
    wishes: ['Give us a room and a key.', 'Ask us first next time.', 'We would run it, with one adult about.'],
    answered: 'Two of you now sit in the group that plans the room. Thank you for saying it so clearly.',
    actioned: 'The hall is yours on Wednesdays from 5pm, with one youth worker.',
  },
]

/** First names for bookings and rotas: invented people with addresses that reach nobody. */
export const firstNames = [
  'Ama',
  'Bryn',
  'Chidi',
  'Dilys',
  'Efosa',
  'Farida',
  'Gwen',
  'Hamid',
  'Ines',
  'Jory',
  'Keziah',
  'Lowri',
  'Mirela',
  'Nkechi',
  'Osian',
  'Petra',
  'Quentin',
  'Rukhsana',
  'Seren',
  'Tunde',
  'Una',
  'Vikram',
  'Wanda',
  'Ximena',
  'Yusuf',
  'Zosia',
] as const
export const lastNames = [
  'Applecross',
  'Brightwell',
  'Cobbold',
  'Dunstall',
  'Ellerby',
  'Fenwright',
  'Gosling',
  'Hartgrove',
  'Inchbald',
  'Jessop-Rao',
] as const

/** What residents put on an agenda, with why. */
export const agendaItems: readonly [title: string, why: string][] = [
  ['Lights in the alley behind the shops', 'Three of us walk the long way round.'],
  ['What happens to the old laundry', 'We were asked last year and want to hear.'],
  ['A bench halfway up the hill', 'Then my father could come along.'],
  ['Who answers when we write', 'Two letters, no reply.'],
  ['Bins on the new side of the road', 'They are missed every other week.'],
  ['A room for the young ones', 'They asked to speak about it themselves.'],
]

/** Events of groups in Bassetlaw's example, by days from today. All of it is invented. */
export type StoryEvent = {
  group: string
  title: string
  about: string
  place: string
  ward?: string
  access?: readonly string[]
  cost?: string
  days: readonly (readonly [day: number, from: string, until: string])[]
  /** Left out where it was taken into the plan. */
  became?: 'waiting' | 'cancelled' | 'moved' | { refused: string }
}

const easy = ['step-free', 'accessible-toilet', 'seats', 'bus-stop']

export const events: readonly StoryEvent[] = [
  {
    group: 'Pithead Brass',
    title: 'Carols on the Canch',
    about: 'Forty players, three hundred mince pies, and every verse. Bring a lantern and a cup.',
    place: 'The Canch, Priorswell Road, Worksop (invented)',
    ward: 'Worksop South',
    access: [...easy, 'blue-badge-parking'],
    cost: 'Free',
    days: [[24, '17:30', '19:00']],
  },
  {
    group: 'Mend and Brew',
    title: 'Toaster amnesty',
    about: 'Bring what no longer works. We mend what can be mended and tell you the truth about the rest.',
    place: 'The old co-op hall, Eastgate, Worksop (invented)',
    ward: 'Worksop South',
    access: [...easy, 'hearing-loop'],
    cost: 'Pay what you like',
    days: [
      [9, '10:00', '13:00'],
      [37, '10:00', '13:00'],
      [65, '10:00', '13:00'],
    ],
  },
  {
    group: 'Hands That Talk',
    title: 'Signed pantomime',
    about: 'All of it in British Sign Language, with a voice-over for those who only hear.',
    place: 'Little Theatre on the Hill, Retford (invented)',
    ward: 'East Retford East',
    access: ['step-free', 'accessible-toilet', 'sign-language', 'seats'],
    cost: '£4, children free',
    days: [
      [41, '14:00', '16:00'],
      [42, '18:30', '20:30'],
    ],
  },
  {
    group: 'Langold Community Larder',
    title: 'Soup and seed swap',
    about: 'Eat with us, take seeds home, leave a recipe on the wall.',
    place: 'Larder hut, Doncaster Road, Langold (invented)',
    ward: 'Langold',
    access: easy,
    cost: 'Free',
    days: [[16, '11:30', '14:00']],
  },
  {
    group: 'Tuxford Time Bank',
    title: 'Two hundred hours fair',
    about: 'See who can do what, and put your own hour on the board.',
    place: 'Market hall, Tuxford (invented)',
    ward: 'Tuxford and Trent',
    access: easy,
    cost: 'An hour of yours, some day',
    days: [[44, '10:00', '15:00']],
    became: 'moved',
  },
  {
    group: 'Wheels to Wellbeing',
    title: 'Dropped kerb safari',
    about: 'We roll, walk and push through Retford, and count the kerbs that are missing. Tea afterwards.',
    place: 'From the fountain, Market Square, Retford (invented)',
    ward: 'East Retford East',
    access: ['step-free', 'accessible-toilet', 'blue-badge-parking'],
    cost: 'Free',
    days: [[58, '13:00', '15:30']],
  },
  {
    group: 'Romanian Sunday Football',
    title: 'Cup of all streets',
    about: 'Sixteen teams, any age. Grilled supper for whoever loses.',
    place: 'Kilton playing field, Worksop (invented)',
    ward: 'Worksop East',
    cost: '£1 a player',
    days: [[119, '10:00', '17:00']],
  },
  {
    group: 'Misterton Mutual Warmth',
    title: 'Draught hunt',
    about: 'We come with feathers and a smoke pen and show you where the warmth leaves.',
    place: 'Chapel room, Misterton (invented)',
    ward: 'Misterton',
    access: ['step-free', 'seats'],
    cost: 'Free',
    days: [[19, '14:00', '16:00']],
    became: 'cancelled',
  },
  {
    group: 'Retford Sanctuary Kitchen',
    title: 'Nine soups',
    about: 'One from each country that cooks with us. You vote, nobody wins.',
    place: 'St Invented’s kitchen, Retford (invented)',
    ward: 'East Retford East',
    access: [...easy, 'quiet-room'],
    cost: '£3, free if that is too much',
    days: [[58, '12:00', '14:30']],
    became: 'waiting',
  },
  {
    group: 'Tuxford Teen Takeover',
    title: 'Night market run by nobody over 18',
    about: 'Stalls, a stage and a rule: adults carry things.',
    place: 'Old school yard, Tuxford (invented)',
    ward: 'Tuxford and Trent',
    access: ['step-free', 'accessible-toilet', 'quiet-room'],
    cost: 'Free',
    days: [[146, '18:00', '21:30']],
    became: 'waiting',
  },
  {
    group: 'Boots Off Veterans',
    title: 'Midnight walk to Clumber',
    about: 'Nine miles, no talking needed.',
    place: 'From Carburton crossroads (invented)',
    ward: 'Welbeck',
    days: [[51, '23:00', '03:30']],
    became: { refused: 'The road has no pavement for the first mile. Begin at the lodge, and we will gladly list it.' },
  },
  {
    group: 'Pithead Brass',
    title: 'Open practice',
    about: 'Sit among the trombones and see what happens.',
    place: 'Band room, Kilton Road, Worksop (invented)',
    ward: 'Worksop East',
    access: easy,
    cost: 'Free',
    days: [[-40, '19:00', '21:00']],
  },
  {
    group: 'Farming Families First',
    title: 'One kitchen table',
    about: 'Soup, no speeches, and somebody who knows about forms.',
    place: 'Grange barn, Laneham (invented)',
    ward: 'Rampton',
    access: ['step-free', 'blue-badge-parking'],
    days: [[-25, '18:00', '20:00']],
  },
  {
    group: 'Welbeck Woodland Workshop',
    title: 'Chairs made by us',
    about: 'A day of sawing, and an exhibition of forty chairs.',
    place: 'Woodland sheds, Welbeck (invented)',
    ward: 'Welbeck',
    access: ['step-free', 'accessible-toilet', 'quiet-room', 'seats'],
    cost: 'Free',
    days: [[-12, '10:00', '16:00']],
  },
  {
    group: 'Bassetlaw Bumps and Babies',
    title: 'First steps relay',
    about: 'The slowest race in the county.',
    place: 'Village hall, Blyth (invented)',
    ward: 'Blyth',
    access: [...easy, 'quiet-room'],
    cost: '£1 for the kettle',
    days: [[27, '10:00', '11:30']],
  },
]

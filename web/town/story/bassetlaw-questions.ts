import type { Told } from './bassetlaw-issues.ts'

/** Questions about the council, and what groups say of its services, in Bassetlaw's example. All of it is invented. */
type Steps = Told['steps']
const say =
  (kind: 'question' | 'feedback') =>
  (group: string, service: string, day: number, words: string, steps: Steps, open = false): Told => ({
    kind,
    group,
    service,
    day,
    words,
    steps,
    ...(open && { open }),
  })
const question = say('question')
const feedback = say('feedback')

export const questions: readonly Told[] = [
  question('Tuxford Time Bank', 'benefits', 498, 'Does an hour that somebody gives a neighbour count as income?', [
    [11, 'answer', 'No. An hour given and taken is no income, and you need not tell us.'],
    [12, 'explain', 'Do hours of a time bank count as income?'],
    [14, 'confirm', ''],
  ]),
  question(
    'North Road Youth Council',
    'planning',
    440,
    'May somebody of 15 write about a plan?',
    [
      [6, 'answer', 'Yes. Nobody has to be 18. Say your first name and your street, that is enough.'],
      [8, 'explain', 'May young people write about a plan?'],
      [9, 'confirm', 'Eleven of us did.'],
    ],
    true,
  ),
  question('Autism All Aboard', 'parks', 385, 'Is there an hour when the splash park is quiet?', [
    [22, 'answer', 'Not yet. From June the first hour on Sundays is without music, for at most 20 children.'],
    [29, 'confirm', 'Thank you. We will be there.'],
  ]),
  question('Welbeck Woodland Workshop', 'bins', 330, 'Who takes wood that is painted?', [
    [9, 'answer', 'The tip at Carlton takes it on any day. Bring at most one car full.'],
    [11, 'explain', 'Where does painted wood go?'],
    [45, 'close', 'It was a plain question and a plain answer.'],
  ]),
  question('Romanian Sunday Football', 'parks', 296, 'What does it cost to play on the same field each Sunday?', [
    [34, 'answer', 'Sorry that it took so long. Nothing, for groups of the network; tell us in March for the year.'],
    [36, 'confirm', ''],
  ]),
  question('Pithead Brass', 'safety', 240, 'Do we need a licence to play carols in the square?', [
    [7, 'answer', 'No, as long as nobody pays to listen. A hat is no payment.'],
    [8, 'explain', 'Do carols in the square need a licence?'],
    [9, 'confirm', 'The hat is ready.'],
  ]),
  question('Wheels to Wellbeing', 'planning', 201, 'Who decides where a kerb is lowered?', [
    [19, 'answer', 'The county does. We hand on your list twice a year, and tell you what they say.'],
    [23, 'confirm', ''],
  ]),
  question(
    'Bassetlaw Bumps and Babies',
    'housing',
    160,
    'How long does a family with a baby wait for a second bedroom?',
    [
      [25, 'answer', 'Between 7 and 14 months now. We write each family’s place to them every quarter.'],
      [35, 'confirm', 'Honest. Thank you.'],
    ],
  ),
  question('Hands That Talk', 'unsure', 101, 'Which council films have sign language?', [
    [27, 'answer', 'None until last year. Since May every film of a full council meeting has it.'],
    [28, 'confirm', ''],
  ]),
  question('Langold Community Larder', 'benefits', 48, 'Can a larder get the food that schools throw away?', []),
  question('Misterton Mutual Warmth', 'housing', 21, 'Which of the cold houses in our list belong to the council?', []),
  question('Ranskill Railway Garden', 'parks', 6, 'May we plant on the bank beside the platform?', []),
]

export const feedbacks: readonly Told[] = [
  feedback(
    'Mattersey Minibus Co-operative',
    'bins',
    470,
    'The crew waits for our minibus at the narrow bridge each Monday. Tell them that we notice.',
    [
      [4, 'answer', 'We told them, and read your words out at the depot.'],
      [6, 'confirm', ''],
    ],
    true,
  ),
  feedback('Second Shift Carers', 'benefits', 350, 'The Thursday evening is a blessing. The hold music is not.', [
    [15, 'answer', 'We turned the music off. You now hear how many are before you.'],
    [20, 'confirm', 'Number four, said the voice. I made tea.'],
  ]),
  feedback(
    'Four Corners Women',
    'housing',
    280,
    'The woman at the desk asks everyone in, also those without papers. That is why they come.',
    [
      [23, 'answer', 'She blushed. Thank you for telling us.'],
      [25, 'confirm', ''],
    ],
  ),
  feedback(
    'Retford Sanctuary Kitchen',
    'bins',
    215,
    'Nobody answers the bin telephone before 10am. Kitchens start at 6.',
    [
      [39, 'answer', 'This answer is late, and the telephone now opens at 7am.'],
      [41, 'confirm', ''],
    ],
  ),
  feedback(
    'Boots Off Veterans',
    'housing',
    142,
    'Repairs are quick. The letter before a repair frightens people: it says “access will be enforced”.',
    [
      [18, 'answer', 'The sentence is gone. It now says when we come and how to change the day.'],
      [21, 'confirm', 'Better.'],
    ],
  ),
  feedback('St Invented’s Open Door', 'safety', 88, 'The wardens know people by name now. One of them brought socks.', [
    [12, 'answer', 'We passed it on. He says that he has more socks.'],
    [35, 'close', 'There was nothing left to do.'],
  ]),
  feedback(
    'Farming Families First',
    'bins',
    52,
    'Lanes with grass in the middle are left out when it snows, and nobody says so.',
    [],
  ),
  feedback(
    'Toolshed on Gateford Row',
    'housing',
    30,
    'Three men say that the new form is shorter. One says that it is still a form.',
    [[9, 'answer', 'We will keep taking lines out until he is content.']],
  ),
  feedback(
    'Mend and Brew',
    'bins',
    12,
    'The new crew greets people. It is a small thing, and everybody speaks of it.',
    [],
  ),
  feedback(
    'Dunham Bridge Toll of Tales',
    'planning',
    7,
    'The planning notices on lamp posts are lovely in the rain: nobody can read them.',
    [],
  ),
]

/** What groups of Bassetlaw's example told the council, and what it answered. All of it is invented. */

/** What happened after it was said, so many days later. */
type Step = readonly [
  days: number,
  deed: 'action' | 'answer' | 'confirm' | 'dispute' | 'close' | 'explain',
  words: string,
]
export type Told = {
  kind: 'issue' | 'question' | 'feedback'
  group: string
  service: string
  /** How many days ago. */
  day: number
  words: string
  wish?: string
  /** Everyone may read it. */
  open?: boolean
  /** The link officer wrote it down. */
  written?: boolean
  steps: readonly Step[]
}

const issue = (
  group: string,
  service: string,
  day: number,
  words: string,
  wish: string,
  steps: readonly Step[],
): Told => ({
  kind: 'issue',
  group,
  service,
  day,
  words,
  wish,
  steps,
})

export const issues: readonly Told[] = [
  {
    ...issue(
      'Wheels to Wellbeing',
      'bins',
      512,
      'On collection day the bins stand in the middle of the pavement in Grove Street. A chair does not get past, so people use the road.',
      'Ask the crews to put bins back where they were.',
      [
        [6, 'action', 'The crew supervisor walks Grove Street with two people of the group.'],
        [
          19,
          'answer',
          'We walked it with you on the 14th. Crews now put bins back against the wall. We look again each month.',
        ],
        [24, 'confirm', 'It is so much better. Thank you for walking it with us.'],
      ],
    ),
    open: true,
  },
  issue(
    'Misterton Mutual Warmth',
    'housing',
    486,
    'Seven council bungalows in Station Street have had no working heating since the first frost. Two of the people are over 90.',
    'Mend the boilers, and bring heaters until it is done.',
    [
      [1, 'action', 'Heaters today. All seven boilers are looked at this week.'],
      [12, 'answer', 'Six boilers were mended within five days, one was replaced on the 11th day.'],
      [15, 'confirm', 'All seven are warm.'],
    ],
  ),
  issue(
    'Second Shift Carers',
    'benefits',
    455,
    'The office closes at 4pm. Carers who also work cannot ring or come, and then get a letter that they did not reply.',
    'Open one evening, or ring back when we say.',
    [
      [16, 'action', 'We try Thursday evenings until 7pm for three months.'],
      [26, 'answer', 'Thursday evenings stay. 61 people came in three months.'],
      [33, 'confirm', ''],
    ],
  ),
  {
    ...issue(
      'Mattersey Minibus Co-operative',
      'planning',
      430,
      'The new houses have a bus stop on the plan and none on the road. Our minibus now does the work of a bus.',
      'Tell us who builds the stop, and when.',
      [
        [27, 'answer', 'The builder must build it before the last ten houses are sold. That is next spring.'],
        [40, 'dispute', 'They sold the last house in March, and there is no stop.'],
        [55, 'action', 'We take the builder to task: the stop is built, or they pay for it and we build it.'],
        [62, 'answer', 'You were right and we were wrong. The builder starts on the 3rd; we come and look with you.'],
        [90, 'confirm', 'There is a stop. It even has a bench.'],
      ],
    ),
    open: true,
  },
  issue(
    'St Invented’s Open Door',
    'housing',
    401,
    'People who ring on a Friday afternoon are told to ring on Monday. Three of them slept outside.',
    'Somebody must answer on Fridays until 5pm, and say where to go.',
    [
      [
        2,
        'action',
        'From this Friday somebody answers until 5pm. Out of hours the number leads to a person, not to a tape.',
      ],
      [20, 'answer', 'It has been so for three Fridays. 14 people rang, and nobody was told to wait.'],
      [28, 'confirm', 'We tried it ourselves. It works.'],
    ],
  ),
  issue(
    'Hands That Talk',
    'benefits',
    366,
    'A deaf member was asked three times to ring. She cannot ring. She lost six weeks of benefit.',
    'Write it down once that she cannot ring, so that nobody asks again.',
    [
      [
        48,
        'answer',
        'We are sorry that this is late. Her record now says “by text only”, and she was paid what she missed.',
      ],
      [57, 'confirm', 'She was paid. Please do it for the others without asking.'],
    ],
  ),
  issue(
    'Langold Community Larder',
    'parks',
    340,
    'The path from the bus stop to the larder floods. People carry food through water.',
    'Clear the drain.',
    [
      [9, 'action', 'The drain is cleared and looked at with a camera.'],
      [21, 'answer', 'Roots had broken the pipe. It is new now.'],
      [42, 'close', 'We asked three times whether it is dry, and heard nothing.'],
    ],
  ),
  issue(
    'Rainbow Allsorts',
    'safety',
    318,
    'Somebody shouts at our young people at the bus station after our Wednesday meeting.',
    'Have somebody there at 8pm on Wednesdays.',
    [
      [2, 'action', 'Two wardens are at the bus station on Wednesdays from 7:30pm.'],
      [17, 'answer', 'It stopped after the second week. The wardens stay until summer.'],
      [20, 'confirm', 'They walk with us. It matters.'],
    ],
  ),
  issue(
    'Allotment Nine',
    'parks',
    290,
    'The water tap was shut off and nobody told us why.',
    'Turn it on, or say why not.',
    [
      [10, 'answer', 'It leaked. It is mended and runs again.'],
      [12, 'confirm', 'It runs.'],
    ],
  ),
  issue(
    'Roma Road Families',
    'housing',
    262,
    'Letters about the site come in English only. Nobody on the site reads English well, and the day to answer is past when we hear of it.',
    'Come and say it, or send somebody who can.',
    [
      [8, 'action', 'An officer comes to the site on the first Monday of each month, with an interpreter.'],
      [25, 'answer', 'She was there twice now. Letters go out only after she has talked with you.'],
      [31, 'confirm', 'She drinks tea with us. Good.'],
    ],
  ),
  issue(
    'Farming Families First',
    'planning',
    233,
    'Three farms asked about a barn, and each was told something else.',
    'One answer for all, in writing.',
    [
      [31, 'answer', 'Late, and sorry. The answer in writing is on our page and the same for everybody.'],
      [52, 'close', 'We sent the page to all three farms and heard nothing more.'],
    ],
  ),
  issue(
    'Boots Off Veterans',
    'housing',
    190,
    'A member came home from hospital to a flat on the third floor. The lift has not run since January.',
    'Move him, or mend it.',
    [
      [3, 'action', 'He is offered a flat on the ground floor this week.'],
      [22, 'answer', 'He moved on the 19th. The lift runs again since the 2nd.'],
      [24, 'confirm', 'He has put up his medals already.'],
    ],
  ),
  issue(
    'Pithead Brass',
    'safety',
    150,
    'The lamps behind the bandroom have been dark since the clocks went back. Our youngest players will not walk there.',
    'Light the lane before the concert.',
    [
      [5, 'action', 'All four lamps are new by the 20th.'],
      [14, 'answer', 'Three lamps burn. The fourth needs a new cable.'],
      [17, 'confirm', 'Three are enough to see the steps. We keep an eye on the fourth.'],
    ],
  ),
  issue(
    'Tuxford Time Bank',
    'benefits',
    120,
    'The form for help with rent asks for a printed bank statement. The last bank left Tuxford two years ago.',
    'Take a picture on a telephone.',
    [
      [24, 'answer', 'A picture is enough from now on. The form says so.'],
      [30, 'confirm', ''],
    ],
  ),
  issue(
    'Home from Home Hosts',
    'housing',
    74,
    'New families get keys on a Friday and no one to ask until Monday. Twice there was no gas.',
    'Give keys on Tuesdays.',
    [
      [13, 'action', 'Keys on Tuesdays and Wednesdays only, from the first of the month.'],
      [26, 'answer', 'It is so since the first of the month.'],
      [40, 'dispute', 'Last Friday a family of five stood there again with keys and no gas.'],
    ],
  ),
  issue(
    'Four Corners Women',
    'benefits',
    58,
    'Women bring us letters that say “final notice” in red. Most had paid. They do not sleep.',
    'Look before you send, and say it kindly.',
    [[18, 'action', 'The red letters stop while we look at how they are sent.']],
  ),
  issue(
    'Retford Sanctuary Kitchen',
    'bins',
    47,
    'Our food bin is emptied every second week. In summer that is not possible.',
    'Weekly from May to September.',
    [],
  ),
  issue(
    'Toolshed on Gateford Row',
    'parks',
    33,
    'The bench where men sit and talk before they dare to come in was taken away.',
    'Put it back. It does more than it looks.',
    [
      [7, 'action', 'A new bench in the same place.'],
      [20, 'answer', 'It stands since Tuesday. Somebody sat on it before the paint was dry.'],
    ],
  ),
  issue(
    'Mend and Brew',
    'bins',
    16,
    'People bring us toasters because the tip takes them only with a booking, and the booking needs an email address.',
    'Let people book by telephone.',
    [[4, 'action', 'We look at how the telephone line can book.']],
  ),
  {
    ...issue(
      'Lanternlight Mosque Friends',
      'safety',
      9,
      'Cars park across the way out during evening prayers, and an ambulance could not get in.',
      'Paint the road, and send somebody for the first weeks.',
      [],
    ),
    written: true,
  },
  issue(
    'The Canal Bench Club',
    'parks',
    5,
    'The lock gate path is shut and the sign says “until further notice”. It has said so since spring.',
    'Tell us what it waits for.',
    [],
  ),
]

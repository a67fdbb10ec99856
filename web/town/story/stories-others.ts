import type { StoryCollection } from './stories.ts'

/** What people bring of arts and culture at home. All of it is invented. */
export const barnetObjects: StoryCollection = {
  council: 'barnet',
  project: 'arts-together',
  title: 'What we make at home',
  question: 'Bring something that you or your family made',
  help: 'A photo is enough. Tell us who made it and what it means to you.',
  welsh: {
    title: 'Beth rydym yn ei wneud gartref',
    question: 'Dewch â rhywbeth a wnaethoch chi neu eich teulu',
    help: 'Mae llun yn ddigon. Dywedwch pwy a’i gwnaeth a beth mae’n ei olygu i chi.',
  },
  opens: { day: -15, time: '10:00' },
  closes: { day: 16, time: '17:00' },
  examples: [],
  own: [
    {
      title: 'The songbook with soup on it',
      text: 'My grandmother wrote down songs from three countries in one book, and cooked from it too.',
      reason: 'resonates',
      name: 'Lark',
      picture: { drawn: 'book', alt: 'A blue book with a yellow label, standing open a little' },
      spoken:
        'This is an invented example. She sang it on two notes, because she only had two left. It goes like this.',
    },
  ],
  many: {
    count: 23,
    things: [
      [
        'pot that leans',
        ['My father threw it at evening class.', 'We made it in the hall when the heating was off.'],
        { drawn: 'plant', alt: 'A red pot with a plant in it' },
      ],
      [
        'biscuit tin of puppets',
        ['The whole floor of our building is in it.', 'My son made them in hospital.'],
        { drawn: 'tin', alt: 'A red tin with small round heads looking out of it' },
      ],
      ['quilt of football shirts', ['Eleven families gave one each.', 'It took my aunt two winters.']],
      ['drum with a patch', ['We play on the green on Fridays.', 'My uncle carried it over two borders.']],
      ['poem on a receipt', ['I wrote it in the queue.', 'Somebody left it on the bus and I kept it.']],
    ],
    meanings: [
      ['Is that art? Nobody ever asked me.', 'question'],
      ['It is how we remember her.', 'resonates'],
      ['I teach others how to make one.', 'role'],
      ['Where could this hang?', 'question'],
    ],
  },
}

/** What groups in villages and towns hold on to. All of it is invented. */
export const bassetlawObjects: StoryCollection = {
  council: 'bassetlaw',
  project: 'worksop-evening-bus',
  title: 'The last bus home: what we carry',
  question: 'What do you carry on the way home in the evening, and what is its story?',
  help: 'Describe it, or send a photo. It helps us to see whom an evening bus is for.',
  welsh: {
    title: 'Y bws olaf adref: beth rydym yn ei gario',
    question: 'Beth ydych chi’n ei gario ar y ffordd adref gyda’r nos, a beth yw ei stori?',
    help: 'Disgrifiwch ef, neu anfonwch lun. Mae’n ein helpu i weld i bwy y mae bws gyda’r nos.',
  },
  opens: { day: -14, time: '09:00' },
  closes: { day: 18, time: '17:00' },
  examples: [],
  own: [
    {
      title: 'A flask for two',
      text: 'The night nurse and I share the shelter. She brings the biscuits.',
      reason: 'resonates',
      name: 'Peggy',
      picture: { drawn: 'kettle', alt: 'A blue kettle with a dark handle' },
    },
  ],
  many: {
    count: 23,
    things: [
      [
        'choir’s music case',
        ['It weighs nine kilos with the hymns.', 'We rehearse till nine and the bus goes at eight.'],
        { drawn: 'book', alt: 'A blue book with a yellow label' },
      ],
      [
        'key of the village hall',
        ['Whoever locks up walks.', 'Four of us take turns.'],
        { drawn: 'key', alt: 'A large red key' },
      ],
      [
        'torch with a new battery',
        ['There is no pavement after the bridge.', 'My dad gave it to me when I started lates.'],
      ],
      ['bag with work boots', ['I change in the shelter.', 'The mud is from three fields.']],
      ['taxi card', ['The number on it no longer answers.', 'It costs me two hours of wages.']],
    ],
    meanings: [
      ['I run the group, so I am always the last.', 'role'],
      ['Who decided that evenings end at eight?', 'question'],
      ['It keeps me company.', 'resonates'],
      ['Without it I would stop going.', 'resonates'],
    ],
  },
}

/** Things of a street that is to change. All of it is invented. */
export const kingstonObjects: StoryCollection = {
  council: 'kingston',
  project: 'one-norbiton',
  title: 'Norbiton in objects',
  question: 'What one thing would you keep to remember Norbiton by?',
  help: 'Something you can hold, or a photo of something that you cannot.',
  welsh: {
    title: 'Norbiton mewn gwrthrychau',
    question: 'Pa un peth fyddech chi’n ei gadw i gofio Norbiton?',
    help: 'Rhywbeth y gallwch ei ddal, neu lun o rywbeth na allwch.',
  },
  opens: { day: -17, time: '09:00' },
  closes: { day: 15, time: '17:00' },
  examples: [],
  own: [
    {
      title: 'The bench by the laundry',
      text: 'You cannot hold it, but it has held all of us. I waited there for two washes and one husband.',
      reason: 'resonates',
      name: 'Maudie',
      picture: { drawn: 'bench', alt: 'A red bench in front of a plain wall' },
    },
  ],
  many: {
    count: 23,
    things: [
      [
        'tin of odd keys',
        ['They were left in the drying room over thirty years.', 'Nobody knows which doors they opened.'],
        { drawn: 'tin', alt: 'A red tin, full to the rim' },
      ],
      [
        'ball with everyone’s names',
        ['The last team on the old pitch signed it.', 'I found it behind the garages.'],
        { drawn: 'ball', alt: 'A yellow ball with a dark patch' },
      ],
      ['brick with a thumbprint', ['It fell out of the garden wall in the storm.', 'Somebody made it by hand.']],
      [
        'sign from the lift that is out of order',
        ['I have lived on the sixth floor with it.', 'We have three and swap them.'],
      ],
      ['rent book', ['My mother never missed a week.', 'It has the old street name in it.']],
    ],
    meanings: [
      ['Will the new houses have room for it?', 'question'],
      ['That is who we are here.', 'resonates'],
      ['I have looked after it for years.', 'role'],
      ['My children should know about it.', 'resonates'],
    ],
  },
}

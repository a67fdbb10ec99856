import type { StoryCollection } from './stories.ts'

/** Objects that people bring to an enquiry. The examples retell what its brief says; all the rest is invented. */
export const bexleyObjects: StoryCollection = {
  council: 'bexley',
  project: 'connected-communities',
  title: 'Objects that connect us',
  question: 'Bring an object that stands for being connected',
  help: 'It can be about your part in this, a question that the brief raises, or simply something that means something to you.',
  welsh: {
    title: 'Gwrthrychau sy’n ein cysylltu',
    question: 'Dewch â gwrthrych sy’n sefyll dros fod wedi’ch cysylltu',
    help: 'Gall fod am eich rhan yn hyn, cwestiwn y mae’r briff yn ei godi, neu rywbeth sy’n golygu rhywbeth i chi.',
  },
  opens: { day: -19, time: '09:00' },
  closes: { day: 14, time: '17:00' },
  examples: [
    {
      title: 'A commemorative mug',
      words:
        'Retold from the brief of the enquiry: a colleague brought the mug that all children in her road were given at a street party for the Silver Jubilee in 1977.',
      reason: 'resonates',
    },
    {
      title: 'A Parkrun barcode',
      words:
        'Retold from the brief of the enquiry: somebody who took up Parkrun not long ago brought the barcode. Strangers meet in the park each Saturday, run together and take turns to help.',
      reason: 'role',
    },
  ],
  own: [
    {
      title: 'The spare key of number nine',
      text: 'It hangs on our hook and ours hangs on theirs. In eleven years it was used twice. That is not the point of it.',
      reason: 'resonates',
      name: 'Sunniva',
      picture: { drawn: 'key', alt: 'A large red key that hangs from a blue string' },
      spoken:
        'This is an invented example. The spare key of number nine hangs on our hook, and ours hangs on theirs. Listen: this is the sound it makes.',
    },
    {
      title: 'The kettle of the allotment',
      text: 'Four hut owners, one kettle. Whoever fills it has to talk to whoever comes. Who fills it when we are all gone?',
      reason: 'question',
      name: 'Mr Pym',
      picture: { drawn: 'kettle', alt: 'kettle' },
    },
    {
      title: 'Tun o fotymau',
      text: 'Daeth y tun gyda fy mam o’r Bala. Mae’r plant drws nesaf yn dod i chwarae â’r botymau.',
      reason: 'resonates',
      language: 'cy',
      picture: { drawn: 'tin', alt: 'Tun crwn yn llawn botymau' },
    },
    {
      title: 'A bus ticket that nobody clips',
      text: 'I have driven the late bus for nine years. I know forty people by their coats. They do not know my name.',
      reason: 'role',
    },
    {
      title: 'An empty picture frame',
      text: 'We moved in March and I have nobody here to put in it yet.',
      reason: 'other',
      because: 'It shows what is missing.',
    },
  ],
  many: {
    count: 31,
    things: [
      [
        'football without air',
        [
          'It came over our fence and nobody ever asked for it.',
          'All the children in the flats have kicked it once.',
          'The under nines gave it to me when I stopped.',
        ],
        { drawn: 'ball', alt: 'A yellow ball with a dark patch, on a doorstep' },
      ],
      [
        'cutting from the shared garden',
        [
          'Everybody took one home and mine is the only one that died twice.',
          'It came from a lady I only know as Thursday.',
          'We swap them over the railings.',
        ],
        { drawn: 'plant', alt: 'A cutting with a few leaves in a red pot' },
      ],
      [
        'library book that was never given back',
        [
          'Somebody wrote “you are not alone” on page forty.',
          'The library is gone and I still have the stamp.',
          'Three of us read it one after another.',
        ],
        { drawn: 'book', alt: 'A blue book with a yellow label' },
      ],
      [
        'raffle ticket',
        [
          'I won a cake I could not eat and met my best friend giving it away.',
          'Number 212, from the fair before last.',
        ],
      ],
      [
        'street warden’s whistle',
        ['We closed the street for the children on Sundays.', 'I blew it and forty doors opened.'],
      ],
      [
        'shopping list in a stranger’s hand',
        ['It was in my trolley, and I bought all of it for her.', 'Two different hands wrote it.'],
      ],
    ],
    meanings: [
      ['It makes me think of who is not at the table.', 'question'],
      ['It is how I got to know the street.', 'resonates'],
      ['It is what I do there every week.', 'role'],
      ['Why did we stop doing that?', 'question'],
      ['It means that somebody notices when I am away.', 'resonates'],
    ],
  },
}

/** A question about the brief, asked before a session and talked about in it. All of it is invented. */
export const briefQuestion: StoryCollection = {
  council: 'bexley',
  project: 'connected-communities',
  title: 'What the brief means',
  question: 'What does the brief mean to you?',
  help: 'Read the brief of the enquiry first. There is no wrong answer, and a few words are enough.',
  welsh: {
    title: 'Beth mae’r briff yn ei olygu',
    question: 'Beth mae’r briff yn ei olygu i chi?',
    help: 'Darllenwch friff yr ymchwiliad yn gyntaf. Nid oes ateb anghywir, ac mae ychydig eiriau yn ddigon.',
  },
  opens: { day: -12, time: '09:00' },
  closes: { day: 20, time: '17:00' },
  examples: [],
  session: {
    day: -3,
    from: '18:00',
    until: '20:00',
    place: 'the room above the library (invented)',
    group: 'the working group of the enquiry',
  },
  own: [
    { title: '', text: 'It means starting with what works, which nobody has ever asked me about.', name: 'Odile' },
    {
      title: '',
      text: 'An open door. Not a letter that says there is a door.',
      picture: { drawn: 'key', alt: 'A large red key that hangs from a blue string' },
    },
    { title: '', text: 'To be honest it frightened me. No plan, no target. By the second page I liked that.' },
    { title: '', text: 'That you stop when you hear nothing new. How will you know?', name: 'Tariq' },
    {
      title: '',
      text: 'Somewhere to sit that is not for sale.',
      picture: { drawn: 'bench', alt: 'A red bench that nobody sits on' },
    },
    { title: '', text: 'I read it to my mother. She said: so they will listen first. I said we will see.' },
    { title: '', text: 'Connected to whom? I want it to say.' },
    { title: '', text: 'It means that my job changes. I used to write the answer before I went.', name: 'Wenlock' },
    { title: '', text: 'The word enquiry sounds like somebody did something wrong.' },
    { title: '', text: 'I thought of it on the way home: it means going back to people, not only to them.' },
  ],
  many: { count: 0, things: [], meanings: [] },
}

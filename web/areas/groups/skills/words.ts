import type { AnswerRefusal, AskRefusal, EntryRefusal, Kind, MakeRefusal, MatchState, Side, Why } from './rules.ts'

export const kindNames: Record<Kind, string> = {
  accounts: 'Accounts and money',
  arts: 'Art and craft',
  building: 'Building and decorating',
  caring: 'Caring for people',
  computers: 'Computers and phones',
  cooking: 'Cooking and baking',
  driving: 'Driving',
  'first-aid': 'First aid and safety',
  fundraising: 'Fundraising and bids',
  gardening: 'Gardening and nature',
  'law-and-advice': 'Law and advice',
  'lived-experience': 'Experience of life',
  music: 'Music and performing',
  organising: 'Organising and events',
  repairing: 'Repairing things',
  sport: 'Sport and exercise',
  teaching: 'Teaching and mentoring',
  translating: 'Translating and interpreting',
  writing: 'Writing and design',
  other: 'Something else',
}
export const kindName = (kind: string): string => kindNames[kind as Kind] ?? kind

export const periodNames: Record<string, string> = { '3': '3 months', '6': '6 months', '12': 'A year' }

export const words = {
  title: 'Skills and offers',
  intro:
    'Share what you can do, or say what you need. Nothing here is public: only people of groups in the network and a few council staff can look through offers, and nobody sees how to reach you until you both say yes.',
  offers: 'Skills people offer',
  needs: 'Skills people need',
  mine: { offer: 'Your offers', need: 'Your needs' } satisfies Record<Side, string>,
  none: {
    offer: 'You offer nothing here yet. What you know may be what a group is looking for.',
    need: 'You ask for nothing here yet.',
  } satisfies Record<Side, string>,
  make: { offer: 'Offer a skill', need: 'Ask for a skill' } satisfies Record<Side, string>,
  put: { offer: 'Share my offer', need: 'Put up my need' } satisfies Record<Side, string>,
  made: { offer: 'Your offer is shared', need: 'Your need is put up' } satisfies Record<Side, string>,
  asks: 'Who asked whom',
  askedFor: (need: string, date: string) => `For the need “${need}”. Asked on ${date}`,
  noAsks: 'Nobody has asked yet, and you have asked nobody.',
  change: 'Change what it says',
  saveChange: 'Save what it says now',
  changed: 'It says this now',
  back: 'Take it back',
  backHint: 'It is gone at once, and so is everything about it.',
  gone: 'It is taken back',
  until: (date: string) => `Until ${date}`,
  renew: 'Keep it longer',
  renewFor: 'For how long, from today?',
  renewed: (date: string) => `It stands until ${date}`,
  anywhere: 'Anywhere in the area, or online',
  speaks: 'Languages besides English',
  times: 'When',
  forWhom: 'For whom',
  where: 'Where',
  pay: 'Pay',
  paid: (paid: boolean) => (paid ? 'Paid' : 'Not paid'),
  kind: 'Kind of skill',
  from: 'From',
  noDetails: 'How to reach them is not shown to anybody before both say yes.',
  find: 'Find',
  findBy: 'Find by word, kind, ward or language',
  clear: 'Clear all',
  words: 'A word in it',
  any: 'Any',
  language: 'Language',
  nothing: { offer: 'No offer fits', need: 'No need fits' } satisfies Record<Side, string>,
  nothingText: 'Choose fewer things above, or come back later: offers come and go.',
  next: 'Next page',
  previous: 'Previous page',
  fits: { offer: 'Needs that fit', need: 'Offers that fit' } satisfies Record<Side, string>,
  noFits: {
    offer: 'No need fits yet. We look again each time you open this page.',
    need: 'No offer fits yet.',
  } satisfies Record<Side, string>,
  residentNeed:
    'Only groups of the network and a few council staff can look through offers. People who offer what you need see your need, and can ask you.',
  why: ({ kinds, languages, place }: Why, languageName: (code: string) => string): string =>
    [
      kinds.length ? `Same skill: ${kinds.map((kind) => kindName(kind).toLowerCase()).join(', ')}` : 'Another skill',
      { 'same-ward': 'same ward', anywhere: 'anywhere in the area', elsewhere: 'another ward' }[place],
      ...(languages.length ? [`both speak ${languages.map(languageName).join(', ')}`] : []),
    ].join('; '),
  askWith: { offer: 'Which of your needs is it for?', need: 'Which of your offers fits?' } satisfies Record<
    Side,
    string
  >,
  ask: 'Ask whether they agree',
  askHint: 'With this you agree that they see the details of your own that you chose, if they say yes too.',
  asked: 'You have asked. We write to you when they answer',
  toAsk: {
    offer: 'To ask for this, first say what you need.',
    need: 'To answer this, first say what you offer.',
  } satisfies Record<Side, string>,
  report: 'Something is wrong with this',
  reportWords: 'What is wrong?',
  reportHint: 'A person of the network reads it. Who put this up is not told that it was you.',
  sendReport: 'Send this report',
  reported: 'Thank you. A person will look at it',
  match: 'A skill and a need',
  offerIs: 'The offer',
  needIs: 'The need',
  state: {
    asked: 'Waiting for an answer',
    agreed: 'Both said yes',
    refused: 'The answer was no',
    withdrawn: 'Taken back',
  } satisfies Record<MatchState, string>,
  yourTurn: 'You are asked',
  yourTurnText:
    'If you say yes, each of you sees the details that the other chose. You can take your yes back at any time.',
  theirTurn: 'You asked. Their details are shown here when they say yes.',
  yes: 'Yes, share our details',
  no: 'No, thank you',
  saidYes: 'You both said yes',
  saidNo: 'You said no. They see that the answer was no, and nothing else',
  details: 'How to reach them',
  detailsHint: 'Shown to you alone, because you both agreed. Do not pass it on.',
  name: 'Name',
  email: 'Email',
  telephone: 'Telephone',
  withdraw: 'Take my yes back',
  withdrawHint: 'From then on neither of you sees the other’s details here.',
  withdrawn: 'Your yes is taken back',
  over: 'This has ended. Nobody’s details are shown.',
  reports: 'Reports about offers and needs',
  look: 'Look at them',
  noReports: 'There is nothing to look at',
  noReportsText: 'When somebody says that something is wrong with an offer or a need, it stands here.',
  stays: 'It may stay',
  remove: 'Take it down',
  settled: 'It is settled',
  inNetwork: 'Skills and offers',
  projectPanel: 'Skills for this project',
}

export const tooYoung = {
  title: 'Offers are for people of 18 and over',
  lines: [
    'You are under 18, so we do not put you in touch with people you do not know. That is a rule for your safety, and nothing you did wrong.',
    'You can still share what you are good at: tell a youth group. An adult there can put up an offer for you all, and talks with whoever answers.',
  ],
  groups: 'See youth groups',
  more: 'More for young people',
}

export const form = {
  for: (name: string) => `For ${name}`,
  self: 'For yourself',
  kinds: { offer: 'What can you do, or what have you been through?', need: 'What do you need?' } satisfies Record<
    Side,
    string
  >,
  kindsHint: 'Choose up to 5',
  title: { offer: 'Your offer in a few words', need: 'What you need in a few words' } satisfies Record<Side, string>,
  about: 'Tell us more',
  aboutHint:
    'Write only what the others may read. No email addresses, telephone numbers, postcodes or links: they are shared when you both agree.',
  ward: 'Where?',
  languages: 'Which languages besides English?',
  times: 'When? (optional)',
  timesHint: 'For example, Tuesday evenings, or in the school holidays',
  forWhom: 'For whom? (optional)',
  forWhomHint: 'For example, groups for older people',
  paid: 'Is it paid?',
  paidYes: 'Yes',
  paidNo: 'No',
  pay: 'How much, or why not?',
  payHint: 'For example, £12 an hour, or: we are all volunteers, and we pay your bus fare',
  months: 'For how long?',
  monthsHint: 'You can take it back at any time. We write to you two weeks before it ends.',
  details: 'How to reach you',
  detailsHint:
    'Sealed. The other side sees this when you both say yes, and only then. Give an email address, a telephone number or both.',
  name: 'Name to show them',
  email: 'Email',
  telephone: 'Telephone (optional)',
  agree: {
    offer: 'I want to share this with partners of the network',
    need: 'I want people who may help to read this',
  } satisfies Record<Side, string>,
  agreeTitle: 'Your agreement',
  adult: 'The person named here is 18 or over',
  adultTitle: 'Young people',
}

export const refusals: Record<EntryRefusal | MakeRefusal | AskRefusal | AnswerRefusal | 'words-missing', string> = {
  'kinds-missing': 'Choose at least one kind of skill',
  'kinds-too-many': 'Choose at most 5 kinds',
  'kinds-unknown': 'Choose kinds from the list',
  'title-missing': 'Say in a few words what it is',
  'too-long-100': 'Use at most 100 characters',
  'about-missing': 'Tell a little more',
  'too-long-1000': 'Use at most 1,000 characters',
  'too-long-200': 'Use at most 200 characters',
  'holds-contact':
    'Take out email addresses, telephone numbers, postcodes and links. Details are shared when you both agree',
  'ward-unknown': 'Choose a ward from the list',
  'languages-unknown': 'Choose languages from the list',
  'paid-missing': 'Say whether it is paid',
  'pay-missing': 'Say how much it pays, or why it does not',
  'months-missing': 'Choose for how long',
  'name-missing': 'Enter the name to show when you both agree',
  'email-bad': 'Enter an email address in the right form, such as name@example.org',
  'telephone-bad': 'Enter a telephone number, such as 01909 000 000',
  'details-missing': 'Enter an email address or a telephone number',
  'agree-missing': 'Tick that you want to share this',
  'adult-missing': 'For a youth group, name somebody of 18 or over and tick that they are',
  'under-18': 'Offers and needs are for people of 18 and over',
  'too-many': 'You have 20 of these already. Take one back first',
  'not-found': 'It is not there any more',
  own: 'Both are yours',
  answered: 'This has been answered already',
  'words-missing': 'Write what is wrong',
}

type Letter = { subject: string; text: (title: string, link: string) => string }
const end = 'You need to sign in. Nobody sees your details unless you both say yes.'
export const letters: Record<'asked' | 'agreed' | 'refused' | 'withdrawn' | 'gone' | 'ending', Letter> = {
  asked: {
    subject: 'Somebody asks about a skill',
    text: (title, link) =>
      `Hello,\n\nSomebody asks about “${title}”. See who it is, and say yes or no:\n${link}\n\n${end}`,
  },
  agreed: {
    subject: 'You both said yes',
    text: (title, link) =>
      `Hello,\n\nYou both said yes about “${title}”. How to reach each other stands on this page, for the two of you alone:\n${link}\n\nYou need to sign in. You can take your yes back there at any time.`,
  },
  refused: {
    subject: 'An answer about a skill',
    text: (title, link) => `Hello,\n\nThe answer about “${title}” is no this time. Others may fit:\n${link}\n\n${end}`,
  },
  withdrawn: {
    subject: 'A yes was taken back',
    text: (title, link) =>
      `Hello,\n\nThe other side took their yes back about “${title}”. Please do not use their details any more.\n${link}`,
  },
  gone: {
    subject: 'An offer or a need is gone',
    text: (title, link) =>
      `Hello,\n\nWhat you were matched with for “${title}” was taken back. If you had details, please do not use them any more. Others may fit:\n${link}`,
  },
  ending: {
    subject: 'What you put up ends soon',
    text: (title, link) =>
      `Hello,\n\n“${title}” ends in two weeks or less, and is then deleted. To keep it longer, or to take it back now:\n${link}\n\nYou need to sign in.`,
  },
}

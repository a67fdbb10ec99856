import type { ThemeText } from './types.ts'

/** The four engagement themes are those of One Norbiton itself; the themes under them came out of the answers. */
export const engagementThemes = [
  'Employment and Skills',
  'Family and Life Chances',
  'Place and Delivery',
  'Financial Support',
]

export const norbitonThemes: ThemeText[] = [
  {
    key: 'safe',
    name: 'Feeling safe after dark',
    description: 'Unlit paths, broken lamps and doors, the walk home from the station, and people one knows by name.',
    engagementTheme: 'Place and Delivery',
  },
  {
    key: 'green',
    name: 'Clean streets and green places',
    description: 'Bins, dumped rubbish, dog mess, trees, flowers, allotments and the green.',
    engagementTheme: 'Place and Delivery',
  },
  {
    key: 'move',
    name: 'Pavements, crossings and benches',
    description: 'Getting about on foot, on wheels and by bus, with places to sit on the way.',
    engagementTheme: 'Place and Delivery',
  },
  {
    key: 'homes',
    name: 'Damp homes and slow repairs',
    description: 'Mould, lifts, front doors and heating, and having to ask many times.',
    engagementTheme: 'Place and Delivery',
  },
  {
    key: 'place',
    name: 'A room that is ours',
    description: 'Somewhere warm and low-cost to meet, cook, learn and run things ourselves.',
    engagementTheme: 'Place and Delivery',
  },
  {
    key: 'young',
    name: 'Something for young people',
    description: 'Places, clubs and people for those between about 8 and 19, and not only for boys.',
    engagementTheme: 'Family and Life Chances',
  },
  {
    key: 'family',
    name: 'A hand for parents and carers',
    description: 'Childcare, holidays, waiting lists, and company for those who bring up children.',
    engagementTheme: 'Family and Life Chances',
  },
  {
    key: 'lonely',
    name: 'Nobody left alone',
    description: 'Company, a knock on the door, lifts and lunches, for older people and not only for them.',
    engagementTheme: 'Family and Life Chances',
  },
  {
    key: 'work',
    name: 'Work near home',
    description: 'Local jobs, a first chance, small businesses, and a way back for those who lost their work.',
    engagementTheme: 'Employment and Skills',
  },
  {
    key: 'learn',
    name: 'English, reading and skills',
    description: 'Classes at times people can come, and neighbours teaching neighbours.',
    engagementTheme: 'Employment and Skills',
  },
  {
    key: 'money',
    name: 'Bills that do not add up',
    description: 'Heating, food, debt and rent, and one place to go for help.',
    engagementTheme: 'Financial Support',
  },
]

import type { StoryMap } from './places-map.ts'

/** Norbiton on a map: where people feel at home and where not. All of it is invented. */
export const kingstonPlaces: StoryMap = {
  council: 'kingston',
  project: 'one-norbiton',
  officer: 'kingston-officer-2',
  title: 'A map of Norbiton by its people',
  question: 'Where in Norbiton do you feel at home, and where not?',
  help: 'A corner, a path, a whole street: what is it like there, and what would change it?',
  welsh: {
    title: 'Map o Norbiton gan ei phobl',
    question: 'Ble yn Norbiton ydych chi’n teimlo’n gartrefol, a ble ddim?',
    help: 'Cornel, llwybr, stryd gyfan: sut le yw ef, a beth fyddai’n ei newid?',
  },
  opens: { day: -38, time: '10:00' },
  closes: { day: 24, time: '17:00' },
  categories: [
    ['home', 'I feel at home here', 'Rwy’n teimlo’n gartrefol yma'],
    ['avoid', 'I avoid it', 'Rwy’n ei osgoi'],
    ['change', 'This could change', 'Gallai hyn newid'],
    ['memory', 'Something happened here', 'Digwyddodd rhywbeth yma'],
  ],
  count: 52,
  layer: {
    name: 'Walks that neighbours plan (invented)',
    source: 'Drawn for this example. Nobody plans these walks',
    features: [
      ['Quince Lane (invented)', [38, 40], [46, 47], [55, 52]],
      ['The laundry walk (invented)', [50, 60], [52, 52], [47, 44]],
      ['Founders’ Green (invented)', [44, 56]],
      ['Coopers’ Yard (invented)', [58, 45]],
      ['The long wall (invented)', [33, 52], [36, 58]],
    ],
  },
  remarks: [
    {
      category: 'home',
      wheres: [
        'The bench under the big plane tree',
        'Outside the corner café',
        'The steps of our block',
        'The allotment gate',
        'The laundrette window',
      ],
      whys: [
        'Somebody always says hello.',
        'My mother sat here every evening, and now I do.',
        'The light is good until late and children play where you can see them.',
        'I know the man who sweeps here and he knows my name.',
      ],
      afters: ['Please leave it as it is.', 'One more seat would help.', 'More corners like this, please.', ''],
    },
    {
      category: 'avoid',
      wheres: [
        'The cut between the garages',
        'Under the railway bridge',
        'The bus stop by the wall',
        'The back stairs',
        'The path behind the shops',
      ],
      whys: [
        'There is no light after four in winter.',
        'Bins stand across the pavement and I cannot get my pram past.',
        'It floods, so you walk in the road.',
        'I was shouted at here twice.',
      ],
      afters: [
        'I go the long way round.',
        'A lamp and a mirror would do.',
        'My daughter will not walk it alone.',
        'It smells, too.',
      ],
    },
    {
      category: 'change',
      wheres: [
        'The empty shop with the blue door',
        'The strip of gravel by the flats',
        'The crossing at the top',
        'The locked playground',
        'The old laundry',
      ],
      whys: [
        'It has been empty for three years.',
        'Two minutes of green for cars and six seconds for us.',
        'Somebody could grow something here.',
        'Open it on Saturdays and people will come.',
      ],
      afters: ['I would help.', 'Ask the children first.', 'It need not cost much.', ''],
    },
    {
      category: 'memory',
      wheres: ['The square where the fair stood', 'Number nine, upstairs', 'By the old tram pole', 'The school wall'],
      whys: [
        'We danced here the night the power went out.',
        'My first job in this country was in that shop.',
        'Forty of us painted this wall in one afternoon.',
        'I met my wife in the queue.',
      ],
      afters: ['Somebody should write it down.', 'There is nothing here to tell it.', ''],
    },
  ],
}

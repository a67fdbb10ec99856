/** Entries of the forward plan that stand in no yearly plan, by days from today. All of it is invented. */
export const entries: readonly {
  title: string
  about: string
  service: string
  from: number
  until: number
  wards?: readonly string[]
  communities?: readonly string[]
  groups?: readonly string[]
  note?: string
}[] = [
  {
    title: 'Speed in the lanes',
    about: 'Where drivers are too fast, and what people would put there.',
    service: 'Communities and Safety',
    from: 12,
    until: 40,
    wards: ['Langold', 'Carlton'],
    note: 'The parish council would like to be at the first evening. (Invented.)',
  },
  {
    title: 'A name for the new health room',
    about: 'The room is built. It wants a name that people say.',
    service: 'Health and Wellbeing',
    from: 20,
    until: 34,
    wards: ['Langold', 'Carlton'],
  },
  {
    title: 'Footpaths after the flood',
    about: 'Which paths are still under water, with a map to draw on.',
    service: 'Place',
    from: 26,
    until: 75,
    wards: ['Misterton', 'Everton', 'Sturton'],
  },
  {
    title: 'What carers need on a bad night',
    about: 'Six talks, and a telephone in the evening.',
    service: 'Health and Wellbeing',
    from: 45,
    until: 66,
    communities: ['carers'],
    groups: ['Second Shift Carers'],
  },
  {
    title: 'Shop fronts in Bridge Street',
    about: 'Which fronts are to be mended first, with a grant for small shops.',
    service: 'Regeneration',
    from: 62,
    until: 90,
    wards: ['Worksop South'],
  },
  {
    title: 'A library van and where it stops',
    about: 'Twenty stops, an hour each, once a fortnight.',
    service: 'Leisure and Culture',
    from: 80,
    until: 108,
    wards: ['Rampton', 'Sturton', 'Tuxford and Trent'],
    communities: ['older-people'],
  },
  {
    title: 'How we did this year',
    about: 'A short form for everybody about the council as a whole.',
    service: 'Corporate Resources',
    from: 130,
    until: 158,
  },
  {
    title: 'Hot weather and cold rooms',
    about: 'Which public rooms stay cool, and who has none near.',
    service: 'Health and Wellbeing',
    from: 165,
    until: 200,
    communities: ['older-people', 'children-and-families'],
  },
]

/** One group is asked as often in this quarter as the scheme allows: by days from the quarter's first. */
export const oftenAsked = {
  group: 'Home from Home Hosts',
  asks: [
    { title: 'First letters to new arrivals', service: 'Customer Services', from: 6, until: 12 },
    { title: 'Beds for a cold night', service: 'Housing', from: 30, until: 36 },
    { title: 'English classes and when', service: 'Leisure and Culture', from: 64, until: 76 },
  ],
} as const

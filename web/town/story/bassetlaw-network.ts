/** Who stands for others in Bassetlaw's example, and who at the council is their link. All of it is invented. */

/** Key groups, by name, with why the broker chose each. */
export const keyGroups: readonly (readonly [name: string, why: string])[] = [
  ['Pithead Brass', 'Old and young play side by side, and half of Worksop has a cousin in the band.'],
  ['Mend and Brew', 'People who never fill in a form talk while a toaster is mended.'],
  ['Second Shift Carers', 'Carers who also go out to work cannot come to meetings by day. These know when they can.'],
  ['Four Corners Women', 'Women who read the council’s letters to one another in four languages.'],
  ['Lanternlight Mosque Friends', 'Trusted by families who have stopped answering surveys.'],
  ['St Invented’s Open Door', 'People without a home come here each morning, and nowhere else.'],
  ['Hands That Talk', 'The only group where sign is the first language.'],
  ['Rainbow Allsorts', 'Young people say here what they do not say at school.'],
  ['Boots Off Veterans', 'Men who do not ask for help walk with others who did not.'],
  ['Toolshed on Gateford Row', 'They hear about bad weeks long before a doctor does.'],
  ['Home from Home Hosts', 'They meet new arrivals on the first day.'],
  ['Roma Road Families', 'The council has seldom heard these families, and never twice.'],
  ['Autism All Aboard', 'Parents who know every waiting list by heart.'],
  ['Retford Sanctuary Kitchen', 'Cooks from nine countries, and the people they feed.'],
  ['Wheels to Wellbeing', 'They know each dropped kerb of Retford, and each one that is missing.'],
  ['North Road Youth Council', 'Elected by other young people, and honest with adults.'],
  ['Bassetlaw Bumps and Babies', 'New parents from every village pass through.'],
  ['Romanian Sunday Football', 'Forty players, forty families, and the group chat for all of them.'],
  ['Langold Community Larder', 'It feeds two villages, and hears what each of them is short of.'],
  ['Mattersey Minibus Co-operative', 'Whoever has no car in the north villages rides with them.'],
  ['Misterton Mutual Warmth', 'They know which houses are cold.'],
  ['Tuxford Time Bank', 'Two hundred people who owe each other an hour.'],
  ['Tuxford Teen Takeover', 'The young people of the south villages, in their own words.'],
  ['Farming Families First', 'Farms far apart, one kitchen table.'],
  ['Welbeck Woodland Workshop', 'People with a learning disability run it, and say how.'],
]

/** Link officers besides the two who have accounts already: each leads a service. */
export const newOfficers: readonly (readonly [key: string, name: string, email: string])[] = [
  ['link-3', 'Osric Fennimore', 'osric.fennimore'],
  ['link-4', 'Delphine Arkwright-Shah', 'delphine.arkwright'],
  ['link-5', 'Tomasz Underhill', 'tomasz.underhill'],
  ['link-6', 'Blessing Thoroughgood', 'blessing.thoroughgood'],
  ['link-7', 'Hamish Quarrington', 'hamish.quarrington'],
  ['link-8', 'Ines Marrowby', 'ines.marrowby'],
  ['link-9', 'Gethin Sallow', 'gethin.sallow'],
  ['link-10', 'Parveen Lightowler', 'parveen.lightowler'],
  ['link-11', 'Cordelia Babworth', 'cordelia.babworth'],
  ['link-12', 'Emeka Ranskill-Jones', 'emeka.ranskill'],
  ['link-13', 'Rosamund Tickle', 'rosamund.tickle'],
  ['link-14', 'Viktor Hallam-Stone', 'viktor.hallam'],
]

type Officer = readonly [key: string, grade: 'director' | 'head-of-service', service: string, knows: readonly string[]]
export const officers: readonly Officer[] = [
  ['bassetlaw-link', 'head-of-service', 'Housing', ['people-without-a-home', 'people-on-low-incomes']],
  ['bassetlaw-link-2', 'director', 'Place', ['rural-communities']],
  ['link-3', 'director', 'Corporate Resources', ['veterans', 'men']],
  ['link-4', 'head-of-service', 'Customer Services', ['disabled-people', 'older-people']],
  ['link-5', 'head-of-service', 'Environmental Services', ['refugees-and-migrants']],
  ['link-6', 'head-of-service', 'Communities and Safety', ['black-and-minority-ethnic', 'faith-communities']],
  ['link-7', 'head-of-service', 'Planning', ['gypsy-roma-and-traveller']],
  ['link-8', 'head-of-service', 'Leisure and Culture', ['young-people']],
  ['link-9', 'head-of-service', 'Parks and Open Spaces', ['mental-health']],
  ['link-10', 'head-of-service', 'Revenues and Benefits', ['people-on-low-incomes']],
  ['link-11', 'director', 'Regeneration', ['women', 'children-and-families']],
  ['link-12', 'head-of-service', 'Licensing', ['lgbt']],
  ['link-13', 'head-of-service', 'Health and Wellbeing', ['people-with-a-learning-disability', 'carers']],
  ['link-14', 'head-of-service', 'Finance', ['older-people']],
]

/** What was sent on once, and by whom to whom. */
export const cascade = {
  title: 'Warm rooms this winter',
  message:
    'From November there is a list of rooms that are warm, free and open to anyone. Tell us which rooms are missing, and tell the people you know where the nearest one is. (Invented for the example.)',
  returns: {
    'Pithead Brass': ['The Canal Bench Club', 'Priory Bell Ringers', 'The Turnpike Singers', 'The Unsteady Choir'],
    'Mend and Brew': [
      'Allotment Nine',
      'Warm Coats Exchange',
      'Pennies and Pounds Credit Circle',
      'Second Chance Books',
    ],
    'Tuxford Time Bank': ['Leverton Lending Shed', 'Dunham Bridge Toll of Tales', 'The Marnham Marsh Menders'],
    'Mattersey Minibus Co-operative': [
      'Everton Evening Classes',
      'Misson Mothers and Others',
      'Ranskill Railway Garden',
    ],
  } as Record<string, readonly string[]>,
}

/** Groups that are given to one officer by hand; the others go to whoever fits. */
export const given: Record<string, string> = {
  'Pithead Brass': 'bassetlaw-link',
  'Mend and Brew': 'bassetlaw-link',
  'St Invented’s Open Door': 'bassetlaw-link',
}
/** Who stands in for whom today. */
export const cover = { away: 'link-7', standsIn: 'bassetlaw-link', from: -4, until: 10 }

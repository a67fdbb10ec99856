import type { Shared } from './bassetlaw-offers.ts'

/** What people and groups of Bassetlaw's example share and need. All of it is invented. */

/** Residents who share something, besides those with a part of their own: key, name, address. */
export const sharers: readonly (readonly [key: string, name: string, email: string])[] = [
  ['sharer-1', 'Maureen Tickhill-Bose', 'maureen.tickhill'],
  ['sharer-2', 'Gustaw Lindrick', 'gustaw.lindrick'],
  ['sharer-3', 'Ottoline Shireoaks', 'ottoline.shireoaks'],
  ['sharer-4', 'Ibrahim Carr-Wheatley', 'ibrahim.wheatley'],
  ['sharer-5', 'Dilys Ranby', 'dilys.ranby'],
  ['sharer-6', 'Tomos Scrooby-Lee', 'tomos.scrooby'],
  ['sharer-7', 'Precious Elkesley', 'precious.elkesley'],
  ['sharer-8', 'Wilf Oldcotes', 'wilf.oldcotes'],
]

/** People who speak for groups: key, name, group. */
export const speakers: readonly (readonly [key: string, name: string, group: string])[] = [
  ['speaker-youth', 'Rosalind Appleyard', 'North Road Youth Council'],
  ['speaker-women', 'Samira Goldthorpe', 'Four Corners Women'],
  ['speaker-larder', 'Ned Costhorpe', 'Langold Community Larder'],
]

export type Needed = Omit<Shared, 'forWhom'> & { project?: string; paid: 'yes' | 'no'; pay: string }
export const needs: readonly Needed[] = [
  {
    key: 'cook',
    by: 'speaker-larder',
    group: 'Langold Community Larder',
    kinds: ['cooking', 'teaching'],
    title: 'Somebody to bake with our families',
    about: 'Six Fridays, eight families, two ovens.',
    ward: 9,
    paid: 'no',
    pay: 'We are volunteers. Flour, bus fare and supper are on us',
  },
  {
    key: 'books',
    by: 'bassetlaw-group',
    group: 'Pithead Brass',
    kinds: ['accounts'],
    title: 'A pair of eyes on our accounts',
    about: 'Our treasurer moved to Skegness with the spreadsheet.',
    paid: 'no',
    pay: 'Unpaid, with a seat at the front',
  },
  {
    key: 'letters',
    by: 'bassetlaw-group-2',
    group: 'Mend and Brew',
    kinds: ['translating'],
    title: 'Signs in Polish and Romanian',
    about: 'Ten signs for the shed: what we mend, what we cannot.',
    ward: 2,
    languages: ['pl', 'ro'],
    paid: 'yes',
    pay: '£12 an hour',
  },
  {
    key: 'young-ears',
    by: 'bassetlaw-group',
    group: 'Pithead Brass',
    kinds: ['lived-experience'],
    title: 'Would you have joined us at fourteen?',
    about: 'Young people to tell us why they walk past the door.',
    paid: 'no',
    pay: 'Pizza, and we pay the bus',
  },
  {
    key: 'interpreter',
    by: 'bassetlaw-officer',
    project: 'link-officers',
    kinds: ['translating', 'organising'],
    title: 'Interpreters for three evening visits',
    about: 'We come to groups and listen, and some of what we should hear is not said in English.',
    languages: ['pl', 'ro', 'ar'],
    paid: 'yes',
    pay: '£15 an hour and travel',
  },
  {
    key: 'home-voice',
    by: 'bassetlaw-officer',
    project: 'link-officers',
    kinds: ['lived-experience'],
    title: 'Somebody who knows what the first call is like',
    about: 'To sit on our side of the table while we rewrite the letter.',
    paid: 'yes',
    pay: '£60 for a morning',
  },
  {
    key: 'gutter',
    by: 'bassetlaw-resident',
    kinds: ['building'],
    title: 'Look at the gutter of our village hall',
    about: 'We only want to know how bad it is.',
    ward: 1,
    paid: 'no',
    pay: 'The hall has nothing, but there is cake',
  },
  {
    key: 'tune',
    by: 'sharer-7',
    kinds: ['music'],
    title: 'One tune at a naming party',
    about: 'For my niece. Anything but the bagpipes.',
    ward: 4,
    paid: 'no',
    pay: 'Supper and a dance',
  },
]

/** Who asked whom, and what came of it. */
export const asked: readonly {
  offer: string
  need: string
  from: 'offer' | 'need'
  came: 'waits' | 'agreed' | 'refused' | 'withdrawn'
}[] = [
  { offer: 'bread', need: 'cook', from: 'need', came: 'agreed' },
  { offer: 'ledger', need: 'books', from: 'need', came: 'agreed' },
  { offer: 'polish', need: 'letters', from: 'need', came: 'waits' },
  { offer: 'youth-view', need: 'young-ears', from: 'need', came: 'waits' },
  { offer: 'reading', need: 'interpreter', from: 'offer', came: 'waits' },
  { offer: 'lost', need: 'home-voice', from: 'need', came: 'agreed' },
  { offer: 'carer', need: 'home-voice', from: 'need', came: 'refused' },
  { offer: 'roof', need: 'gutter', from: 'offer', came: 'waits' },
  { offer: 'fiddle', need: 'tune', from: 'offer', came: 'withdrawn' },
]

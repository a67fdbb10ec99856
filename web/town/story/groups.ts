import { townGroups } from './bassetlaw-groups-towns.ts'
import { villageGroups } from './bassetlaw-groups-villages.ts'

/** A group of the story. Everything told of it is invented. */
export type StoryGroup = {
  name: string
  sectors: string[]
  /** Codes of the wards it reaches; none means all. */
  wards: string[]
  communities: string[]
  about: string
  languages: string[]
}

const kinds: Record<string, string> = {
  c: 'charity',
  m: 'community',
  f: 'faith',
  s: 'social-enterprise',
  o: 'co-operative',
}
const people: Record<string, string> = {
  old: 'older-people',
  young: 'young-people',
  fam: 'children-and-families',
  care: 'carers',
  dis: 'disabled-people',
  ld: 'people-with-a-learning-disability',
  mh: 'mental-health',
  bme: 'black-and-minority-ethnic',
  grt: 'gypsy-roma-and-traveller',
  ref: 'refugees-and-migrants',
  lgbt: 'lgbt',
  wom: 'women',
  men: 'men',
  faith: 'faith-communities',
  vet: 'veterans',
  low: 'people-on-low-incomes',
  home: 'people-without-a-home',
  rural: 'rural-communities',
}
const listed = (text: string): string[] => text.split(',').filter(Boolean)
const wardCode = (end: string): string =>
  end.startsWith('4') && end !== '400' && end !== '401' ? `E05015${end}` : `E05006${end}`

const groupOf = (line: string): StoryGroup => {
  const [name, sectors, wards, whom, about, languages] = line.split('|')
  return {
    name: name!,
    sectors: listed(sectors!).map((kind) => kinds[kind]!),
    wards: listed(wards!).map(wardCode),
    communities: listed(whom!).map((word) => people[word]!),
    about: about!,
    languages: listed(languages ?? ''),
  }
}

/** The 112 groups of Bassetlaw's network, in the order in which they joined. */
export const bassetlawGroups: readonly StoryGroup[] = `${townGroups}${villageGroups}`
  .split('\n')
  .filter(Boolean)
  .map(groupOf)

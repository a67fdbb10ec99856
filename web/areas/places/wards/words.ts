import type { Catalogue } from '../../../platform/words.ts'
import { plural } from '../../../ui/layout/format.ts'

const en = {
  title: (council: string) => `The wards of ${council}`,
  intro:
    'A ward is the part of the council area that you vote in. Choose yours to see who lives there, what is open and what changed.',
  map: (council: string) => `Map of the wards of ${council}`,
  list: 'All wards',
  find: 'Do you not know your ward?',
  findLink: 'Find it by postcode',
  neighbourhoods: 'Neighbourhoods',
  neighbourhoodsIntro: 'Wards that lie together form a neighbourhood. A ward is in one neighbourhood at a time.',
  example: 'This grouping is an example. It was invented to show how neighbourhoods work.',
  emptyTitle: 'The wards of this council will be here',
  empty: 'An administrator imports them from the open data of the Office for National Statistics.',
  neighbourhoodMap: (name: string) => `Map of ${name} and the wards around it`,
  wardsOf: 'Its wards',
  people: (count: number) =>
    plural(count, { one: '# person lived here in 2021.', other: '# people lived here in 2021.' }, 'en'),
  back: 'All wards',
}

const cy: typeof en = {
  title: (council) => `Wardiau ${council}`,
  intro:
    'Ward yw’r rhan o ardal y cyngor rydych chi’n pleidleisio ynddi. Dewiswch eich un chi i weld pwy sy’n byw yno, beth sydd ar agor a beth newidiodd.',
  map: (council) => `Map o wardiau ${council}`,
  list: 'Pob ward',
  find: 'Ddim yn gwybod beth yw eich ward?',
  findLink: 'Dewch o hyd iddi drwy god post',
  neighbourhoods: 'Cymdogaethau',
  neighbourhoodsIntro:
    'Mae wardiau sy’n agos at ei gilydd yn ffurfio cymdogaeth. Mae ward mewn un gymdogaeth ar y tro.',
  example: 'Enghraifft yw’r grwpio hwn. Cafodd ei ddyfeisio i ddangos sut mae cymdogaethau’n gweithio.',
  emptyTitle: 'Bydd wardiau’r cyngor hwn yma',
  empty: 'Mae gweinyddwr yn eu mewnforio o ddata agored y Swyddfa Ystadegau Gwladol.',
  neighbourhoodMap: (name) => `Map o ${name} a’r wardiau o’i hamgylch`,
  wardsOf: 'Ei wardiau',
  people: (count) =>
    plural(count, { one: 'Roedd # person yn byw yma yn 2021.', other: 'Roedd # o bobl yn byw yma yn 2021.' }, 'cy'),
  back: 'Pob ward',
}

export const words: Catalogue<typeof en> = { en, cy }

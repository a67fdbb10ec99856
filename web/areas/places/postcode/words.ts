import type { Catalogue } from '../../../platform/words.ts'

export type Refusal = 'nothing-typed' | 'not-a-postcode'

const en = {
  title: 'Find your ward',
  label: 'Your postcode',
  hint: 'For example, SW1A 2AA. We use it once to find your ward and do not keep it.',
  button: 'Find my ward',
  unknown: (typed: string) => `We do not know the postcode ${typed}`,
  unknownWhy: 'It may be new, or it may be in another council. Choose your ward on the map or from the list.',
  or: 'Or choose your ward',
  map: (council: string) => `Map of the wards of ${council}`,
  refusals: {
    'nothing-typed': 'Enter your postcode',
    'not-a-postcode': 'Enter a full postcode, such as SW1A 2AA',
  } satisfies Record<Refusal, string> as Record<Refusal, string>,
}

const cy: typeof en = {
  title: 'Dewch o hyd i’ch ward',
  label: 'Eich cod post',
  hint: 'Er enghraifft, SW1A 2AA. Rydym yn ei ddefnyddio unwaith i ddod o hyd i’ch ward ac nid ydym yn ei gadw.',
  button: 'Dod o hyd i’m ward',
  unknown: (typed) => `Nid ydym yn adnabod y cod post ${typed}`,
  unknownWhy: 'Gall fod yn newydd, neu mewn cyngor arall. Dewiswch eich ward ar y map neu o’r rhestr.',
  or: 'Neu dewiswch eich ward',
  map: (council) => `Map o wardiau ${council}`,
  refusals: {
    'nothing-typed': 'Rhowch eich cod post',
    'not-a-postcode': 'Rhowch god post llawn, fel SW1A 2AA',
  },
}

export const words: Catalogue<typeof en> = { en, cy }

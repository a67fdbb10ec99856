import type { Catalogue } from '../../../platform/words.ts'

/** The biggest difference between a ward and its council, or none worth saying. */
type Finding = { label: string; more: boolean } | undefined

type Words = {
  residents(count: string, day: string): string
  source(source: string, day: string): string
  missing: string
  more: string
  share: string
  number: string
  versions: string
  since(day: string, code: string): string
  between(from: string, to: string, code: string): string
  age: {
    first: string
    finding(found: Finding, whole: string): string
    band(from: string, to?: string): string
    over(from: string): string
    under(to: string): string
  }
  ethnicGroup: { first: string; finding(found: Finding, whole: string): string; labels: Record<string, string> }
  homes: {
    first: string
    finding(found: Finding, whole: string): string
    labels: Record<'owned' | 'social' | 'private' | 'free', string>
  }
  deprivation: {
    first: string
    finding(most: number, all: number): string
    fifths: [string, string, string, string, string]
  }
  topics: Record<string, string>
}

export const words: Catalogue<Words> = {
  en: {
    residents: (count, day) => `${count} people lived here on ${day}.`,
    source: (source, day) => `${source}, ${day}`,
    missing: 'The figures we have are for the boundary of today. There are none for this earlier one.',
    more: 'More figures about the people who live here',
    share: 'Share',
    number: 'Number',
    versions: 'The boundary of this ward',
    since: (day, code) => `Since ${day} (${code})`,
    between: (from, to, code) => `${from} to ${to} (${code})`,
    age: {
      first: 'Age',
      finding: (found, whole) =>
        found
          ? `${found.more ? 'More' : 'Fewer'} people aged ${found.label} than in ${whole} as a whole`
          : `People are of the same ages as in ${whole} as a whole`,
      band: (from, to) => `${from} to ${to}`,
      over: (from) => `${from} and over`,
      under: (to) => `${to} and under`,
    },
    ethnicGroup: {
      first: 'Ethnic group',
      finding: (found, whole) =>
        found
          ? `${found.more ? 'More' : 'Fewer'} people are ${found.label} than in ${whole} as a whole`
          : `The mix of ethnic groups is that of ${whole} as a whole`,
      labels: {
        'Asian, Asian British or Asian Welsh': 'Asian or Asian British',
        'Black, Black British, Black Welsh, Caribbean or African': 'Black or Black British',
        'Mixed or Multiple ethnic groups': 'of mixed or multiple ethnic groups',
        White: 'White',
        'Other ethnic group': 'of another ethnic group',
      },
    },
    homes: {
      first: 'Homes',
      finding: (found, whole) =>
        found
          ? `${found.more ? 'More' : 'Fewer'} homes are ${found.label} than in ${whole} as a whole`
          : `Homes are owned and rented as in ${whole} as a whole`,
      labels: {
        owned: 'owned or being bought',
        social: 'rented from the council or a housing association',
        private: 'rented privately',
        free: 'rent free',
      },
    },
    deprivation: {
      first: 'Small areas, by how deprived they are in England',
      finding: (most, all) =>
        `${most === 0 ? 'None' : most} of the ${all} small areas ${most < 2 ? 'is' : 'are'} in the most deprived fifth of England`,
      fifths: [
        'the most deprived fifth',
        'the second fifth',
        'the middle fifth',
        'the fourth fifth',
        'the least deprived fifth',
      ],
    },
    topics: {
      age: 'Age',
      sex: 'Sex',
      'ethnic group': 'Ethnic group',
      disability: 'Disability',
      religion: 'Religion',
      tenure: 'Who owns the home',
      accommodation: 'Kind of home',
      'household deprivation': 'Households that go without',
      'deprivation decile': 'Small areas by tenth of England, 1 being the most deprived',
    },
  },
  cy: {
    residents: (count, day) => `Roedd ${count} o bobl yn byw yma ar ${day}.`,
    source: (source, day) => `${source}, ${day}`,
    missing: 'Mae’r ffigurau sydd gennym ar gyfer ffin heddiw. Nid oes rhai ar gyfer y ffin gynharach hon.',
    more: 'Rhagor o ffigurau am y bobl sy’n byw yma',
    share: 'Cyfran',
    number: 'Nifer',
    versions: 'Ffin y ward hon',
    since: (day, code) => `Ers ${day} (${code})`,
    between: (from, to, code) => `${from} i ${to} (${code})`,
    age: {
      first: 'Oedran',
      finding: (found, whole) =>
        found
          ? `${found.more ? 'Mwy' : 'Llai'} o bobl ${found.label} oed nag yn ${whole} gyfan`
          : `Mae pobl o’r un oedrannau ag yn ${whole} gyfan`,
      band: (from, to) => `${from} i ${to}`,
      over: (from) => `${from} a hŷn`,
      under: (to) => `${to} ac iau`,
    },
    ethnicGroup: {
      first: 'Grŵp ethnig',
      finding: (found, whole) =>
        found
          ? `Mae ${found.more ? 'mwy' : 'llai'} o bobl yn ${found.label} nag yn ${whole} gyfan`
          : `Yr un cymysgedd o grwpiau ethnig ag yn ${whole} gyfan`,
      labels: {
        'Asian, Asian British or Asian Welsh': 'Asiaidd neu Asiaidd Prydeinig',
        'Black, Black British, Black Welsh, Caribbean or African': 'Du neu Ddu Prydeinig',
        'Mixed or Multiple ethnic groups': 'aelodau o grwpiau ethnig cymysg neu luosog',
        White: 'Gwyn',
        'Other ethnic group': 'aelodau o grŵp ethnig arall',
      },
    },
    homes: {
      first: 'Cartrefi',
      finding: (found, whole) =>
        found
          ? `Mae ${found.more ? 'mwy' : 'llai'} o gartrefi’n ${found.label} nag yn ${whole} gyfan`
          : `Mae cartrefi’n eiddo ac yn cael eu rhentu fel yn ${whole} gyfan`,
      labels: {
        owned: 'eiddo i’r teulu neu’n cael eu prynu',
        social: 'cael eu rhentu gan y cyngor neu gymdeithas dai',
        private: 'cael eu rhentu’n breifat',
        free: 'ddi-rent',
      },
    },
    deprivation: {
      first: 'Ardaloedd bach, yn ôl amddifadedd yn Lloegr',
      finding: (most, all) =>
        `Mae ${most === 0 ? 'dim un' : most} o’r ${all} ardal fach ym mhumed ran fwyaf difreintiedig Lloegr`,
      fifths: [
        'y bumed ran fwyaf difreintiedig',
        'yr ail bumed ran',
        'y bumed ran ganol',
        'y bedwaredd bumed ran',
        'y bumed ran leiaf difreintiedig',
      ],
    },
    topics: {
      age: 'Oedran',
      sex: 'Rhyw',
      'ethnic group': 'Grŵp ethnig',
      disability: 'Anabledd',
      religion: 'Crefydd',
      tenure: 'Pwy biau’r cartref',
      accommodation: 'Math o gartref',
      'household deprivation': 'Aelwydydd sy’n mynd heb bethau',
      'deprivation decile': 'Ardaloedd bach fesul degfed ran o Loegr, 1 yw’r fwyaf difreintiedig',
    },
  },
}

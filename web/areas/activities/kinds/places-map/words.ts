import type { Catalogue } from '../../../../platform/words.ts'

const n = (count: number) => count.toLocaleString('en-GB')

type Words = {
  mark: string
  title(activity: string): string
  soFar(count: number): string
  see: string
  map: string
  caption: string
  legend: string
  list: string
  filter: string
  show: string
  category: string
  ward: string
  any: string
  clear: string
  none: string
  noneText: string
  nothing: string
  nothingText: string
  next: string
  first: string
  inWard(count: number): string
  by(name: string, date: string): string
  resident: string
  told: Record<'drawn' | 'square' | 'named' | 'postcode' | 'ward' | 'words', string>
  layers: string
  source: string
  data: string
  dataText: string
  zoom: string
  still: string
  one: string
  many: string
  here: string
  shut: string
  nearer: string
  farther: string
  toList: string
  offline: string
}

/** The public pages of a map of places. */
export const placeWords: Catalogue<Words> = {
  en: {
    mark: 'Add a place',
    title: (activity) => `Places: ${activity}`,
    soFar: (count) => (count === 1 ? '1 place so far' : `${n(count)} places so far`),
    see: 'See the map and the list',
    map: 'Map of the places that people added',
    caption: 'A number says how many places are near each other. Choose a ward to read them.',
    legend: 'What the marks mean',
    list: 'The places, newest first',
    filter: 'Filter the places',
    show: 'Show these places',
    category: 'Kind',
    ward: 'Ward',
    any: 'All',
    clear: 'Show all places',
    none: 'Places appear here',
    noneText: 'Each is shown once somebody has read it. Yours can be the first.',
    nothing: 'No place fits',
    nothingText: 'Choose another kind or ward, or show all places.',
    next: 'More places',
    first: 'Back to the newest',
    inWard: (count) => (count === 1 ? '1 place' : `${n(count)} places`),
    by: (name, date) => `By ${name}, ${date}`,
    resident: 'a resident',
    told: {
      drawn: 'Marked on the map',
      square: 'Told by its square on the printed map',
      named: 'Chosen by name',
      postcode: 'Told by a postcode near it',
      ward: 'Told by its ward: the mark is in the middle of the ward',
      words: 'Told in words; it is not on the map',
    },
    layers: 'Also on the map',
    source: 'Source',
    data: 'The places as open data',
    dataText: 'You can use all places that are shown here for anything, at most 2,000 in a file.',
    zoom: 'Zoom and move the map',
    still: 'Show the simple map',
    one: '1 place. Zoom in',
    many: '%{count} places. Zoom in',
    here: '%{count} places here. Read them',
    shut: 'Close',
    nearer: 'Zoom in',
    farther: 'Zoom out',
    toList: 'Go to the list of places',
    offline: 'The map did not come. The list below has all places.',
  },
  cy: {
    mark: 'Ychwanegu lle',
    title: (activity) => `Lleoedd: ${activity}`,
    soFar: (count) => `Nifer y lleoedd hyd yma: ${n(count)}`,
    see: 'Gweld y map a’r rhestr',
    map: 'Map o’r lleoedd a ychwanegodd pobl',
    caption: 'Mae rhif yn dweud faint o leoedd sy’n agos at ei gilydd. Dewiswch ward i’w darllen.',
    legend: 'Beth mae’r marciau’n ei olygu',
    list: 'Y lleoedd, y diweddaraf yn gyntaf',
    filter: 'Hidlo’r lleoedd',
    show: 'Dangos y lleoedd hyn',
    category: 'Math',
    ward: 'Ward',
    any: 'Pob un',
    clear: 'Dangos pob lle',
    none: 'Mae lleoedd yn ymddangos yma',
    noneText: 'Mae pob un yn cael ei ddangos ar ôl i rywun ei ddarllen. Gall eich un chi fod y cyntaf.',
    nothing: 'Nid oes lle yn addas',
    nothingText: 'Dewiswch fath neu ward arall, neu dangoswch bob lle.',
    next: 'Rhagor o leoedd',
    first: 'Yn ôl i’r diweddaraf',
    inWard: (count) => `Nifer y lleoedd: ${n(count)}`,
    by: (name, date) => `Gan ${name}, ${date}`,
    resident: 'preswylydd',
    told: {
      drawn: 'Wedi’i farcio ar y map',
      square: 'Yn ôl ei sgwâr ar y map printiedig',
      named: 'Wedi’i ddewis yn ôl enw',
      postcode: 'Yn ôl cod post gerllaw',
      ward: 'Yn ôl ei ward: mae’r marc yng nghanol y ward',
      words: 'Mewn geiriau; nid yw ar y map',
    },
    layers: 'Hefyd ar y map',
    source: 'Ffynhonnell',
    data: 'Y lleoedd fel data agored',
    dataText: 'Cewch ddefnyddio pob lle sy’n cael ei ddangos yma at unrhyw ddiben, 2,000 ar y mwyaf mewn ffeil.',
    zoom: 'Chwyddo a symud y map',
    still: 'Dangos y map syml',
    one: '1 lle. Chwyddwch i mewn',
    many: '%{count} o leoedd. Chwyddwch i mewn',
    here: '%{count} o leoedd yma. Darllenwch nhw',
    shut: 'Cau',
    nearer: 'Chwyddo i mewn',
    farther: 'Chwyddo allan',
    toList: 'Mynd i’r rhestr o leoedd',
    offline: 'Ni ddaeth y map. Mae pob lle yn y rhestr isod.',
  },
}

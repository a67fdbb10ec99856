import type { Counts } from './import.ts'
import type { ImportKind, Problem, Reason } from './problems.ts'

export const kindNames: Record<ImportKind, { title: string; hint: string }> = {
  boundaries: {
    title: 'Boundaries',
    hint: 'Wards or small areas as GeoJSON, with code, name and the day they begin. Files of the Office for National Statistics work as they are.',
  },
  profile: {
    title: 'Profile',
    hint: 'CSV with the columns code, topic, category, count, as_at, and if you have them share and source.',
  },
  postcodes: {
    title: 'Postcodes',
    hint: 'CSV with the columns postcode, lat, lon, and if you have them ward_code and lsoa_code.',
  },
  neighbourhoods: {
    title: 'Neighbourhoods',
    hint: 'CSV with the columns neighbourhood and ward_code, one line for each ward.',
  },
}

const reasons: Record<Reason, (detail: string) => string> = {
  'empty-file': () => 'The file is empty. Choose another one',
  'too-large': () => 'The file is larger than 20 MB. Use the generalised edition, or split the file',
  'wrong-encoding': () => 'The file is not in UTF-8. Save it as UTF-8 and try again',
  'no-source': () => 'Say where the data come from and under which licence',
  'not-csv': () => 'The quotes do not match. Check that each one that opens also closes',
  'no-rows': () => 'The file has no rows. Choose a file with a line of column names and at least one row',
  'missing-column': (name) => `There is no column “${name}”. Name it in the first line`,
  'repeated-column': (name) => `The column “${name}” is there twice. Keep one of them`,
  'wrong-number-of-cells': (count) => `This line has ${count} cells, which is not as many as the first line`,
  'missing-value': (name) => `The cell under “${name}” is empty. Fill it in`,
  'too-long': (name) => `The text under “${name}” is too long. Check that no quote is left open`,
  'bad-code': (code) => `“${code}” is not a code. Codes look like E05013941`,
  'bad-number': (name) => `The cell under “${name}” is not a number that can stand there`,
  'bad-date': (day) => `“${day}” is not a day. Days look like 2022-05-05`,
  'bad-postcode': (typed) => `“${typed}” is not a postcode`,
  'unknown-ward': (code) =>
    `We have no boundary with the code ${code}. Import the boundaries first, or correct the code`,
  duplicate: (key) => `“${key}” is there twice. Keep one of them`,
  'other-place': () =>
    'Nothing in this file is about this council. Check the file, and the council’s code in the settings',
  'not-geojson': () =>
    'The file is not GeoJSON. Check that it is whole and has not been opened and saved by another program',
  'not-a-collection': () => 'The file is JSON, but not a collection of features. Save it as GeoJSON and try again',
  'no-features': () => 'The file has no features',
  'no-code': () => 'This feature has no code. Its properties need “code”, or a name such as “WD24CD”',
  'no-name': (code) => `The feature ${code} has no name. Its properties need “name”, or a name such as “WD24NM”`,
  'bad-kind': (kind) => `“${kind}” is neither a ward nor a small area`,
  'no-dates': () =>
    'This feature does not say when it begins. Fill in “In force from”, or add “starts_on” to its properties',
  'ends-before-start': () => 'This boundary ends before it begins',
  'overlapping-dates': (code) =>
    `The boundary ${code} would be in force at the same time as another of the same area. Check the dates`,
  'not-a-shape': () => 'This feature is not a polygon or several polygons',
  'ring-too-short': () => 'An outline has fewer than four points',
  'ring-not-closed': () => 'An outline does not end where it begins',
  'too-many-points': () =>
    'The outlines have more than two million points. Use the generalised edition of the same boundaries',
  'not-coordinates': () => 'A point is not two numbers',
  'in-metres': (point) => `The point ${point} is in metres. Save the file with longitude and latitude (WGS 84)`,
  swapped: (point) => `The point ${point} has latitude and longitude the wrong way round`,
  'outside-uk': (point) => `The point ${point} is not in the United Kingdom`,
}

/** What is wrong and where, in a sentence. */
export function problemSentence({ reason, line, feature, detail }: Problem): string {
  const where = line !== undefined ? `Line ${line}: ` : feature !== undefined ? `Feature ${feature}: ` : ''
  return `${where}${reasons[reason](detail ?? '')}`
}

const parts: [keyof Counts, string][] = [
  ['added', 'New'],
  ['changed', 'Changed'],
  ['same', 'Unchanged'],
  ['ended', 'Older boundaries that end'],
  ['skipped', 'Left out, because they are about other councils'],
]

/** Counts as rows of a summary: only those that say something. */
export const countRows = (counts: Counts): [string, number][] => [
  ['Rows', counts.rows],
  ...parts.flatMap(([key, name]): [string, number][] => (counts[key] > 0 ? [[name, counts[key]]] : [])),
]

export type FormRefusal =
  | 'no-kind'
  | 'no-file'
  | 'no-source-typed'
  | 'no-licence-typed'
  | 'bad-start'
  | 'words-too-long'
export const formRefusals: Record<FormRefusal, string> = {
  'no-kind': 'Choose what the file holds',
  'no-file': 'Choose a file',
  'no-source-typed': 'Say where the data come from',
  'no-licence-typed': 'Say under which licence the data may be used',
  'bad-start': 'Enter a real day, such as 5 5 2022',
  'words-too-long': 'Shorten this to 300 characters or fewer',
}

export const words = {
  title: 'Places',
  intro:
    'Boundaries, figures and postcodes of the council. A file is taken whole or not at all, and you see what it would change before it changes anything.',
  have: 'What is here now',
  kinds: {
    ward: 'Wards in force',
    earlier: 'Earlier boundaries',
    'small-area': 'Small areas',
    neighbourhood: 'Neighbourhoods',
    figures: 'Figures',
    postcodes: 'Postcodes',
  },
  upload: 'Import a file',
  what: 'What does the file hold?',
  file: 'The file',
  fileHint: 'CSV or GeoJSON in UTF-8, up to 20 MB',
  source: 'Where do the data come from?',
  sourceHint:
    'Shown wherever the data appear. For example: Source: Office for National Statistics. Contains OS data © Crown copyright.',
  licence: 'Licence',
  startsOn: 'In force from (boundaries and neighbourhoods only, if the file does not say)',
  startsOnHint: 'For example, 5 5 2022',
  example: 'These are examples, not real areas',
  check: 'Check the file',
  history: 'Imports so far',
  noHistory: 'Each import will be listed here, with its source and who did it.',
  uploadTitle: (name: string) => `Check ${name}`,
  wouldChange: 'This is what the import changes. Nothing has changed yet.',
  importNow: 'Import it',
  other: 'Choose another file',
  refusedTitle: (name: string) => `${name} cannot be imported`,
  nothingChanged: 'Nothing was changed. Correct the file and upload it again.',
  working: (name: string) => `Working on ${name}`,
  workingNote: 'This page looks again by itself. You may leave it and come back.',
  done: (name: string) => `${name} is imported`,
  checked: (name: string) => `${name} is checked`,
  gone: 'The file is no longer kept. Upload it again.',
  back: 'Back to places',
}

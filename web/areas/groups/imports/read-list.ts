import { CsvError, parse } from 'csv-parse/sync'
import { isDay } from '../../../platform/typed-time.ts'
import { communities, languages, sectors } from '../register/fields.ts'
import { names } from '../register/names.ts'
import { tidyPostcode } from '../register/read-form.ts'
import { emptyGroup, type GroupFields, groupRefusals, knownVisibility, nameKey } from '../register/rules.ts'
import { mostRows, type Problem, type RowRefusal } from './rules.ts'

export type ListRow = { line: number; group: GroupFields; checkedOn: string | undefined }
type Wards = readonly { id: string; name: string; code: string }[]

/** What open lists of charities call the same things. */
const alsoCalled: Record<string, string> = {
  reg_number: 'charity_number',
  web: 'website',
  activities: 'about',
  ward_name: 'wards',
}

/** How many wrong lines are said at once. */
const mostProblems = 50

/** Reads a list of groups. All of its lines are looked at, so that a person can mend the file in one go. */
export function readList(text: string, wards: Wards): { rows: ListRow[]; open: boolean } | { problems: Problem[] } {
  const bare = text.replace(/^\ufeff/, '')
  if (!bare.trim()) return whole('empty-file')
  if (bare.includes('\u0000') || bare.includes('\ufffd')) return whole('wrong-encoding')
  let lines: { record: string[]; info: { lines: number } }[]
  try {
    lines = parse(bare, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof lines
  } catch (error) {
    if (error instanceof CsvError) return whole('not-csv')
    throw error
  }
  const [head, ...body] = lines
  const given = (head?.record ?? []).map((name) => name.trim().toLowerCase())
  // A list with ids of org-id.guide was published by others about these groups: none of them has asked to be here.
  const open = given.includes('org_id')
  const columns = given.map((name) => (open && alsoCalled[name]) || name)
  if (!columns.includes('name')) return { problems: [{ line: 1, reason: 'no-name-column' }] }
  if (!body.length) return whole('no-rows')
  if (body.length > mostRows) return whole('too-many-rows')
  const problems: Problem[] = []
  const rows = body.map(({ record, info: { lines: line } }) => {
    const say = (reason: RowRefusal, detail?: string) =>
      problems.push({ line, reason, ...(detail === undefined ? {} : { detail: detail.slice(0, 60) }) })
    if (record.length !== columns.length) say('cells', String(record.length))
    return rowOf(
      line,
      (name) =>
        unarmed(record[columns.indexOf(name)] ?? '')
          .trim()
          .normalize('NFC'),
      wards,
      say,
    )
  })
  return problems.length ? { problems: problems.slice(0, mostProblems) } : { rows, open }
}

const whole = (reason: Problem['reason']) => ({ problems: [{ line: 0, reason }] })
/** Our own export puts an apostrophe before what a spreadsheet would run; a file that comes back loses it again. */
const unarmed = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@])/, '')
const parts = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

type Say = (reason: RowRefusal, detail?: string) => void
function rowOf(line: number, cell: (name: string) => string, wards: Wards, say: Say): ListRow {
  const chosen = (
    column: string,
    keys: readonly string[],
    called: Readonly<Record<string, string>>,
    refusal: RowRefusal,
  ) =>
    parts(cell(column)).flatMap((said) => {
      const found = keys.find((key) => key === said.toLowerCase() || nameKey(called[key] ?? '') === nameKey(said))
      if (!found) say(refusal, said)
      return found ? [found] : []
    })
  const charityNumber = cell('charity_number').replace(/\s+/g, '')
  const kinds = chosen('sectors', sectors, names.en.sectors, 'sector-named')
  const checkedOn = cell('checked_on') || undefined
  if (checkedOn && !isDay(checkedOn)) say('day-bad', checkedOn)
  const group: GroupFields = {
    ...emptyGroup,
    name: cell('name').replace(/\s+/g, ' '),
    sectors: parts(cell('sectors')).length ? kinds : [charityNumber ? 'charity' : 'community'],
    about: cell('about'),
    communities: chosen('communities', communities, names.en.communities, 'community-named'),
    serves: cell('serves'),
    wards: parts(cell('wards')).flatMap((said) => {
      const found = wards.find(({ name, code }) => code === said || nameKey(name) === nameKey(said))
      if (!found) say('ward-named', said)
      return found ? [found.id] : []
    }),
    languages: chosen('languages', languages, names.en.languages, 'language-named'),
    website: cell('website').replace(/^(?=www\.)/i, 'https://'),
    charityNumber,
    postcode: tidyPostcode(cell('postcode')),
    address: cell('address'),
    contact: { name: cell('contact_name'), email: cell('contact_email'), telephone: cell('contact_telephone') },
    visibility: visibilityOf(cell('visibility'), say),
    youth: /^(yes|true|1|y)$/i.test(cell('youth')),
  }
  // A kind that was not known is said once, in the words of the file.
  for (const [field, reason] of Object.entries(groupRefusals(group)))
    if (field !== 'sectors' || !parts(cell('sectors')).length) say(reason)
  return { line, group, checkedOn }
}

function visibilityOf(text: string, say: Say): GroupFields['visibility'] {
  const said = parts(text).map((part) => part.split('=').map((side) => side.trim()) as [string, string?])
  const known = knownVisibility(Object.fromEntries(said.map(([field, level]) => [field, level ?? ''])))
  for (const [field, level] of said)
    if ((known as Record<string, string>)[field] !== level) say('visibility-said', `${field}=${level ?? ''}`)
  return known
}

import { CsvError, parse } from 'csv-parse/sync'
import { categoriesOf, householdOf, type Person, type Quota } from './pool.ts'

type Line = { cells: string[]; line: number }

/**
 * Reads a file of quotas: a line each, with the columns category (or feature), value (in files that have a column
 * `category`, this may be called feature), min, max and, if you like, min_flex and max_flex.
 *
 * @throws {RangeError} naming the line and the reason
 * @example
 * readQuotas('category,value,min,max\nAge,Under 40,3,5\n') // => [{ category: 'Age', value: 'Under 40', min: 3, max: 5 }]
 */
export function readQuotas(text: string): Quota[] {
  const [head, ...lines] = table(text, 'quotas')
  const titles = head!.cells.map(plain)
  const [category, value] = titles.includes('category')
    ? ['category', titles.includes('value') ? 'value' : 'feature']
    : ['feature', titles.includes('value') ? 'value' : 'name']
  const place = (title: string) => {
    const found = titles.indexOf(title)
    if (found < 0) throw new RangeError(`Quotas, line ${head!.line}: there is no column "${title}"`)
    return found
  }
  const [categoryAt, valueAt, minAt, maxAt] = [place(category), place(value), place('min'), place('max')]
  const flexAt = [titles.indexOf('min_flex'), titles.indexOf('max_flex')]
  return lines.map(({ cells, line }) => {
    const number = (at: number): number => {
      const cell = cells[at] ?? ''
      if (!/^\d{1,9}$/.test(cell))
        throw new RangeError(
          `Quotas, line ${line}: ${titles[at]} is ${JSON.stringify(cell)}, not a whole number from 0`,
        )
      return Number(cell)
    }
    const text = (at: number): string => {
      if (!cells[at]) throw new RangeError(`Quotas, line ${line}: ${titles[at]} is empty`)
      return cells[at]
    }
    const [minFlex, maxFlex] = flexAt.map((at) => (at < 0 || !cells[at] ? undefined : number(at)))
    return {
      category: text(categoryAt),
      value: text(valueAt),
      min: number(minAt),
      max: number(maxAt),
      ...(minFlex !== undefined && { minFlex }),
      ...(maxFlex !== undefined && { maxFlex }),
    }
  })
}

/**
 * Reads a file of people who can be drawn: a line each, with a column for every category of the quotas. Values match
 * the quotas' whatever their case and spaces.
 *
 * @param options.id the column that says who it is; without it the first column whose cells all differ, or, where there
 *   is none, the number of the person in the file
 * @param options.households the columns that together are an address
 * @throws {RangeError} naming the line and the reason
 * @example
 * const quotas = readQuotas('category,value,min,max\nAge,Under 40,0,1\n')
 * readPeople('id,age\nada,under 40\n', quotas) // => [{ id: 'ada', values: ['Under 40'] }]
 */
export function readPeople(
  text: string,
  quotas: readonly Quota[],
  options: { id?: string; households?: readonly string[] } = {},
): Person[] {
  const [head, ...lines] = table(text, 'people')
  const titles = head!.cells.map(plain)
  const place = (title: string) => {
    const found = titles.indexOf(plain(title))
    if (found < 0) throw new RangeError(`People, line ${head!.line}: there is no column "${title}"`)
    return found
  }
  const categories = categoriesOf(quotas)
  const columns = categories.map(place)
  const homes = (options.households ?? []).map(place)
  const values = categories.map(
    (category) =>
      new Map(quotas.filter((quota) => quota.category === category).map(({ value }) => [plain(value), value])),
  )
  const idAt = options.id === undefined ? idColumn(lines, titles.length, columns) : place(options.id)
  return lines.map(({ cells, line }, i) => {
    const household = householdOf(homes.map((at) => cells[at] ?? ''))
    const id = idAt === undefined ? String(i + 1) : (cells[idAt] ?? '')
    if (id === '') throw new RangeError(`People, line ${line}: the id is empty`)
    const own = columns.map((at, c) => {
      const value = values[c]!.get(plain(cells[at] ?? ''))
      if (value === undefined)
        throw new RangeError(
          `People, line ${line}: ${JSON.stringify(cells[at] ?? '')} for ${categories[c]}, for which there is no quota`,
        )
      return value
    })
    return { id, values: own, ...(household !== undefined && { household }) }
  })
}

function idColumn(lines: readonly Line[], width: number, taken: readonly number[]): number | undefined {
  for (let at = 0; at < width; at++) {
    const cells = lines.map((line) => line.cells[at] ?? '')
    if (!taken.includes(at) && cells.every((cell) => cell !== '') && new Set(cells).size === cells.length) return at
  }
  return undefined
}

function table(text: string, what: string): Line[] {
  const name = what === 'people' ? 'People' : 'Quotas'
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    const lines = (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }))
    if (lines.length < 2) throw new RangeError(`${name}: the file has no lines below its titles`)
    return lines
  } catch (error) {
    if (error instanceof CsvError) throw new RangeError(`${name}: ${error.message}`)
    throw error
  }
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

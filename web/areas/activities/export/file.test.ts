import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { everyType } from '../every-type.test-support.ts'
import type { Answer, ExportedVoice } from './column.ts'
import { columnsOf } from './columns.ts'
import { count, dictionaryOf, noCounts } from './dictionary.ts'
import { type Format, makerOf } from './file.ts'
import { letters } from './workbook-xml.ts'

const at = new Date('2026-06-19T12:30:00Z')
const columns = columnsOf(everyType, (id) => (id === 'ward-1' ? 'Norbiton' : undefined))
const voice = (id: string): ExportedVoice => ({
  id,
  givenAt: at,
  receivedAt: at,
  channel: 'paper',
  language: 'en',
  wardId: 'ward-1',
  standing: 'shown',
  consentPublish: true,
  source: null,
  publicName: '=Ann',
  words: null,
  data: {},
})
const full: Answer = {
  voice: voice('one'),
  spoilt: new Set(),
  values: {
    use: 'other',
    'use-other': '=1+1',
    'why-often': 'yes',
    happy: '0',
    'each-stops': 'good',
    'order-late': '1',
    'share-often': '7',
    rides: '12',
    'last-day': '3',
    'last-month': '9',
    'last-year': '2026',
    stop: 'Mill & <b>\u0000"x"_x0041_',
    tell: 'Two\nlines',
    'three-2': '-lamps',
    'work-ward': 'ward-1',
    help: 'A van',
    'help-show': 'yes',
  },
}
const spoilt: Answer = { voice: voice('two'), spoilt: new Set(['use', 'each-seats']), values: { 'each-stops': 'poor' } }

function make(format: Format, answers: readonly Answer[]): { answers: Buffer; dictionary: Buffer } {
  const maker = makerOf(format, columns, at)
  const counts = noCounts(columns)
  const rows = answers.map((answer) => columns.map((column) => column.cell(answer)))
  for (const row of rows) count(counts, row)
  const pieces = [...rows.flatMap((row) => maker.rows([row])), ...maker.end(dictionaryOf(columns, counts, rows.length))]
  const whole = (file: string) =>
    Buffer.concat(
      pieces
        .filter((piece) => piece.file === file)
        .map(({ text }) => Buffer.from(text, format === 'csv' ? 'utf8' : 'base64')),
    )
  return { answers: whole('answers'), dictionary: whole('dictionary') }
}

type Cell = { type: 'number' | 'date' | 'words'; value: string }
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** A sheet of a workbook by its cells, as a spreadsheet would find them. */
function sheetOf(file: Buffer, n: number): Map<string, Cell> {
  const xml = strFromU8(unzipSync(file)[`xl/worksheets/sheet${n}.xml`]!)
  const cells = new Map<string, Cell>()
  for (const [, at = '', style, words, number] of xml.matchAll(
    /<c r="([A-Z]+\d+)"(?: s="(\d)")?(?: t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/g,
  ))
    cells.set(
      at,
      words === undefined
        ? { type: style === '2' || style === '3' ? 'date' : 'number', value: number! }
        : { type: 'words', value: unescaped(words) },
    )
  return cells
}

describe('a table', () => {
  const made = make('csv', [full, spoilt])
  const rows = parse(made.answers, { columns: true, bom: true }) as Record<string, string>[]

  test('one column for each field of every type, in words that people read', () => {
    expect(rows[0]).toMatchObject({
      'Do you use the 71 bus?': 'Something else',
      'Do you use the 71 bus?: other': "'=1+1",
      'What for?: More buses': 'yes',
      'What for?: Later buses': '',
      'How happy are you with it?': '0',
      'How good is each of these?: The stops': 'Good',
      'What should come first?: Later buses': '1',
      'Share out the money: More buses': '7',
      'How many rides a week?': '12',
      'When did you last ride?': '2026-09-03',
      'Tell us more': 'Two\nlines',
      'Three things to mend (2)': "'-lamps",
      'Where do you work?': 'Norbiton',
      'What could you bring?': 'A van',
      'What could you bring?: may that be shown?': 'yes',
      'Name to show': "'=Ann",
      Said: '2026-06-19T12:30:00.000Z',
    })
    expect(new Set(Object.keys(rows[0]!)).size).toBe(columns.length)
  })

  test('what could not be read on paper is said, by question and by row', () => {
    expect(rows[1]).toMatchObject({
      'Do you use the 71 bus?': '(could not be read)',
      'How good is each of these?: The stops': 'Poor',
      'How good is each of these?: The seats': '(could not be read)',
      'What for?: More buses': '',
    })
  })

  test('its dictionary has a row for each column, with what can stand there and how often it does', () => {
    const dictionary = parse(made.dictionary, { columns: true, bom: true }) as Record<string, string>[]
    expect(dictionary.map(({ Column }) => Column)).toEqual(columns.map(({ head }) => head))
    const of = (name: string) => dictionary.find(({ Column }) => Column === name)
    expect(of('Do you use the 71 bus?')).toMatchObject({
      'Question in full': 'Do you use the 71 bus?',
      Type: 'Choice',
      'What can stand here': '1 Yes; 2 No; Something else',
      Private: 'No',
      'Answers with it': '1',
      'Answers without it': '0',
      'Could not be read': '1',
    })
    expect(of('What could you bring?')).toMatchObject({ Private: 'Yes: only the council may read it' })
    expect(of('How happy are you with it?')).toMatchObject({ 'What can stand here': '0 Not at all to 5 Very' })
  })
})

describe('a workbook', () => {
  const { answers: file } = make('xlsx', [full, spoilt])
  const answers = sheetOf(file, 1)
  const cell = (head: string, row: number) => {
    const at = columns.findIndex((column) => column.head === head)
    expect(at, head).toBeGreaterThanOrEqual(0)
    return answers.get(`${letters(at)}${row}`)
  }

  test('opened again it has the same columns, with cells of their type', () => {
    for (const [index, { head }] of columns.entries())
      expect(answers.get(`${letters(index)}1`)).toEqual({ type: 'words', value: head })
    expect(cell('How many rides a week?', 2)).toEqual({ type: 'number', value: '12' })
    expect(cell('How happy are you with it?', 2)).toEqual({ type: 'number', value: '0' })
    expect(cell('When did you last ride?', 2)).toEqual({ type: 'date', value: '46268' })
    expect(cell('Said', 2)).toMatchObject({ type: 'date', value: expect.stringMatching(/^46192\.52/) })
    expect(cell('Tell us more', 2)).toEqual({ type: 'words', value: 'Two\nlines' })
    expect(cell('Do you use the 71 bus?', 3)).toEqual({ type: 'words', value: '(could not be read)' })
    expect(cell('What for?: Later buses', 2)).toBeUndefined()
  })

  test('a formula is words, and what XML cannot hold is left out', () => {
    expect(cell('Do you use the 71 bus?: other', 2)).toEqual({ type: 'words', value: '=1+1' })
    expect(cell('Which stop do you use?', 2)).toEqual({ type: 'words', value: 'Mill & <b>"x"_x005F_x0041_' })
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
  })

  test('its second sheet is the dictionary, and every part that a spreadsheet needs is there', () => {
    const dictionary = sheetOf(file, 2)
    expect(dictionary.get('A1')?.value).toBe('Column')
    for (const [index, { head }] of columns.entries()) expect(dictionary.get(`A${index + 2}`)?.value).toBe(head)
    const parts = unzipSync(file)
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ])
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('name="Data dictionary"')
  })

  test('columns are named as spreadsheets name them', () =>
    expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']))
})

test('a file without answers still has its head and its dictionary', () => {
  expect(make('csv', []).answers.toString()).toContain('Answer,Said')
  expect(sheetOf(make('xlsx', []).answers, 1).get('A1')?.value).toBe('Answer')
})

test('pieces are handed on as the rows come: none grows with the number of answers', () => {
  const maker = makerOf('xlsx', columns, at)
  const rows = Array.from({ length: 500 }, (_, index) =>
    columns.map((column) => column.cell({ ...full, values: { ...full.values, tell: `Said ${index}` } })),
  )
  const sizes = Array.from({ length: 20 }, () => maker.rows(rows).reduce((sum, { text }) => sum + text.length, 0))
  const [, second = 0, ...others] = sizes
  expect(second).toBeGreaterThan(0)
  for (const size of others) expect(size).toBeLessThan(second * 1.5)
  expect(maker.end([]).reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(second)
})

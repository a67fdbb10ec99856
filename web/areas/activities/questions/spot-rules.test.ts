import { describe, expect, test } from 'vitest'
import { cornersOfSquare, gridLetters, gridRows, middleOfSquare, readSquare, squareName } from './grid.ts'
import { pick, type Question } from './question.ts'
import { problemsOf } from './rules.ts'
import { crossesItself, geometryOf, lengthOfLine, middleOfShape, readShape, sizeOfArea, writeShape } from './shape.ts'

const spot: Question = {
  key: 'spot',
  type: 'spot',
  most: 120,
  optional: false,
  named: [{ key: 'mill', label: { en: 'The mill', cy: 'Y felin' }, at: [-0.3, 51.4] }],
  title: { en: 'Where is it?', cy: 'Ble mae?' },
}
const problems = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(problemsOf(spot, values)).map(([name, { problem }]) => [name, problem]))

describe('a shape as text', () => {
  test.each([
    'POINT (-0.3 51.4)',
    'LINESTRING (-0.3 51.4, -0.301 51.4)',
    'POLYGON ((-0.3 51.4, -0.301 51.4, -0.301 51.401, -0.3 51.4))',
  ])('%s is read and written as it was', (text) => expect(writeShape(readShape(text)!)).toBe(text))
  test.each([
    '',
    'POINT (1)',
    'POINT (NaN 51)',
    'POINT (1e300 51)',
    'POINT (1 2, 3 4)',
    'LINESTRING (-0.3 51.4)',
    'LINESTRING (-0.3 51.4, -0.3 51.4)',
    'POLYGON ((-0.3 51.4, -0.301 51.4, -0.3 51.4))',
    '<script>alert(1)</script>',
    `LINESTRING (${'-0.3 51.4, '.repeat(2000)}-0.3 51.5)`,
  ])('%.40s is no shape', (text) => expect(readShape(text)).toBeUndefined())
  test('a metre or so is as near as anybody can point', () => {
    expect(writeShape(readShape('POINT (-0.3012345678 51.4098765432)')!)).toBe('POINT (-0.30123 51.40988)')
  })
  test('lengths and sizes are in metres', () => {
    expect(lengthOfLine(readShape('LINESTRING (-0.3 51.4, -0.3 51.409)')!)).toBeCloseTo(1001.9, 0)
    expect(sizeOfArea(readShape('POLYGON ((-0.3 51.4, -0.29 51.4, -0.29 51.41, -0.3 51.41, -0.3 51.4))')!)).toBeCloseTo(
      773_000,
      -4,
    )
  })
  test('as GeoJSON an area is closed, and its middle lies inside', () => {
    const area = readShape('POLYGON ((0 51, 0.002 51, 0.002 51.002, 0 51.002, 0 51))')!
    expect(geometryOf(area).coordinates[0]).toHaveLength(5)
    expect(middleOfShape(area)).toEqual([0.001, 51.001])
  })
  test('a bow tie crosses itself, a corner that folds in does not', () => {
    expect(crossesItself(readShape('POLYGON ((0 51, 1 52, 1 51, 0 52, 0 51))')!)).toBe(true)
    expect(crossesItself(readShape('POLYGON ((0 51, 1 51, 1 52, 0.5 51.2, 0 52, 0 51))')!)).toBe(false)
    expect(crossesItself(readShape('POLYGON ((0 51, 1 51, 0.5 51, 0.5 52, 0 51))')!)).toBe(true)
  })
})

describe('squares of the printed map', () => {
  test.each([
    ['D7', 'D7'],
    ['d 7', 'D7'],
    ['d-07', 'D7'],
    ['m16', 'M16'],
  ])('%s is %s', (typed, name) => expect(squareName(readSquare(typed)!)).toBe(name))
  test.each(['', 'D', '7', 'D0', 'D17', 'I4', 'O4', 'N1', 'DD7', 'D7; drop', 'D1e1'])('%s is none', (typed) =>
    expect(readSquare(typed)).toBeUndefined(),
  )
  test('they cover the box: A1 in the north west, the last in the south east', () => {
    const box = [-0.4, 51, -0.2, 51.4] as const
    expect(cornersOfSquare(box, readSquare('A1')!)[0]).toEqual([-0.4, 51.4])
    const last = squareName({ column: gridLetters.length - 1, row: gridRows - 1 })
    const [, , [east, south]] = cornersOfSquare(box, readSquare(last)!)
    expect(east).toBeCloseTo(-0.2)
    expect(south).toBeCloseTo(51)
    expect(middleOfSquare(box, readSquare('A1')!)[1]).toBeCloseTo(51.3875)
  })
})

describe('a place as an answer', () => {
  test.each([
    [{}, { 'spot-words': 'spot-missing' }],
    [{ 'spot-words': 'By the pond' }, { 'spot-words': 'spot-missing' }],
    [{ 'spot-square': 'Z99' }, { 'spot-square': 'spot-square' }],
    [{ 'spot-named': 'tower' }, { 'spot-named': 'spot-named' }],
    [{ 'spot-named': 'mill' }, {}],
    [{ 'spot-shape': 'nonsense' }, { 'spot-words': 'spot-unreadable' }],
    [{ 'spot-shape': 'POLYGON ((0 51, 0.001 51.001, 0.001 51, 0 51.001, 0 51))' }, { 'spot-words': 'spot-crosses' }],
    [{ 'spot-shape': 'LINESTRING (0 51, 0.2 51)' }, { 'spot-words': 'spot-line-long' }],
    [{ 'spot-shape': 'POLYGON ((0 51, 0.1 51, 0.1 51.1, 0 51))' }, { 'spot-words': 'spot-area-large' }],
    [{ 'spot-ward': 'x', 'spot-words': 'x'.repeat(121) }, { 'spot-words': 'too-long' }],
  ])('%j: %j', (values, wrong) => expect(problems(values)).toEqual(wrong))
  test('a line has 100 corners at most', () => {
    const corners = Array.from({ length: 101 }, (_, n) => `${(n / 1e5).toFixed(5)} 51`).join(', ')
    expect(problems({ 'spot-shape': `LINESTRING (${corners})` })).toEqual({ 'spot-words': 'spot-corners' })
  })
  test('what was marked goes when it is taken away; a square is written as on the map', () => {
    const values: Record<string, string> = { 'spot-shape': 'POINT (0 51)', 'spot-remove': 'yes', 'spot-square': 'b 4' }
    expect(pick([spot], (name) => values[name] ?? '')).toEqual({ 'spot-square': 'B4' })
  })
})

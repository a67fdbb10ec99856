import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Published, publishTable } from './index.ts'

const shown = (answer: ReturnType<typeof publishTable>): Published => {
  if (answer.kind === 'cannot-tell') throw new Error(answer.sentence)
  return answer
}

/** All tables of whole numbers up to `most` that agree with what is published: the attacker, slow and independent. */
function agreeing({ rows, rowTotals, columnTotals, total }: Published, most: number): number[][][] {
  const [height, width] = [rows.length, rows[0]!.length]
  const found: number[][][] = []
  const grid = rows.map((row) => row.map((value) => (value === 'hidden' ? 0 : value)))
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const fits = (value: number | 'hidden' | undefined, is: number) => typeof value !== 'number' || value === is
  const fill = (at: number): void => {
    const [r, c] = [Math.floor(at / width), at % width]
    if (c === 0 && r > 0 && !fits(rowTotals?.[r - 1], sum(grid[r - 1]!))) return
    if (r === height) {
      const columns = grid[0]!.map((_, column) => sum(grid.map((row) => row[column]!)))
      if (columns.every((is, column) => fits(columnTotals?.[column], is)) && fits(total, sum(columns)))
        found.push(grid.map((row) => [...row]))
      return
    }
    const open = rows[r]![c] === 'hidden'
    for (let value = 0; value <= (open ? most : 0); value++) {
      if (open) grid[r]![c] = value
      fill(at + 1)
    }
  }
  fill(0)
  return found
}

test('no small count can be worked out: an attacker who tries every table finds a span of the limit', () => {
  const small = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small, small), { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      (rows, zeros) => {
        const limit = 3
        const answer = publishTable(rows, { limit, zeros: zeros ? 'show' : 'hide' })
        if (answer.kind === 'cannot-tell') return
        const tables = agreeing(answer, 14)
        for (const [r, row] of rows.entries())
          for (const [c, value] of row.entries()) {
            if (value >= limit || (value === 0 && zeros)) continue
            expect(answer.rows[r]![c]).toBe('hidden')
            const possible = tables.map((table) => table[r]![c]!)
            expect(Math.max(...possible) - Math.min(...possible)).toBeGreaterThanOrEqual(limit)
          }
      },
    ),
    { numRuns: 60 },
  )
})
test('what is shown is what was counted, and every line with one hidden count has another', () => {
  const counts = fc.array(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(counts, (rows) => {
      const answer = publishTable(rows)
      if (answer.kind === 'cannot-tell') return
      answer.rows.forEach((row, r) => {
        for (const [c, value] of row.entries()) expect(value === 'hidden' || value === rows[r]![c]).toBe(true)
        if (answer.rowTotals?.[r] !== 'hidden') expect(row.filter((value) => value === 'hidden').length).not.toBe(1)
      })
    }),
  )
})
test('a list hides a second count, the smallest that will do; without totals none', () => {
  expect(shown(publishTable([[3, 20, 17]], { totals: { columns: false } })).rows).toEqual([['hidden', 20, 'hidden']])
  const alone = { rows: false, columns: false, all: false }
  expect(shown(publishTable([[3, 20, 17]], { totals: alone })).rows).toEqual([['hidden', 20, 17]])
})
test('two small counts whose total would give them away take a third with them', () => {
  const answer = shown(publishTable([[1, 1, 40, 9]], { totals: { columns: false } }))
  expect(answer.rows).toEqual([['hidden', 'hidden', 40, 'hidden']])
  expect(answer.hidden).toEqual({ small: 2, others: 1 })
})
test('a table where nothing can be shown cannot tell', () => {
  expect(publishTable([[3]])).toMatchObject({ kind: 'cannot-tell', reason: 'too-few' })
})
test('zeros are shown on request, and a table without small counts stays whole', () => {
  expect(
    shown(
      publishTable(
        [
          [0, 20, 17],
          [9, 8, 7],
        ],
        { zeros: 'show' },
      ),
    ).rows,
  ).toEqual([
    [0, 20, 17],
    [9, 8, 7],
  ])
  expect(shown(publishTable([[6, 20]]))).toMatchObject({ total: 26, rowTotals: [26], columnTotals: [6, 20] })
})
test('a large table is made fit in a moment', () => {
  const rows = Array.from({ length: 85 }, (_, r) => Array.from({ length: 20 }, (_, c) => (r * 31 + c * 17) % 97))
  const answer = shown(publishTable(rows))
  expect(answer.hidden.others).toBeLessThan(answer.hidden.small * 2)
})
test('wrong input is refused', () => {
  expect(() => publishTable([])).toThrow('no counts')
  expect(() => publishTable([[1, 2], [3]])).toThrow('A row has 1 counts: the first has 2')
  expect(() => publishTable([[1.5]])).toThrow('A count is 1.5')
  expect(() => publishTable([[1]], { limit: 0 })).toThrow('The limit is 0')
})

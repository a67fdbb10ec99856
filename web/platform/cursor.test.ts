import { expect, test } from 'vitest'
import { cursorOf, readCursor } from './cursor.ts'
import { newId } from './ids.ts'

test('a place in a list comes back from its address as it was; what is none begins at the top', () => {
  const [at, id] = [new Date('2026-06-19T12:00:00.123Z'), newId()]
  expect(readCursor(cursorOf(at, id))).toEqual({ n: at.getTime(), at, id })
  expect(readCursor(cursorOf(7, id))).toMatchObject({ n: 7, id })
  for (const none of [undefined, '', id, `1.${'-'.repeat(36)}`, `1.${id}0`, `-1.${id}`, `9999999999999999.${id}`])
    expect(readCursor(none)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { Refused, readChunks, readText, writeText } from './index.ts'

const here = import.meta.dirname

test('what cannot be read or written is refused in a sentence that names it', async () => {
  expect(() => readText(`${here}/none`)).toThrow(new Refused(`There is no file ${here}/none.`))
  expect(() => readText(here)).toThrow(`${here} cannot be read: `)
  await expect(readChunks(`${here}/none`).next()).rejects.toThrow(`There is no file ${here}/none.`)
  await expect(readChunks(here).next()).rejects.toThrow(Refused)
  expect(() => writeText(here, '')).toThrow(Refused)
})

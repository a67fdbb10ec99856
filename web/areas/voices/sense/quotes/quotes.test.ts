import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { changeVoice } from '../../changing/commands.ts'
import { eraseVoice } from '../../erasing/commands.ts'
import { findByReceipt } from '../../receipts/queries.ts'
import { putUnderTheme, takeFromTheme } from '../../themes/commands.ts'
import { mergeThemes, undoMerge } from '../../themes/joining-commands.ts'
import { themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { type Heard, heard, theme } from '../sense.test-support.ts'
import { pinQuote } from './commands.ts'
import { goneOfPinner, listQuotes } from './queries.ts'
import { mostQuotes } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const whole = (voiceId: string) => ({ voiceId, part: '' })
const words = Array.from({ length: mostQuotes + 3 }, (_, i) => `Quotable words about lamps, number ${i}`)

async function pinned(): Promise<{ at: Heard; lamps: string; account: string }> {
  const account = await house.account('analyst')
  const at = await heard(house, words, (i) => (i === 1 ? { consentPublish: false } : {}))
  at.at = { ...at.at, by: { account, role: 'analyst' } }
  const lamps = await theme(at, 'Lamps')
  await putUnderTheme(at.at, { themeIds: [lamps], pieces: at.voices.slice(0, -1).map(whole) })
  return { at, lamps, account }
}
const quoteOf = async (at: Heard) => (await themesOf(at.at.db, at.projectId))[0]!.quote

test('only words that everyone may see, with consent and under the theme, are pinned; the pinned stand first', async () => {
  const { at, lamps } = await pinned()
  expect(await pinQuote(at.at, lamps, whole(at.voices[1]!))).toEqual({ refused: 'not-shown' })
  expect(await pinQuote(at.at, lamps, whole(at.voices.at(-1)!))).toEqual({ refused: 'not-under-theme' })
  const analyst = await house.browser('analyst')
  const here = paths.themeQuotes.to({ theme: lamps })
  const page = await analyst.visit(here)
  expect(page.text).not.toContain('number 1 ')
  await analyst.submit(here, { piece: at.voices[9]! })
  expect(await pinQuote(at.at, lamps, whole(at.voices[9]!))).toEqual({ refused: 'pinned-already' })
  expect(await quoteOf(at)).toBe(words[9])
  expect((await analyst.send(here, { piece: 'nonsense' })).status).toBe(422)
  const shown = await (await house.browser()).visit(`/themes/${lamps}`)
  expect(shown.text).toContain('Chosen for the report')
  expect(shown.text.indexOf(words[9]!)).toBeLessThan(shown.text.indexOf(words[0]!))
  for (const id of at.voices.slice(2, 2 + mostQuotes)) await pinQuote(at.at, lamps, whole(id))
  expect(await pinQuote(at.at, lamps, whole(at.voices[0]!))).toEqual({ refused: 'too-many-quotes' })
})

test('what is erased, changed or moved leaves the report at once, and whoever pinned it is told', async () => {
  const { at, lamps, account } = await pinned()
  for (const place of [0, 2, 3, 4]) await pinQuote(at.at, lamps, whole(at.voices[place]!))
  expect(await goneOfPinner(at.at.db, account)).toEqual([])
  await eraseVoice(at.at, at.voices[0]!, 'Asked')
  const receipt = (
    await at.at.db.selectFrom('voices').select('receipt').where('id', '=', at.voices[2]!).executeTakeFirstOrThrow()
  ).receipt
  expect(await findByReceipt(at.at.db, receipt)).toBeDefined()
  await changeVoice(at.at, { receipt, words: 'Other words', data: {}, by: 'author' })
  await takeFromTheme(at.at, { themeIds: [lamps], pieces: [whole(at.voices[3]!)] })
  expect(await quoteOf(at)).toBe(words[4])
  const shown = await (await house.browser()).visit(`/themes/${lamps}`)
  expect(shown.text.split('What people said')[0]).not.toContain('number 2')
  expect(await goneOfPinner(at.at.db, account)).toEqual([{ projectId: at.projectId, n: 3 }])
  const pinner = await house.browser({ account })
  expect((await pinner.visit('/desk')).text).toContain('3 quotes that you pinned have left the report')
  const here = paths.quotes.to({ subject: at.subject })
  expect((await pinner.visit(here)).text).toContain('no longer shown')
  const { quotes } = await listQuotes(at.at.db, at.projectId, { after: 0, limit: 10 })
  expect(quotes.map(({ gone, text }) => [gone !== null, text])).toEqual([
    [true, null],
    [true, null],
    [true, null],
    [false, words[4]],
  ])
  for (const { id } of quotes) await pinner.submit(paths.quoteEnd.to({ subject: at.subject, quote: id }))
  expect(await goneOfPinner(at.at.db, account)).toEqual([])
  expect((await pinner.visit(here)).text).toContain('No quotes yet')
  expect((await pinner.send(paths.quoteEnd.to({ subject: at.subject, quote: quotes[0]!.id }))).status).toBe(404)
})

test('quotes go where their theme goes, and come back when a merging is undone', async () => {
  const { at, lamps } = await pinned()
  await pinQuote(at.at, lamps, whole(at.voices[5]!))
  const light = await theme(at, 'Light')
  await mergeThemes(at.at, { from: lamps, into: light })
  expect((await themesOf(at.at.db, at.projectId)).map(({ name, quote }) => [name, quote])).toEqual([
    ['Light', words[5]],
  ])
  await undoMerge(at.at, lamps)
  expect((await themesOf(at.at.db, at.projectId)).find(({ name }) => name === 'Lamps')!.quote).toBe(words[5])
})

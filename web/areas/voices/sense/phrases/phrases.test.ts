import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { putUnderTheme, takeFromTheme } from '../../themes/commands.ts'
import { mergeThemes } from '../../themes/joining-commands.ts'
import { themesOf } from '../../themes/queries.ts'
import { voicesUnder } from '../../themes/voices-queries.ts'
import * as paths from '../paths.ts'
import { comments, type Heard, heard, theme, wrongCounts } from '../sense.test-support.ts'
import { listRules } from './queries.ts'
import { phraseRefusal } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const byOf = async (at: Heard, name: string) =>
  (await themesOf(at.at.db, at.projectId)).find((one) => one.name === name)!.by

test('a rule puts there what holds its words, and repeats go with what a person read; ending it takes them away', async () => {
  const texts = comments(['buses', 'trees']).map(({ text }) => text)
  const at = await heard(house, [...texts, 'THE NIGHT BUS, again', `${texts[30]}!!`])
  const [night, trees] = [await theme(at, 'Night buses'), await theme(at, 'Trees')]
  await putUnderTheme(at.at, { themeIds: [trees], pieces: [{ voiceId: at.voices[30]!, part: '' }] })
  // A person decided otherwise about one comment that holds the phrase: that stands.
  const pinned = texts.findIndex((text) => text.startsWith('The night bus'))
  await putUnderTheme(at.at, { themeIds: [trees], pieces: [{ voiceId: at.voices[pinned]!, part: '' }] })
  const analyst = await house.browser('analyst')
  const here = paths.rules.to({ subject: at.subject })
  await analyst.visit(here)
  for (const [fields, says] of [
    [{ phrase: '...', theme: night }, 'Write the words'],
    [{ phrase: 'ab', theme: night }, '3 letters or more'],
    [{ phrase: 'a'.repeat(61), theme: night }, '60 characters or less'],
    [{ phrase: 'night bus', theme: '' }, 'Choose a theme'],
  ] as const) {
    const refused = await analyst.send(here, fields)
    expect([refused.status, refused.text.includes(says)]).toEqual([422, true])
  }
  await analyst.send(here, { phrase: 'night  bus', theme: night })
  expect((await analyst.send(here, { phrase: 'Night bus', theme: night })).status).toBe(422)
  await house.runJobs()
  expect(await byOf(at, 'Night buses')).toEqual({ person: 0, rule: 7, model: 0 })
  expect(await byOf(at, 'Trees')).toEqual({ person: 2, rule: 1, model: 0 })
  expect((await analyst.visit(here)).text).toContain('“night bus”')
  expect(await wrongCounts(at)).toEqual([])
  // Somebody takes one out: the rule does not put it back, a person may.
  const [taken] = (await voicesUnder(at.at.db, [night], { limit: 1 })).voices
  await takeFromTheme(at.at, { themeIds: [night], pieces: [{ voiceId: taken!.voiceId, part: '' }] })
  await analyst.send(here, { phrase: 'the night bus', theme: night })
  await house.runJobs()
  expect(await byOf(at, 'Night buses')).toEqual({ person: 0, rule: 6, model: 0 })
  await putUnderTheme(at.at, { themeIds: [night], pieces: [{ voiceId: taken!.voiceId, part: '' }] })
  expect(await byOf(at, 'Night buses')).toEqual({ person: 1, rule: 6, model: 0 })
  await takeFromTheme(at.at, { themeIds: [night], pieces: [{ voiceId: taken!.voiceId, part: '' }] })
  const other = await theme(at, 'Transport')
  await mergeThemes(at.at, { from: night, into: other })
  const { rules } = await listRules(at.at.db, at.projectId, { after: null, limit: 10 })
  expect(rules.map(({ theme: { name } }) => name)).toEqual(['Transport', 'Transport'])
  for (const { id } of rules) await analyst.send(paths.ruleEnd.to({ subject: at.subject, rule: id }))
  await house.runJobs()
  expect(await byOf(at, 'Transport')).toEqual({ person: 0, rule: 0, model: 0 })
  expect((await analyst.send(paths.ruleEnd.to({ subject: at.subject, rule: rules[0]!.id }))).status).toBe(404)
  expect(await wrongCounts(at)).toEqual([])
})

test('a phrase is words and never a pattern: bombs for patterns find only themselves', async () => {
  const bomb = '(a+)+$ [x]{9} .* % _'
  const at = await heard(house, [
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
    'Anything at all',
    `They wrote ${bomb} on the wall`,
  ])
  const walls = await theme(at, 'Walls')
  const analyst = await house.browser('analyst')
  await analyst.send(paths.rules.to({ subject: at.subject }), { phrase: bomb, theme: walls })
  await house.runJobs()
  const { voices } = await voicesUnder(at.at.db, [walls], { limit: 10 })
  expect(voices.map(({ voiceId }) => voiceId)).toEqual([at.voices[2]])
  const page = await analyst.visit(paths.rules.to({ subject: at.subject }))
  expect(page.text).toContain(bomb)
  expect(phraseRefusal('<script>alert(1)</script>')).toBeNull()
})

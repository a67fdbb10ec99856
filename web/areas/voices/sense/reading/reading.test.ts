import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { putUnderTheme } from '../../themes/commands.ts'
import { themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { type About, comments, type Heard, heard, theme, wrongCounts } from '../sense.test-support.ts'
import { latestLearning, nextAsk } from './queries.ts'
import { confidenceWords } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function started(): Promise<{ at: Heard; themes: Record<About, string> }> {
  const at = await heard(
    house,
    comments().map(({ text }) => text),
  )
  return {
    at,
    themes: { buses: await theme(at, 'Buses'), trees: await theme(at, 'Trees'), damp: await theme(at, 'Damp') },
  }
}
const truth = new Map(comments().map(({ text, about }) => [text, about]))

test('the first comments come by lot; from what a person decides it learns, says how sure it is, and asks for the next', async () => {
  const { at, themes } = await started()
  const analyst = await house.browser('analyst')
  const here = paths.reading.to({ subject: at.subject })
  expect((await analyst.visit(here)).text).toContain('Nothing is chosen for reading yet')
  const learn = async () => {
    await analyst.send(paths.learning.to({ subject: at.subject }))
    await house.runJobs()
  }
  await learn()
  const read = async (many: number) => {
    for (let i = 0; i < many; i++) {
      const ask = (await nextAsk(at.at.db, at.projectId))!
      const done = await analyst.send(here, {
        learning: ask.learningId,
        place: String(ask.place),
        theme: themes[truth.get(ask.text)!],
        action: 'themes',
      })
      expect(done.status).toBe(303)
    }
  }
  expect((await nextAsk(at.at.db, at.projectId))!.why).toBe('random-check')
  const ask = (await nextAsk(at.at.db, at.projectId))!
  const form = { learning: ask.learningId, place: String(ask.place) }
  const page = await analyst.visit(here)
  expect(page.text).toContain('Drawn by lot, to check how good the model is')
  const refused = await analyst.send(here, { ...form, action: 'themes' })
  expect([refused.status, refused.text.includes('Choose at least one theme')]).toEqual([422, true])
  await read(24)
  const again = await analyst.send(here, { ...form, action: 'themes', theme: themes.buses })
  expect([again.status, again.text.includes('Somebody read this one meanwhile')]).toEqual([422, true])
  const pass = (await nextAsk(at.at.db, at.projectId))!
  await analyst.send(here, { learning: pass.learningId, place: String(pass.place), action: 'pass' })
  const none = (await nextAsk(at.at.db, at.projectId))!
  await analyst.send(here, { learning: none.learningId, place: String(none.place), action: 'none' })
  await learn()
  const learning = (await latestLearning(at.at.db, at.projectId))!
  expect(learning.labels).toBe(25)
  expect(learning.heldOut!.rows).toBe(25)
  expect(learning.heldOut!.accuracy).toBeGreaterThan(0.5)
  const after = await analyst.visit(here)
  expect(after.text).toContain('that people had read and it had not learned from')
  expect(after.text).toMatch(/The model is (almost sure|fairly sure|not sure|only guessing)/)
  const { rows } = await sql<{
    text: string
    theme: string
  }>`select v.words as text, x.theme_id as theme from voice_themes x join voices v on v.id = x.voice_id
    where v.project_id = ${at.projectId} and x.how = 'model' and x.confirmed_at is null`.execute(at.at.db)
  const right = rows.filter(({ text, theme }) => themes[truth.get(text)!] === theme)
  expect(rows.length).toBeGreaterThan(15)
  // By chance it would be a third.
  expect(right.length / rows.length).toBeGreaterThan(0.55)
  const sizes = await themesOf(at.at.db, at.projectId)
  expect(sizes.reduce((n, { size }) => n + size, 0)).toBe(24)
  expect(await wrongCounts(at)).toEqual([])
})

test('what a person says of a suggestion takes the place of it; none fits takes it away and counts as read', async () => {
  const { at, themes } = await started()
  const piece = { voiceId: at.voices[0]!, part: '' }
  await putUnderTheme(at.at, { themeIds: [themes.trees], pieces: [piece], how: 'model' })
  await putUnderTheme(at.at, { themeIds: [themes.trees], pieces: [piece], how: 'person' })
  const [row] = (
    await sql<{
      how: string
      confirmed: boolean
    }>`select how, confirmed_at is not null as confirmed from voice_themes where theme_id = ${themes.trees}`.execute(
      at.at.db,
    )
  ).rows
  expect(row).toEqual({ how: 'model', confirmed: true })
  expect((await themesOf(at.at.db, at.projectId)).find(({ name }) => name === 'Trees')!.by).toEqual({
    person: 1,
    rule: 0,
    model: 0,
  })
})

test('confidence is said in words', () => {
  expect([0.95, 0.75, 0.5, 0.2].map(confidenceWords)).toEqual([
    'almost sure',
    'fairly sure',
    'not sure',
    'only guessing',
  ])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { subjectOf } from '../../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { countsOf } from '../../counting/queries.ts'
import { eraseVoice } from '../../erasing/commands.ts'
import { putUnderTheme } from '../../themes/commands.ts'
import * as paths from '../paths.ts'
import { heard, theme } from '../sense.test-support.ts'
import { changedProjects, findCoverage, keepCoverage } from './count.ts'
import { countStates, states, totalOf } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const pieces = (...ids: string[]) => ids.map((voiceId) => ({ voiceId, part: '' }))

test('every voice is in one state, by the channel it came, to the last one; person, rule and model stand apart', async () => {
  const texts = Array.from({ length: 12 }, (_, i) => `The lamps are broken, number ${i}`)
  const at = await heard(house, texts, (i) => ({
    ...(i === 8 ? { words: null, showable: false } : {}),
    ...(i === 9 ? { preModeration: true } : {}),
  }))
  const [lamps, paths_] = [await theme(at, 'Lamps'), await theme(at, 'Paths')]
  const [a, b, c, d, e] = at.voices as [string, string, string, string, string]
  await putUnderTheme(at.at, { themeIds: [lamps], pieces: pieces(a, b) })
  await putUnderTheme(at.at, { themeIds: [lamps, paths_], pieces: pieces(c), how: 'rule' })
  await putUnderTheme(at.at, { themeIds: [lamps], pieces: pieces(c, d, e), how: 'model' })
  await eraseVoice(at.at, at.voices[11]!, 'Asked')
  const analyst = await house.browser('analyst')
  const here = paths.coverage.to({ subject: at.subject })
  expect((await analyst.visit(here)).text).toContain('Not counted yet')
  await analyst.submit(here)
  await house.runJobs()
  const kept = (await findCoverage(at.at.db, at.projectId))!
  const total = totalOf(kept.channels)
  expect(total).toMatchObject({
    received: 12,
    person: 2,
    rule: 1,
    model: 2,
    'no-words': 1,
    waiting: 1,
    erased: 1,
    unread: 4,
  })
  const stored = await countsOf(at.at.db, [subjectOf('project', at.projectId)])
  expect(total.received).toBe(stored.received)
  for (const counts of kept.channels) {
    expect(counts.received).toBe(stored.byChannel[counts.channel])
    expect(states.reduce((n, state) => n + counts[state], 0)).toBe(counts.received)
  }
  expect(kept.themes.filter(({ themeId }) => themeId === lamps).reduce((n, row) => n + row.model, 0)).toBe(2)
  const page = await analyst.visit(here)
  expect(page.text).toContain('3 of 12 voices are under a theme by a person or a rule')
  expect(page.text).toContain('○ Only suggested by the model')
  expect(await changedProjects(at.at.db)).not.toContain(at.projectId)
  await putUnderTheme(at.at, { themeIds: [lamps], pieces: pieces(d) })
  expect(await changedProjects(at.at.db)).toContain(at.projectId)
  await keepCoverage(at.at, at.projectId)
  expect(totalOf((await findCoverage(at.at.db, at.projectId))!.channels)).toMatchObject({ person: 3, model: 1 })
})

test('the fewest are compared with the most: where they are read less, it says so', () => {
  const voices = (channel: string, many: number, read: number) =>
    Array.from({ length: many }, (_, i) => ({
      id: `${channel}${i}`,
      channel,
      state: i < read ? ('person' as const) : ('unread' as const),
    }))
  expect(countStates([...voices('paper', 4, 1), ...voices('online', 20, 18)]).smallest).toMatchObject({
    behind: true,
    smallest: 'paper',
    shares: [0.25, 0.9],
  })
  expect(countStates(voices('paper', 4, 1)).smallest).toBeNull()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../town/house.ts'
import { answer, fields, heardProject } from './heard-project.test-support.ts'
import { publishDecision, publishOutcome, respond, saveDecision, saveOutcome } from './index.ts'
import { steps } from './steps.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a receipt tells what was decided and changed about what one said, and what is still to come', async () => {
  const { projectId, themes, voices } = await heardProject(house, 'Steps', [
    { words: 'A swing that small children can reach', themes: ['Swings'] },
    { words: 'Mend the fence around the playground', themes: ['Fences'] },
    { words: 'I only wanted to say hello to you all' },
    { words: 'Cheap watches, write to this address', refuse: true },
  ])
  const at = await house.acting()
  const of = async (voice: number, language: 'en' | 'cy' = 'en') => {
    const { id } = voices[voice]!
    return steps(
      { id, subject: `project:${projectId}`, activityId: null, projectId, givenAt: at.now },
      { db: at.db, language, now: at.now, person: null },
    )
  }
  expect((await of(0)).next).toEqual([
    { key: 'decision', title: 'A decision about all that was said', expected: expect.stringMatching(/\d{4}$/) },
  ])
  const late = await steps(
    { id: voices[0]!.id, subject: `project:${projectId}`, activityId: null, projectId, givenAt: at.now },
    { db: at.db, language: 'en', now: new Date(at.now.getTime() + 5 * 365 * 24 * 3600_000), person: null },
  )
  expect(late.next[0]!.expected).toMatch(/ \d{4}, and that day has passed$/)
  const { decisionId, slug } = (await saveDecision(at, {
    projectId,
    decidedOn: dayOf(at.now),
    ...fields({ translations: { cy: { title: 'Beth wnawn ni' } } }),
  })) as { decisionId: string; slug: string }
  const dueOn = addDays(dayOf(at.now), 30)
  await respond(at, { decisionId, themeId: themes['Swings']!, ...answer({ reason: 'One is ordered.', dueOn }) })
  await respond(at, {
    decisionId,
    themeId: themes['Fences']!,
    ...answer({
      used: false,
      notUsedWhy: 'The fence is new.',
      response: 'already-done',
      reason: 'It was mended in May.',
    }),
  })
  expect((await of(0)).done).toEqual([])
  await publishDecision(at, decisionId)

  const swing = await of(0)
  expect(swing.done).toEqual([
    {
      key: `decision:${decisionId}`,
      at: at.now,
      href: `/decisions/${slug}`,
      title: 'It shaped a decision: What we will do',
      words: expect.stringMatching(/^About “Swings”. We will do it: One is ordered. By \d/),
    },
  ])
  expect(swing.next).toEqual([
    { key: `promise:${themes['Swings']}`, title: 'What we promised about “Swings”', expected: expect.any(String) },
  ])
  const fence = await of(1)
  expect(fence.done[0]).toMatchObject({
    title: 'A decision answered it, but does not rest on it: What we will do',
    words: expect.stringContaining('Why not: The fence is new.'),
  })
  for (const voice of [2, 3])
    expect((await of(voice)).done[0]).toMatchObject({
      title: 'Something was decided: What we will do',
      words: expect.stringContaining('not under one of the themes'),
    })
  expect((await of(0, 'cy')).done[0]!.title).toBe('Lluniodd benderfyniad: Beth wnawn ni')

  const made = (await saveOutcome(at, {
    projectId,
    decisionId,
    title: 'The swing hangs',
    what: 'Try it.',
    happenedOn: dayOf(at.now),
    evidence: 'Seen.',
    translations: {},
    themeIds: [themes['Swings']!],
  })) as { outcomeId: string }
  await publishOutcome(at, made.outcomeId)
  const after = await of(0)
  expect(after.done.at(-1)).toMatchObject({
    key: `outcome:${made.outcomeId}`,
    title: 'Something changed: The swing hangs',
    href: `/outcomes/${made.outcomeId}`,
  })
  expect(after.next).toEqual([])
  expect((await of(1)).done).toHaveLength(1)
})

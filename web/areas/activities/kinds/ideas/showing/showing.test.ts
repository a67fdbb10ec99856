import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../../../../platform/clock.ts'
import { newId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { answer, fields } from '../../../../outcomes/heard-project.test-support.ts'
import { publishDecision, respond, saveDecision } from '../../../../outcomes/index.ts'
import { createTheme, putUnderTheme } from '../../../../voices/index.ts'
import { enterNote } from '../../../notes/commands.ts'
import { type Board, openBoard, shareIdea, show } from '../board.test-support.ts'

let house: TestHouse
let board: Board
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
  at = await house.acting()
})
afterAll(() => house.close())

const read = async (path: string) => (await house.browser()).visit(path)

describe('credit to the end', () => {
  test('an idea that shaped a decision says so, with whoever had it named', async () => {
    const idea = await shareIdea(at, board, { title: 'A crossing by the school', answer: 'Children run.', name: 'Ada' })
    const subject = subjectOf('project', board.projectId)
    const made = await createTheme(at, {
      subject,
      projectId: board.projectId,
      name: 'Crossings',
      description: 'About them.',
    })
    if (!('created' in made)) throw new Error(made.refused)
    await putUnderTheme(at, { themeIds: [made.created], pieces: [{ voiceId: idea.id, part: '' }] })
    const decision = await saveDecision(at, {
      projectId: board.projectId,
      decidedOn: dayOf(at.now),
      ...fields({ title: 'The crossing comes', what: 'By the school.' }),
    })
    if (!('decisionId' in decision)) throw new Error(JSON.stringify(decision))
    await respond(at, {
      decisionId: decision.decisionId,
      themeId: made.created,
      ...answer({ reason: 'It is ordered.' }),
    })
    expect(await publishDecision(at, decision.decisionId)).toEqual({ published: true })
    const page = await read(`${board.path}/ideas/${idea.id}`)
    expect(page.text).toContain('Decisions and changes it is part of')
    expect(page.text).toContain('It shaped a decision: The crossing comes')
    expect(page.text).toContain('By Ada')
    expect(page.html).toContain(`/decisions/${decision.slug}`)
    // Of what a receipt tells, nothing that is its holder's alone.
    expect(page.text).not.toMatch(/receipt code|We told you|Change your answer/)
  })
})

describe('whoever holds the receipt corrects an idea', () => {
  test('title, words and what it is about; the old words find it no longer', async () => {
    const idea = await shareIdea(at, board, {
      title: 'Tulips in the park',
      answer: 'Hundreds of tulips.',
      'tags-play': 'yes',
    })
    const browser = await house.browser()
    const form = await browser.visit(`/receipts/${idea.receipt}/change`)
    expect(form.html).toContain('Tulips in the park')
    const changed = await browser.send(`/receipts/${idea.receipt}/change`, {
      title: 'Crocuses in the park',
      answer: 'Hundreds of crocuses.',
      'tags-streets': 'yes',
      publish: 'yes',
    })
    expect(changed.status, changed.text.slice(0, 300)).toBe(303)
    // What changed is read again before it is shown.
    expect((await read(`${board.path}/ideas/${idea.id}`)).status).toBe(404)
    await show(at, [idea.id])
    expect((await read(`${board.path}/ideas?words=crocus&tag=streets`)).text).toContain('Crocuses in the park')
    expect((await read(`${board.path}/ideas?words=tulips`)).text).toContain('No idea fits')
    expect((await read(`${board.path}/ideas?tag=play&x`)).text).toContain('No idea fits')
  })
})

test('an idea told by telephone is an idea like any other, also without a title of its own', async () => {
  const officer = await house.acting('kingston', {
    account: await house.account('project-officer'),
    role: 'project-officer',
  })
  const { taken, ...not } = (await enterNote(officer, board, {
    channel: 'telephone',
    consent: 'said',
    source: '',
    given: officer.now,
    values: { answer: 'Grit the hill before the milk comes.', publish: 'yes', contact: 'no' },
    place: undefined,
    language: 'en',
    once: newId(officer.now),
  })) as { taken: { voiceId: string; receipt: string } }
  expect(not).toEqual({})
  await show(at, [taken.voiceId])
  const page = await read(`${board.path}/ideas/${taken.voiceId}`)
  expect(page.title).toContain('Grit the hill before the milk comes.')
  expect(page.text).toContain('By a resident')
})

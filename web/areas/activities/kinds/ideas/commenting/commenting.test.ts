import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { countsOf, moderate } from '../../../../voices/index.ts'
import { type Board, openBoard, shareIdea, show } from '../board.test-support.ts'

let house: TestHouse
let board: Board
let id: string
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
  at = await house.acting()
  id = (await shareIdea(at, board)).id
})
afterAll(() => house.close())

const voiceOf = async (location: string | null) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('receipt', '=', location!.split('/')[2]!)
    .executeTakeFirstOrThrow()

describe('for and against, side by side', () => {
  test('words for an idea are a voice with a receipt, and are shown once somebody has read them', async () => {
    const browser = await house.browser()
    const form = await browser.visit(`${board.path}/ideas/${id}/comments/new?side=against`)
    expect(form.html).toMatch(/value="against"[^>]*checked/)
    const sent = await browser.send(`${board.path}/ideas/${id}/comments/new`, {
      side: 'for',
      words: 'My mother cannot stand for long.',
      name: 'Mo',
      contact: 'email',
      email: 'mo@resident.example',
    })
    expect(sent.status, sent.text.slice(0, 300)).toBe(303)
    const voice = await voiceOf(sent.location)
    expect(voice).toMatchObject({
      kind: 'idea-comment',
      subject: `idea:${id}`,
      project_id: board.projectId,
      activity_id: null,
    })
    const receipt = await browser.visit(sent.location!)
    expect(receipt.text).toContain('You spoke for the idea “A bench at the bus stop”')
    expect((await browser.visit(`${board.path}/ideas/${id}`)).text).not.toContain('My mother')
    await show(at, [voice.id])
    const page = await browser.visit(`${board.path}/ideas/${id}?now`)
    expect(page.text).toContain('My mother cannot stand for long.')
    expect(page.text).toContain('By Mo')
    expect(page.text).toContain('Nobody has spoken against it yet')
    expect((await browser.visit(`/voices/${voice.id}`)).text).toContain('A bench at the bus stop')
    expect((await countsOf(at.db, [`idea:${id}`])).shown).toBe(1)
  })

  test('what is wrong is said, and what was typed stays', async () => {
    const browser = await house.browser()
    const page = await browser.send(`${board.path}/ideas/${id}/comments/new`, { name: 'me@home.example', words: '' })
    expect(page.status).toBe(422)
    for (const sentence of [
      'Choose whether you are for it',
      'Write why',
      'Use a first name',
      'Choose how you want to hear',
    ])
      expect(page.text).toContain(sentence)
    const long = await browser.send(`${board.path}/ideas/${id}/comments/new`, {
      side: 'for',
      words: 'x'.repeat(1501),
      contact: 'no',
    })
    expect(long.text).toContain('1,500 characters')
    const welsh = await browser.send(`${board.path}/ideas/${id}/comments/new`, {
      words: 'Arhosa',
      'switch-language': 'cy',
    })
    expect(welsh.text).toContain('O’i blaid neu yn ei erbyn'.slice(0, 5))
    expect(welsh.html).toContain('Arhosa')
  })

  test('many are paged by side; a refused one is not there; words under an idea that is gone are not found', async () => {
    const own = await shareIdea(at, board, { title: 'A drinking fountain', answer: 'In the park.' })
    const browser = await house.browser()
    const ids: string[] = []
    for (let n = 0; n < 28; n++) {
      const { location } = await browser.send(`${board.path}/ideas/${own.id}/comments/new`, {
        side: 'against',
        words: `Reason ${n}.`,
        contact: 'no',
      })
      ids.push((await voiceOf(location)).id)
    }
    await show(at, ids)
    await moderate(at, { voiceIds: [ids[3]!], decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults.' } })
    const list = await browser.visit(`${board.path}/ideas/${own.id}/comments?side=against`)
    expect(list.text.match(/Reason \d+\./g)).toHaveLength(25)
    const [, next] = /href="([^"]+after=[^"]+)"/.exec(list.html)!
    const rest = await browser.visit(next!.replaceAll('&amp;', '&'))
    expect(rest.text.match(/Reason \d+\./g)).toHaveLength(2)
    expect(list.text + rest.text).not.toContain('Reason 3.')
    expect((await browser.visit(`${board.path}/ideas/${own.id}/comments?side=%27or&after=1.2`)).status).toBe(200)
    await moderate(at, {
      voiceIds: [own.id],
      decision: { deed: 'refuse', reason: 'not-about-this', sentence: 'It is about something else.' },
    })
    for (const path of ['', '/comments', '/comments/new', '/support'])
      expect((await browser.visit(`${board.path}/ideas/${own.id}${path}`)).status).toBe(404)
    expect((await browser.visit(`/voices/${ids[5]}`)).status).toBe(404)
    expect(
      (await browser.send(`${board.path}/ideas/${own.id}/comments/new`, { side: 'for', words: 'x', contact: 'no' }))
        .status,
    ).toBe(404)
  })
})

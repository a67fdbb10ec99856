import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { changeVoice, eraseVoice, moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import { answerParagraph } from './answering/commands.ts'
import { comment, draftActivity, firstText, type OpenDraft, openDraft } from './draft.test-support.ts'
import { publishVersion } from './editing/commands.ts'

let house: TestHouse
let draft: OpenDraft
beforeAll(async () => {
  house = await openHouse()
  draft = await openDraft(house)
})
afterAll(() => house.close())

/** The stored tallies; they equal a recount of the comments that were neither refused nor erased. */
async function talliesOf(id = draft.id): Promise<Record<string, number>> {
  const { db } = await house.council()
  const stored = await sql<{ key: string; n: number }>`select paragraph || ' ' || stand as key, n from draft_tallies
    where activity_id = ${id} and n <> 0 order by 1`.execute(db)
  const counted = await sql<{
    key: string
    n: number
  }>`select paragraph || ' ' || stand as key, count(*)::int as n from draft_comments c
    where activity_id = ${id} and not exists (select from voice_refusals r where r.voice_id = c.voice_id) group by 1 order by 1`.execute(
    db,
  )
  expect(stored.rows).toEqual(counted.rows)
  return Object.fromEntries(stored.rows.map(({ key, n }) => [key, n]))
}

const least = { 'draft-stand': 'support', publish: 'yes', contact: 'no' }

describe('a resident comments on one paragraph', () => {
  test('without an account and without JavaScript: the draft, the paragraph, the form, the receipt', async () => {
    const browser = await house.browser()
    const start = await browser.visit(draft.path)
    expect(start.html).toContain(`href="${draft.path}/text"`)
    const text = await browser.visit(`${draft.path}/text`)
    expect(text.headers.getSetCookie()).toEqual([])
    expect(text.html).toContain(`${draft.path}/text/4/comment`)
    expect(text.html).toContain('<strong>small groups</strong>')
    const form = await browser.visit(`${draft.path}/text/4/comment`)
    expect(form.text).toContain('Half of the money goes to small groups')
    const refused = await browser.send(`${draft.path}/text/4/comment`, { answer: 'Why only half?' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Why only half?')
    const welsh = await (await house.browser()).send(
      `${draft.path}/text/4/comment`,
      { answer: 'Pam?', 'switch-language': 'cy' },
      { nothingDone: true },
    )
    expect(welsh.text).toContain('Anfon fy sylw')
    const sent = await browser.send(`${draft.path}/text/4/comment`, {
      ...least,
      'draft-stand': 'change',
      answer: 'Why only half? <script>alert(1)</script>',
      suggestion: 'Two thirds of the money goes to small groups.',
      // What the form does not ask is not taken: the address alone says which paragraph.
      'draft-paragraph': '2',
    })
    expect(sent.location).toMatch(/\/receipts\/.+\/equality/)
    expect(await talliesOf()).toEqual({ 'p4 change': 1 })
    const receipt = await browser.visit(`/receipts/${sent.location!.split('/')[2]}`)
    expect(receipt.text).toContain('Your comment stands beside paragraph 4, as it was in version 1')
    expect(receipt.text).toContain('Two thirds of the money')
    const { db } = await house.council()
    const { id } = await db
      .selectFrom('voices')
      .select('id')
      .where('receipt', '=', sent.location!.split('/')[2]!)
      .executeTakeFirstOrThrow()
    const page = () => browser.visit(`${draft.path}/text/4`)
    expect((await page()).text).not.toContain('Why only half?')
    await moderate(await house.acting(), { voiceIds: [id], decision: { deed: 'publish' } })
    house.clock.now = new Date(house.clock.now.getTime() + 10_000)
    const shown = await page()
    expect(shown.text).toContain('Why only half? <script>alert(1)</script>')
    expect(shown.text).toContain('Suggested wording')
    expect((await browser.visit(`${draft.path}/text/whole`)).text).toContain('About the whole draft')
    await browser.visit(`${draft.path}/text/whole/comment`)
  })

  test('what is not there is not found, nothing is taken without a token, and a closed draft takes none', async () => {
    const browser = await house.browser()
    for (const path of ['text/99', 'text/0', 'text/p4', 'text/99/comment', 'text?version=7', 'changes/9'])
      expect((await browser.visit(`${draft.path}/${path}`)).status, path).toBe(404)
    const before = await talliesOf()
    await browser.visit(`${draft.path}/text/2/comment`)
    expect((await browser.send(`${draft.path}/text/2/comment`, least, { token: 'wrong' })).status).toBeGreaterThan(399)
    expect((await browser.send(`${draft.path}/text/99/comment`, least)).status).toBe(404)
    expect(await talliesOf()).toEqual(before)
    const elsewhere = await house.browser(undefined, 'barnet')
    expect((await elsewhere.visit(`${draft.path}/text`)).status).toBe(404)
    const officer = await house.browser('project-officer', 'barnet')
    expect((await officer.visit(`/desk/activities/${draft.id}/text`)).status).toBe(404)
    const unpublished = await draftActivity(house)
    const { db } = await house.council()
    const { slug, project } = await db
      .selectFrom('activities')
      .innerJoin('projects', 'projects.id', 'activities.project_id')
      .select(['activities.slug', 'projects.slug as project'])
      .where('activities.id', '=', unpublished)
      .executeTakeFirstOrThrow()
    expect((await browser.visit(`/projects/${project}/${slug}/text`)).status).toBe(404)
  })

  test('twenty comments at once are twenty; refused, changed and erased ones leave the tallies right', async () => {
    const at = await house.acting()
    const own = await openDraft(house)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        comment(at, own, { answer: `Comment ${n}`, 'draft-paragraph': '2' }, { shown: false }),
      ),
    )
    expect(await talliesOf(own.id)).toEqual({ 'p2 change': 20 })
    await comment(at, own, { answer: 'All of it is fine', 'draft-stand': 'support' })
    await comment(at, own, {
      answer: 'A number that no paragraph has',
      'draft-paragraph': '77',
      'draft-stand': 'other',
    })
    const [first, second, third] = all
    await moderate(at, {
      voiceIds: [first!.id],
      decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults.' },
    })
    expect(await talliesOf(own.id)).toEqual({ ' other': 1, ' support': 1, 'p2 change': 19 })
    await eraseVoice(at, second!.id, 'asked')
    const changed = await changeVoice(at, {
      receipt: third!.receipt,
      words: 'I like it now',
      data: { 'draft-paragraph': '4', 'draft-stand': 'support' },
      by: 'author',
    })
    expect(changed).not.toHaveProperty('refused')
    expect(await talliesOf(own.id)).toEqual({ ' other': 1, ' support': 1, 'p2 change': 17, 'p4 support': 1 })
  })
})

describe('officers', () => {
  test('save the text, see what is different, and publish a new version; comments stay with their paragraph', async () => {
    const officer = await house.browser('project-officer')
    const id = await draftActivity(house)
    const empty = await officer.send(`/desk/activities/${id}/publication`)
    expect(empty.text).toContain('Write or paste the text of the draft first')
    const desk = `/desk/activities/${id}/text`
    await officer.visit(desk)
    expect((await officer.send(desk, { text: ' ' })).text).toContain('Write or paste the draft')
    expect((await officer.send(desk, { text: firstText })).status).toBe(303)
    expect((await officer.send(`/desk/activities/${id}/publication`)).status).toBe(303)
    const at = await house.acting()
    const own = (await findActivityById(at.db, id, null, at.now))!
    const path = `/projects/${own.project.slug}/${own.slug}`
    const asks = { contact: 'email', email: 'lib@resident.example' }
    const kept = await comment(at, own, { answer: 'Every library? Ours is tiny.', 'draft-paragraph': '2', ...asks })
    await comment(at, own, { answer: 'Keep more for repairs.', 'draft-paragraph': '5' })
    const whole = await comment(at, own, { answer: 'I like it.' })
    const calm = await comment(at, own, { answer: 'Half is right.', 'draft-paragraph': '4' })

    const next = `${firstText.replace('every library', 'every large library').replace('\n\nThe council keeps one tenth for repairs.', '')}\n\nEverybody can see the accounts.`
    const typed = { text: next, whatChanged: 'Small libraries told us that they have no room.', base: '1' }
    expect((await officer.send(desk, { ...typed, whatChanged: '' })).text).toContain('Say in a sentence or two')
    expect((await officer.send(desk, { ...typed, text: firstText })).text).toContain('Nothing is different')
    const check = await officer.send(desk, typed, { nothingDone: true })
    expect(check.text).toContain('Is version 2 right?')
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    const twice = await Promise.all([
      officer.send(`${desk}/publication`, typed),
      officer.send(`${desk}/publication`, typed),
    ])
    expect(twice.map(({ status }) => status).sort()).toEqual([303, 422])

    const reader = await house.browser()
    const text = await reader.visit(`${path}/text`)
    expect(text.text).toContain('every large library')
    expect(text.html).toContain('id="p6"')
    expect(text.html).not.toContain('id="p5"')
    expect((await reader.visit(`${path}/text?version=1`)).text).toContain('A newer version stands now')
    const two = await reader.visit(`${path}/text/2`)
    expect(two.text).toContain('This paragraph has changed since: this was said of version 1.')
    const gone = await reader.visit(`${path}/text/5`)
    expect(gone.text).toContain('This paragraph was taken out with version 2')
    expect(gone.text).toContain('Keep more for repairs.')
    expect((await reader.visit(`${path}/text/5/comment`)).status).toBe(404)
    const late = await reader.send(`${path}/text/5/comment`, { answer: 'Written while it was taken out.' })
    expect([late.status, late.text.includes('Written while it was taken out.')]).toEqual([422, true])
    expect(late.text).toContain('taken out of the draft while you were writing')
    expect((await reader.send(`${path}/text/77/comment`, { answer: 'No such place.' })).status).toBe(404)
    expect((await reader.visit(`${path}/changes`)).text).toContain('Small libraries told us')
    const difference = await reader.visit(`${path}/changes/2`)
    expect(difference.html).toMatch(/<ins[^>]*>.*large/s)
    expect(difference.text).toContain('Paragraph taken out')
    expect((await reader.visit(`/receipts/${kept.receipt}`)).text).toContain('The paragraph changed with version 2')
    expect((await reader.visit(`/receipts/${whole.receipt}`)).text).toContain('Version 2 of the draft came out')
    expect((await reader.visit(`/receipts/${calm.receipt}`)).text).toContain('The paragraph is as it was')
    await house.runJobs()
    const letters = (await house.letters()).filter(
      ({ to, template }) => to === 'lib@resident.example' && template === 'told',
    )
    expect(letters.map(({ subject }) => subject)).toEqual(['There is a new version of the draft you commented on'])
    expect(letters[0]!.text).toMatch(/that paragraph is different.*Small libraries told us.*\/changes\/2/s)
    expect(await talliesOf(id)).toEqual({ ' change': 1, 'p2 change': 1, 'p4 change': 1, 'p5 change': 1 })
    await reader.visit(path)
  })

  test('answer the comments on a paragraph in public; who asked to hear is told once', async () => {
    const at = await house.acting()
    const own = await openDraft(house)
    const { receipt } = await comment(at, own, {
      answer: 'What about theatres?',
      'draft-paragraph': '2',
      contact: 'email',
      email: 'jo@resident.example',
    })
    const officer = await house.browser('project-officer')
    const list = `/desk/activities/${own.id}/comments`
    expect((await officer.visit(list)).text).toContain('1 paragraph has comments and no answer yet')
    const waits = async () => (await officer.visit('/desk')).html.includes(`href="${list}"`)
    expect(await waits()).toBe(true)
    await officer.visit(`${list}/2`)
    expect((await officer.send(`${list}/2`, { answer: '' })).status).toBe(422)
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    const told = async () => (await house.letters()).filter(({ to }) => to === 'jo@resident.example')
    const before = (await told()).length
    expect((await officer.send(`${list}/2`, { answer: 'Theatres come in the next plan.' })).status).toBe(303)
    expect((await officer.send(`${list}/2`, { answer: 'Theatres come in the next plan.' })).status).toBe(422)
    expect((await told()).slice(before).map(({ subject }) => subject)).toEqual([
      'The council answered comments on the draft',
    ])
    const reader = await house.browser()
    expect((await reader.visit(`${own.path}/text/2`)).text).toContain('Theatres come in the next plan.')
    expect((await reader.visit(`/receipts/${receipt}`)).text).toContain('The council answered the comments there')
    expect((await officer.visit(list)).text).toContain('Every paragraph with comments has an answer')
    expect(await waits()).toBe(false)
    expect(await answerParagraph(at, own, { paragraph: 'p99', answer: 'x' })).toEqual({ refused: 'not-found' })
    const moderator = await house.browser('moderator')
    expect((await moderator.send(`${list}/2`, { answer: 'Not mine to say' })).status).toBeGreaterThan(399)
    const closed = { ...(await house.acting()), now: new Date(at.now.getTime() + 40 * 86_400_000) }
    const typed = { activityId: own.id, base: 1, text: `${firstText}\n\nMore.`, whatChanged: 'More.' }
    expect(await publishVersion(closed, typed)).toEqual({ refused: 'already-closed' })
  })

  test('paper holds the numbered draft, and a keyed number leads to its paragraph', async () => {
    const officer = await house.browser('project-officer')
    const form = await officer.visit(`/desk/activities/${draft.id}/telephone`)
    expect(form.text).toContain('4. Half of the money goes to small groups.')
    expect(form.text).toContain('Which paragraph is it about?')
  })
})

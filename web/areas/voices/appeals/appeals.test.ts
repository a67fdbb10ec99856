import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { misplaced, recount } from '../counting/recount-queries.ts'
import { eraseVoice } from '../erasing/commands.ts'
import { moderate } from '../moderation/commands.ts'
import { newReceiptCode } from '../receipts/draw.ts'
import { findVoice } from '../receipts/queries.ts'
import { said } from '../voices.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A voice that was refused, and who refused it. */
async function refused(words: string, more = {}) {
  const voice = await said(house, words, more)
  const account = await house.account('moderator')
  const at = await house.acting('kingston', { account, role: 'moderator' })
  const done = await moderate(at, {
    voiceIds: [voice.voiceId],
    decision: { deed: 'refuse', reason: 'abuse', sentence: 'Please leave the insult out.' },
  })
  expect(done).toMatchObject({ done: [voice.voiceId] })
  return { ...voice, account, path: `/receipts/${voice.receipt}/appeal` }
}
const standing = async (id: string) => (await findVoice((await house.acting()).db, id))!

describe('asking for another look', () => {
  test('the receipt says which rule it was and leads to the appeal, which somebody else answers', async () => {
    const voice = await refused('What a bunch of clowns')
    const author = await house.browser()
    const receipt = await author.visit(`/receipts/${voice.receipt}`)
    expect(receipt.text).toContain('We did not show it')
    expect(receipt.text).toContain('It threatens, insults, or attacks people for who they are.')
    expect(receipt.text).toContain('Please leave the insult out.')
    expect(receipt.html).toContain(`href="${voice.path}"`)

    const form = await author.visit(voice.path)
    expect(form.text).toContain('What a bunch of clowns')
    const sent = await author.submit(voice.path, { words: 'I meant the circus that came to town.' })
    expect(sent.text).toContain('Somebody else will look at it again')
    expect(sent.text).toContain('You asked for another look')
    expect(sent.html).not.toContain(`href="${voice.path}"`)
    expect(await standing(voice.voiceId)).toMatchObject({ standing: 'waiting', why: 'appealed' })

    const own = await house.browser({ account: voice.account })
    expect((await own.visit(`/moderation/${voice.voiceId}`)).text).toContain('You refused this yourself')
    const kept = await own.send(`/moderation/${voice.voiceId}/appeal-answers`, { verdict: 'refuse', answer: 'No.' })
    expect(kept.status).toBe(422)
    expect(kept.text).toContain('somebody else must answer the appeal')

    const other = await house.browser('moderator')
    expect((await other.visit('/moderation?why=appealed')).text).toContain('I meant the circus')
    expect((await other.send('/moderation', { one: `publish:${voice.voiceId}` })).status).toBe(303)
    expect((await standing(voice.voiceId)).standing).toBe('waiting')
    for (const [fields, says] of [
      [{ answer: 'Right' }, 'Choose whether you agree'],
      [{ verdict: 'agree' }, 'Write an answer'],
      [{ verdict: 'agree', answer: 'x'.repeat(1001) }, '1,000 characters'],
    ] as const)
      expect((await other.send(`/moderation/${voice.voiceId}/appeal-answers`, fields)).text).toContain(says)
    const answered = await other.send(`/moderation/${voice.voiceId}/appeal-answers`, {
      verdict: 'agree',
      answer: 'You are right, it is about the circus.',
    })
    expect(answered.status).toBe(303)
    expect(await standing(voice.voiceId)).toMatchObject({ standing: 'shown' })
    const after = await author.visit(`/receipts/${voice.receipt}`)
    expect(after.text).toContain('Somebody else looked again and agreed with you')
    expect(after.text).toContain('You are right, it is about the circus.')
    expect(
      (await other.send(`/moderation/${voice.voiceId}/appeal-answers`, { verdict: 'agree', answer: 'Again' })).text,
    ).toContain('There is no appeal to answer')
  })

  test('once refused again it stays so, with the first reason, and its author is told by email', async () => {
    const voice = await refused('Clowns again', {
      consentContact: true,
      contact: { way: 'email', address: 'clown@resident.example' },
    })
    const author = await house.browser()
    await author.send(voice.path, { words: 'Look again please' })
    const other = await house.browser('moderator')
    await other.send(`/moderation/${voice.voiceId}/appeal-answers`, { verdict: 'refuse', answer: 'We read it twice.' })
    expect(await standing(voice.voiceId)).toMatchObject({
      standing: 'refused',
      why: 'abuse',
      sentence: 'Please leave the insult out.',
    })
    const letters = (await house.letters()).filter(
      ({ to, template }) => to === 'clown@resident.example' && template === 'told',
    )
    expect(letters.map(({ text }) => text).join('\n')).toContain('We read it twice.')
    const again = await author.send(voice.path, { words: 'And again' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('You have asked for another look already')
    expect((await author.visit(`/receipts/${voice.receipt}`)).html).not.toContain(`href="${voice.path}"`)
  })

  test('needs words, and keeps what was typed; the language changes without losing it', async () => {
    const voice = await refused('Rude words')
    const author = await house.browser()
    const empty = await author.send(voice.path, { words: '' })
    expect(empty.status).toBe(422)
    expect(empty.title).toMatch(/^Error: /)
    expect((await author.send(voice.path, { words: 'x'.repeat(2001) })).text).toContain('Use 2,000 characters or fewer')
    const hostile = '<script>alert(1)</script> ‮ 🙂'
    const welsh = await author.send(voice.path, { words: hostile, 'switch-language': 'cy' })
    expect(welsh.status).toBe(200)
    expect(welsh.html).toContain('lang="cy"')
    expect(welsh.text).toContain('Pam y dylem edrych eto?')
    expect(welsh.html).not.toContain('<script>alert')
    expect(welsh.text).toContain('alert(1)')
    expect((await author.send(voice.path, { words: '' })).text).toContain('Dywedwch wrthym pam')
    expect((await standing(voice.voiceId)).standing).toBe('refused')
  })

  test('is not there for what was not refused, is erased, is unknown, or belongs elsewhere', async () => {
    const waiting = await said(house, 'Just waiting')
    const browser = await house.browser()
    expect((await browser.visit(`/receipts/${waiting.receipt}/appeal`)).location).toBe(`/receipts/${waiting.receipt}`)
    expect((await browser.send(`/receipts/${waiting.receipt}/appeal`, { words: 'Hm' })).text).toContain(
      'nothing to look at again',
    )
    const gone = await refused('To be erased')
    await eraseVoice(await house.acting(), gone.voiceId, 'asked')
    expect((await browser.visit(gone.path)).status).toBe(303)
    expect((await browser.visit(`/receipts/${newReceiptCode()}/appeal`)).status).toBe(404)
    const voice = await refused('Kingston only')
    expect((await (await house.browser(undefined, 'barnet')).visit(voice.path)).status).toBe(404)
  })

  test('two answers at once: one stands', async () => {
    const voice = await refused('Both answer')
    await (await house.browser()).send(voice.path, { words: 'Look' })
    const [one, two] = [await house.browser('moderator'), await house.browser('moderator')]
    const answers = await Promise.all(
      [one, two].map((browser, i) =>
        browser.send(`/moderation/${voice.voiceId}/appeal-answers`, {
          verdict: i ? 'agree' : 'refuse',
          answer: 'Said',
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  })
})

test('after all of this the counts equal a recount', async () => {
  const { db } = await house.acting()
  expect(await recount(db)).toEqual([])
  expect(await misplaced(db)).toEqual([])
})

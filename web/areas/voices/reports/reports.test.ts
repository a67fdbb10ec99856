import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { moderate } from '../moderation/commands.ts'
import { findVoice } from '../receipts/queries.ts'
import { said, stamp } from '../voices.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function shown(words: string, more = {}) {
  const voice = await said(house, words, more)
  const at = await house.acting('kingston', { account: await house.account('moderator'), role: 'moderator' })
  await moderate(at, { voiceIds: [voice.voiceId], decision: { deed: 'publish' } })
  return { ...voice, path: `/voices/${voice.voiceId}` }
}
const standing = async (id: string) => (await findVoice((await house.acting()).db, id))!.standing
let reader = 10
const browser = async () => {
  const made = await house.browser()
  made.peer = `198.51.100.${reader++}`
  return made
}

describe('one answer that is shown', () => {
  test('has a page: the words, how they came, what they are about, and the way to report them', async () => {
    const voice = await shown('A bench by the ford', {
      publicName: 'Bev',
      data: { 'priority-1': 'shade', private: { skills: 'Carpentry' } },
      language: 'cy',
    })
    const page = await (await browser()).visit(voice.path)
    expect(page.status).toBe(200)
    for (const text of ['A bench by the ford', 'shade', 'Bev', 'Said online']) expect(page.text).toContain(text)
    expect(page.text).not.toContain('Carpentry')
    expect(page.html).toContain(`href="${voice.path}/report"`)
    expect((await (await browser()).visit(`${voice.path}?lang=cy`)).text).toContain('Yr hyn a ddywedodd rhywun')
  })

  test('is found by nobody before it is shown, after it is refused, at another council, or by a strange id', async () => {
    const waiting = await said(house, 'Not read yet')
    const reading = await browser()
    expect((await reading.visit(`/voices/${waiting.voiceId}`)).status).toBe(404)
    expect((await reading.visit(`/voices/${waiting.voiceId}/report`)).status).toBe(404)
    expect((await reading.visit('/voices/..%2Fetc')).status).toBe(404)
    expect((await reading.visit(`/voices/${newId()}`)).status).toBe(404)
    const voice = await shown('Kingston only')
    expect((await (await house.browser(undefined, 'barnet')).visit(voice.path)).status).toBe(404)
  })
})

describe('reporting it', () => {
  test('brings it into the queue and leaves it shown; a moderator who shows it again settles the report', async () => {
    const voice = await shown('Buy my bicycles')
    const reading = await browser()
    const sent = await reading.submit(`${voice.path}/report`, { reason: 'advertising', words: 'It is a shop.' })
    expect(sent.text).toContain('Somebody at the council will read it again')
    expect(await standing(voice.voiceId)).toBe('shown')
    const moderator = await house.browser('moderator')
    const queue = await moderator.visit('/moderation?why=reported')
    expect(queue.text).toContain('Buy my bicycles')
    expect(queue.text).toContain('A reader says: Advertising. It is a shop.')
    await moderator.send('/moderation', {
      one: `publish:${voice.voiceId}`,
      seen: `${voice.voiceId} ${await stamp(house, voice.voiceId)}`,
    })
    expect((await moderator.visit('/moderation?why=reported')).text).not.toContain('Buy my bicycles')
    const at = await house.acting()
    const open = await at.db
      .selectFrom('voice_reports')
      .selectAll()
      .where('voice_id', '=', voice.voiceId)
      .where('settled_at', 'is', null)
      .execute()
    expect(open).toEqual([])
  })

  test('hides at once what could do harm, once: after a moderator showed it again nobody hides it by reporting', async () => {
    const voice = await shown('My neighbour at number five')
    await (await browser()).send(`${voice.path}/report`, { reason: 'private-details', words: '' })
    expect(await standing(voice.voiceId)).toBe('waiting')
    const moderator = await house.browser('moderator')
    await moderator.send('/moderation', {
      one: `publish:${voice.voiceId}`,
      seen: `${voice.voiceId} ${await stamp(house, voice.voiceId)}`,
    })
    expect(await standing(voice.voiceId)).toBe('shown')
    await (await browser()).send(`${voice.path}/report`, { reason: 'unlawful', words: 'Again' })
    expect(await standing(voice.voiceId)).toBe('shown')
  })

  test('sent twice it is one report', async () => {
    const voice = await shown('Twice')
    const reading = await browser()
    for (let i = 0; i < 2; i++) await reading.send(`${voice.path}/report`, { reason: 'abuse', words: 'Same' })
    const at = await house.acting()
    expect(
      await at.db.selectFrom('voice_reports').selectAll().where('voice_id', '=', voice.voiceId).execute(),
    ).toHaveLength(1)
  })

  test('needs a reason of the list, keeps what was typed, and speaks Welsh', async () => {
    const voice = await shown('Something')
    const reading = await browser()
    const none = await reading.send(`${voice.path}/report`, { words: 'Because <b>of it</b>' })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Choose what is wrong with it')
    expect(none.text).toContain('Because <b>of it</b>')
    expect((await reading.send(`${voice.path}/report`, { reason: 'duplicate', words: '' })).status).toBe(422)
    expect((await reading.send(`${voice.path}/report`, { reason: "'; drop table", words: '' })).status).toBe(422)
    expect((await reading.send(`${voice.path}/report`, { reason: 'abuse', words: 'x'.repeat(501) })).text).toContain(
      'Use 500 characters or fewer',
    )
    const welsh = await reading.send(`${voice.path}/report`, {
      reason: 'abuse',
      words: 'Cadwch',
      'switch-language': 'cy',
    })
    expect(welsh.status).toBe(200)
    expect(welsh.text).toContain('Beth sydd o’i le arno?')
    expect(welsh.text).toContain('Cadwch')
    expect(await standing(voice.voiceId)).toBe('shown')
  })

  test('nobody can flood the queue: ten reports an hour from one address', async () => {
    const voices = [await shown('Flood'), await shown('Flood two')]
    const reading = await browser()
    const statuses: number[] = []
    for (let i = 0; i < 11; i++)
      statuses.push((await reading.send(`${voices[i % 2]!.path}/report`, { reason: 'abuse', words: `Nr ${i}` })).status)
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(303))
    expect(statuses[10]).toBe(429)
  })
})

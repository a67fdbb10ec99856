import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findVoice } from '../receipts/queries.ts'
import { lockVoices } from '../standing/queries.ts'
import { takeVoice } from '../taking/commands.ts'
import type { VoiceInput } from '../taking/input.ts'
import { stampOf } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function voiceOf(words: string, more: Partial<VoiceInput> = {}): Promise<string> {
  const at = await house.acting()
  const activity = newId()
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activity),
    activityId: activity,
    projectId: null,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: false,
    words,
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
    ...more,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken.voiceId
}
const seenOf = async (id: string) => {
  const at = await house.acting()
  const [voice] = await lockVoices(at.db, [id])
  return `${id} ${stampOf(voice!)}`
}
const standing = async (id: string) => (await findVoice((await house.acting()).db, id))!.standing

describe('the queue', () => {
  test('opens to moderators and project officers alone', async () => {
    expect((await (await house.browser()).visit('/moderation')).status).toBe(303)
    expect((await (await house.browser('resident')).visit('/moderation')).status).toBe(404)
    expect((await (await house.browser('councillor')).visit('/moderation')).status).toBe(404)
    expect((await (await house.browser('moderator')).visit('/moderation')).status).toBe(200)
    expect((await (await house.browser('project-officer')).visit('/moderation')).status).toBe(200)
  })

  test('lists what waits, with its parts, channel and reason, and narrows it down', async () => {
    const projectId = newId()
    await voiceOf('A lamp by the ford', {
      projectId,
      channel: 'paper',
      data: { 'priority-1': 'light', private: { skills: 'welding' } },
      publicName: 'Bev',
    })
    await voiceOf('A slide by the ford', { projectId, channel: 'event', source: 'Summer fair' })
    const browser = await house.browser('moderator')
    const all = await browser.visit(`/moderation?project=${projectId}`)
    expect(all.text).toContain('A lamp by the ford')
    expect(all.text).toContain('Priority 1 light')
    expect(all.text).toContain('Summer fair')
    expect(all.text).not.toContain('welding')
    const paper = await browser.visit(`/moderation?project=${projectId}&channel=paper`)
    expect(paper.text).toContain('A lamp by the ford')
    expect(paper.text).not.toContain('A slide by the ford')
    expect((await browser.visit(`/moderation?project=${projectId}&why=appealed`)).text).toContain('Nothing matches')
    for (const odd of ["'; drop table voices", '<script>alert(1)</script>', '../../etc', '9'.repeat(400)]) {
      const page = await browser.visit(
        `/moderation?project=${encodeURIComponent(odd)}&channel=${encodeURIComponent(odd)}&why=${encodeURIComponent(odd)}&after=${encodeURIComponent(odd)}`,
      )
      expect(page.status).toBe(200)
      expect(page.html).not.toContain('<script>alert')
    }
  })

  test('is read page by page, oldest first', async () => {
    const projectId = newId()
    for (let i = 0; i < 27; i++) {
      house.clock.now = new Date(house.clock.now.getTime() + 1000)
      await voiceOf(`Wish number ${i}.`, { projectId })
    }
    const browser = await house.browser('moderator')
    const first = await browser.visit(`/moderation?project=${projectId}`)
    expect(first.text).toContain('Wish number 0.')
    expect(first.text).not.toContain('Wish number 25.')
    const next =
      /href="(\/moderation\?[^"]*after=[^"]*)"[^>]*rel="next"|rel="next"[^>]*href="([^"]*)"|href="(\/moderation\?[^"]*after=[^"]*)"/.exec(
        first.html,
      )!
    const second = await browser.visit((next[1] ?? next[2] ?? next[3])!.replaceAll('&amp;', '&'))
    expect(second.text).toContain('Wish number 25.')
    expect(second.text).not.toContain('Wish number 24.')
  })

  test('decides one by its own button, and several at once', async () => {
    const [a, b, c] = [await voiceOf('One'), await voiceOf('Two'), await voiceOf('Three')]
    const browser = await house.browser('moderator')
    const one = await browser.send('/moderation', { one: `publish:${a}`, seen: await seenOf(a) })
    expect(one.status).toBe(303)
    expect(await standing(a)).toBe('shown')
    const many = await browser.submit('/moderation', {
      action: 'refuse',
      chosen: [b, c],
      seen: [await seenOf(b), await seenOf(c)],
      reason: 'advertising',
      sentence: 'Please sell things elsewhere.',
    })
    expect(many.text).toContain('Refused: 2 answers.')
    expect(await standing(b)).toBe('refused')
    expect(await standing(c)).toBe('refused')
  })

  test('keeps what was typed when the reason or sentence is missing, or nothing was chosen', async () => {
    const projectId = newId()
    const id = await voiceOf('Kept', { projectId })
    const browser = await house.browser('moderator')
    const page = await browser.send('/moderation', {
      action: 'refuse',
      chosen: id,
      seen: await seenOf(id),
      project: projectId,
      reason: '',
      sentence: 'A long sentence I wrote',
    })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.text).toContain('Choose the reason for refusing')
    expect(page.html).toContain('value="A long sentence I wrote"')
    expect(page.html).toMatch(new RegExp(`value="${id}"[^>]*checked`))
    expect((await browser.send('/moderation', { action: 'publish', project: projectId })).text).toContain(
      'Choose at least one answer',
    )
    expect(
      (await browser.send('/moderation', { action: 'refuse', chosen: id, reason: 'abuse', sentence: 'x'.repeat(501) }))
        .status,
    ).toBe(422)
    expect(await standing(id)).toBe('waiting')
  })

  test('tells the second of two officers', async () => {
    const id = await voiceOf('Both want this')
    const seen = await seenOf(id)
    const [one, two] = [await house.browser('moderator'), await house.browser('moderator')]
    await one.send('/moderation', { one: `publish:${id}`, seen })
    const told = await two.submit('/moderation', { one: `count:${id}`, seen })
    expect(told.text).toContain('1 answer left alone: it changed since you opened this page')
    expect(await standing(id)).toBe('shown')
  })

  test('a grant for one project opens that project alone', async () => {
    const [own, other] = [newId(), newId()]
    const [mine, theirs] = [
      await voiceOf('Mine to read', { projectId: own }),
      await voiceOf('Not mine to read', { projectId: other }),
    ]
    const account = await house.account('moderator', 'kingston', `project:${own}`)
    const browser = await house.browser({ account })
    const page = await browser.visit('/moderation')
    expect(page.text).toContain('Mine to read')
    expect(page.text).not.toContain('Not mine to read')
    expect((await browser.visit(`/moderation/${theirs}`)).status).toBe(404)
    expect((await browser.send('/moderation', { one: `publish:${theirs}` })).status).toBe(404)
    expect((await browser.send('/moderation', { one: `publish:${mine}` })).status).toBe(303)
  })

  test('ids of another council and strange ids are not found', async () => {
    const id = await voiceOf('Kingston only')
    const browser = await house.browser('moderator', 'barnet')
    expect((await browser.visit(`/moderation/${id}`)).status).toBe(404)
    expect((await browser.send('/moderation', { one: `publish:${id}` })).status).toBe(404)
    expect((await browser.send('/moderation', { one: 'drop:all' })).status).toBe(404)
    expect((await browser.visit('/moderation/not-an-id')).status).toBe(404)
    expect(await standing(id)).toBe('waiting')
  })
})

describe('one voice', () => {
  test('shows its history, and what is for the team alone', async () => {
    const id = await voiceOf('Trees', { data: { private: { skills: 'Coppicing' } } })
    const browser = await house.browser('moderator')
    await browser.send('/moderation', { action: 'hold', chosen: id, sentence: 'Is this about the wood?' })
    const page = await browser.visit(`/moderation/${id}`)
    expect(page.text).toContain('Coppicing')
    expect(page.text).toContain('Second look asked for')
    expect(page.text).toContain('Is this about the wood?')
    expect(page.text).toContain('Test moderator')
  })

  test('personal details are taken out and nothing else; the original stays for those who may read it', async () => {
    const id = await voiceOf('Call Ann Smith on 07700 900123 about the bins')
    const browser = await house.browser('moderator')
    const send = async (text: string, stamp?: string) =>
      browser.send(`/moderation/${id}/redactions`, { 'text-': text, stamp: stamp ?? (await seenOf(id)).split(' ')[1]! })
    expect((await send('Call Ann on [removed] about the bins')).status).toBe(422)
    expect((await send('Something quite different [removed]')).text).toContain('You can only take words out')
    expect((await send('Call Ann Smith on 07700 900123 about the bins')).text).toContain('Replace the personal details')
    expect((await send('Call [removed] about the bins', 'waiting.1.0.0')).text).toContain('changed since you opened')
    const done = await send('Call [removed] about the bins')
    expect(done.status).toBe(303)
    const at = await house.acting()
    expect((await findVoice(at.db, id))!.words).toBe('Call [removed] about the bins')
    const page = await browser.visit(`/moderation/${id}`)
    expect(page.text).toContain('Call Ann Smith on 07700 900123')
    const reads = await at.db.selectFrom('sensitive_reads').selectAll().where('subject', '=', `voice:${id}`).execute()
    expect(reads.length).toBeGreaterThan(0)
  })
})

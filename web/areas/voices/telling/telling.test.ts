import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../../permissions.ts'
import { newId } from '../../../platform/ids.ts'
import { findJob, type RunningJob } from '../../../platform/jobs.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import type { Contact } from '../contacts/address.ts'
import { eraseVoice } from '../erasing/commands.ts'
import { moderate } from '../moderation/commands.ts'
import { takeVoice } from '../taking/commands.ts'
import { createTheme, putUnderTheme } from '../themes/commands.ts'
import { markTold, tell } from './commands.ts'
import { tellVoices, tellVoicesJob } from './job.ts'
import { openLetter } from './opening.ts'
import { countLettersToDo, listLettersToDo } from './queries.ts'
import { tellSteps } from './steps.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Given = { contact?: Contact; language?: string; consentContact?: boolean }
async function give(projectId: string, { contact, language = 'en', consentContact = !!contact }: Given = {}) {
  const at = await house.acting()
  const answer = await takeVoice(at, {
    subject: subjectOf('project', projectId),
    activityId: null,
    projectId,
    kind: 'thought',
    channel: 'online',
    givenAt: at.now,
    language,
    consentPublish: true,
    consentContact,
    words: 'More benches please',
    data: {},
    once: newId(),
    ...(contact ? { contact } : {}),
    preModeration: false,
    showable: true,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken.voiceId
}
const email = (name: string): Contact => ({ way: 'email', address: `${name}@resident.example` })
const telling = (projectId: string, step = `decision:${newId()}`) => ({
  step,
  projectId,
  title: 'Benches',
  letter: {
    en: { subject: 'What we decided', text: 'We decided about benches.' },
    cy: { subject: 'Ein penderfyniad', text: 'Penderfynwyd am feinciau.' },
  },
  themes: [] as { id: string; en: string; cy: string }[],
  others: { en: 'Nobody put this under a theme.', cy: 'Heb thema.' },
})
const toldLetters = async (to: RegExp) =>
  (await house.letters()).filter((letter) => letter.template === 'told' && to.test(letter.to))
const noticesOf = async (step: string) =>
  (await house.acting()).db.selectFrom('notices').selectAll().where('step', '=', step).orderBy('voice_id').execute()
const running = async (data: object, progress: RunningJob['progress']): Promise<RunningJob> => ({
  ...(await house.acting()),
  id: newId(),
  data: { ...data },
  attempt: 1,
  progress,
})

describe('telling everyone who asked', () => {
  test('by the way each chose, in their language, with what concerns them and their receipt', async () => {
    const at = await house.acting()
    const projectId = newId()
    const [under, other, welsh] = [
      await give(projectId, { contact: email('told-ann') }),
      await give(projectId, { contact: email('told-bob') }),
      await give(projectId, { contact: email('told-ceri'), language: 'cy' }),
    ]
    const byPost = await give(projectId, { contact: { way: 'post', address: '1 Invented Road' } })
    const byPhone = await give(projectId, { contact: { way: 'telephone', address: '01632 960001' } })
    await give(projectId)
    await give(projectId, { contact: email('told-only-receipt'), consentContact: false })
    await give(newId(), { contact: email('told-elsewhere') })
    const made = await createTheme(at, {
      subject: subjectOf('project', projectId),
      projectId,
      name: 'Benches',
      description: '',
      translations: {},
    })
    if (!('created' in made)) throw new Error('no theme')
    await putUnderTheme(at, { themeIds: [made.created], pieces: [{ voiceId: under, part: '' }] })
    const input = {
      ...telling(projectId),
      themes: [{ id: made.created, en: 'We will place six benches.', cy: 'Chwe mainc.' }],
    }
    const jobId = await at.db.transaction().execute((tx) => tellVoices(tx, at, input))
    expect(await noticesOf(input.step)).toEqual([])
    await house.runJobs()

    const [ann] = await toldLetters(/told-ann/)
    expect(ann).toMatchObject({ subject: 'What we decided' })
    expect(ann!.text).toContain(
      'We decided about benches.\n\nWe will place six benches.\n\nYou get this because you asked',
    )
    expect(ann!.text).not.toContain('under a theme')
    const { receipt } = await at.db
      .selectFrom('voices')
      .select('receipt')
      .where('id', '=', under)
      .executeTakeFirstOrThrow()
    expect(ann!.text).toContain(`http://kingston.localhost:8000/receipts/${receipt}`)
    expect((await toldLetters(/told-bob/))[0]!.text).toContain('Nobody put this under a theme.')
    expect((await toldLetters(/told-ceri/))[0]).toMatchObject({ subject: 'Ein penderfyniad' })
    expect((await toldLetters(/told-ceri/))[0]!.text).toMatch(/Heb thema\.[\s\S]*Eich derbynneb yw/)
    expect(await toldLetters(/only-receipt|elsewhere/)).toEqual([])

    const notices = await noticesOf(input.step)
    expect(notices.map(({ way }) => way).toSorted()).toEqual(['email', 'email', 'email', 'post', 'telephone'])
    const post = notices.find(({ voice_id }) => voice_id === byPost)!
    expect(post.sent_at).toBeNull()
    expect(post.message!.toString('latin1')).not.toContain('benches')
    expect(notices.find(({ voice_id }) => voice_id === byPhone)!.message).not.toBeNull()
    expect(notices.find(({ voice_id }) => voice_id === other)!.message).toBeNull()
    expect(notices.find(({ voice_id }) => voice_id === welsh)!.sent_at).not.toBeNull()
    const job = await at.db
      .selectFrom('jobs')
      .select(['result', 'failed_at'])
      .where('id', '=', jobId)
      .executeTakeFirstOrThrow()
    expect(job).toEqual({
      result: { sentence: 'Told 3 people by email. 2 letters and calls wait for staff. 2 did not ask to be told.' },
      failed_at: null,
    })
  })

  test('without words for those under no theme, they are not told', async () => {
    const at = await house.acting()
    const projectId = newId()
    await give(projectId, { contact: email('told-none') })
    const { others: _, ...input } = telling(projectId)
    const jobId = await tellVoices(at.db, at, input)
    await house.runJobs()
    expect(await noticesOf(input.step)).toEqual([])
    expect(await findJob(at.db, jobId)).toMatchObject({ error: null, result: { sentence: expect.any(String) } })
  })

  test('nobody whose words were refused or erased is told', async () => {
    const at = await house.acting()
    const projectId = newId()
    const refused = await give(projectId, { contact: email('told-refused') })
    const erased = await give(projectId, { contact: email('told-erased') })
    await eraseVoice(at, erased, 'asked')
    await moderate(at, { voiceIds: [refused], decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults.' } })
    const input = telling(projectId)
    const jobId = await tellVoices(at.db, at, input)
    await house.runJobs()
    expect(await noticesOf(input.step)).toEqual([])
    expect(await findJob(at.db, jobId)).toMatchObject({ error: null, result: { sentence: expect.any(String) } })
  })

  test('asked for twice, it is one job', async () => {
    const at = await house.acting()
    const input = telling(newId())
    const jobs = await Promise.all(Array.from({ length: 20 }, () => tellVoices(at.db, at, input)))
    expect(new Set(jobs).size).toBe(1)
  })
})

describe('400 people', () => {
  const projectId = newId()
  beforeAll(async () => {
    for (let from = 0; from < 400; from += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          give(projectId, {
            contact:
              (from + i) % 10 === 0
                ? { way: 'post', address: `${from + i} Invented Road` }
                : email(`told-many-${projectId.slice(-6)}-${from + i}`),
          }),
        ),
      )
  })
  const everyoneOnce = async (step: string) => {
    const notices = await noticesOf(step)
    expect(notices).toHaveLength(400)
    expect(new Set(notices.map(({ voice_id }) => voice_id)).size).toBe(400)
    const at = await house.acting()
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from outbox where unique_key like ${`${step}:%`}`.execute(at.db)
    expect(rows[0]!.n).toBe(360)
  }

  test('a worker that dies between two batches leaves the rest for the next, and nobody is told twice', async () => {
    const input = telling(projectId)
    const dying = await running(input, async () => {
      throw new Error('killed')
    })
    await expect(tellVoicesJob.run(dying)).rejects.toThrow('killed')
    expect(await noticesOf(input.step)).toHaveLength(200)
    await tellVoicesJob.run(await running(input, async () => {}))
    await everyoneOnce(input.step)
    const before = (await house.letters()).length
    await tellVoicesJob.run(await running(input, async () => {}))
    await everyoneOnce(input.step)
    expect((await house.letters()).length).toBe(before)
  })

  test('20 workers at once tell each person once', async () => {
    const input = telling(projectId)
    const runs = await Promise.all(
      Array.from({ length: 20 }, async () => tellVoicesJob.run(await running(input, async () => {}))),
    )
    expect(runs).toHaveLength(20)
    await everyoneOnce(input.step)
  })

  test('somebody erased while letters are written is told before, or not at all, and nothing of it stays', async () => {
    const at = await house.acting()
    const input = telling(projectId)
    const some = (
      await at.db.selectFrom('voices').select('id').where('project_id', '=', projectId).limit(40).execute()
    ).map(({ id }) => id)
    await Promise.all([
      running(input, async () => {}).then((job) => tellVoicesJob.run(job)),
      ...some.map((id) => eraseVoice(at, id, 'asked')),
    ])
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from outbox
      where unique_key = any(${some.map((id) => `${input.step}:${id}`)}::text[])`.execute(at.db)
    expect(rows[0]!.n).toBe(0)
    const left = (await noticesOf(input.step)).filter(({ voice_id, message }) => some.includes(voice_id) && message)
    expect(left).toEqual([])
  })
})

describe('letters and calls for staff', () => {
  test('wait in a list without addresses, and done counts as told', async () => {
    const at = await house.acting('kingston', {
      account: await house.account('project-officer'),
      role: 'project-officer',
    })
    const projectId = newId()
    const step = `outcome:${newId()}`
    const ids = [
      await give(projectId, { contact: { way: 'post', address: '2 Invented Road' } }),
      await give(projectId, { contact: { way: 'telephone', address: '01632 960002' } }),
    ]
    const before = await countLettersToDo(at.db)
    const letter = { subject: 'Changed', text: 'The benches are there.' }
    expect(
      await tell(
        at.db,
        at,
        ids.map((voiceId) => ({ voiceId, step, letter })),
      ),
    ).toBe(2)
    expect(
      await tell(
        at.db,
        at,
        ids.map((voiceId) => ({ voiceId, step, letter })),
      ),
    ).toBe(0)
    expect(await countLettersToDo(at.db)).toEqual({ post: before.post + 1, telephone: before.telephone + 1 })
    const found: string[] = []
    for (let after: string | undefined, first = true; first || after; first = false) {
      const page = await listLettersToDo(at.db, { after, limit: 7 })
      found.push(...page.letters.map(({ voiceId, step: of }) => `${voiceId} ${of}`))
      after = page.next
    }
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((one) => one.endsWith(step)).toSorted()).toEqual(ids.map((id) => `${id} ${step}`).toSorted())
    expect((await tellSteps({ id: ids[0]! }, { ...at, language: 'en', person: null })).next).toEqual([
      { key: 'told', title: 'We will send you a letter' },
    ])

    const which = { voiceId: ids[0]!, step }
    const reads: string[] = []
    const readerWith = (role: Role, scope = 'council') => ({
      ...at,
      person: { grants: [{ role, scope }] } as unknown as Person,
      sawSensitive: async (what: string, subject: string) => {
        reads.push(`${what} ${subject}`)
      },
    })
    expect(await openLetter(readerWith('moderator'), which)).toBeUndefined()
    expect(await openLetter(readerWith('project-officer', `project:${newId()}`), which)).toBeUndefined()
    expect(reads).toEqual([])
    expect(await openLetter(readerWith('project-officer', `project:${projectId}`), which)).toMatchObject({
      address: '2 Invented Road',
      message: letter,
    })
    expect(reads).toEqual([`contact voice:${ids[0]}`])

    const answers = await Promise.all(Array.from({ length: 20 }, () => markTold(at, which)))
    expect(answers.filter((answer) => 'told' in answer)).toHaveLength(1)
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'already-done')).toHaveLength(19)
    expect(await markTold(at, { voiceId: newId(), step })).toEqual({ refused: 'not-found' })
    const notice = (await noticesOf(step)).find(({ voice_id }) => voice_id === ids[0])!
    expect(notice).toMatchObject({ done_by: at.by.account, message: null })
    const entries = await at.db
      .selectFrom('record_entries')
      .select(['deed', 'by_account', 'public'])
      .where('subject', '=', `voice:${ids[0]}`)
      .where('deed', '=', 'voice.told')
      .execute()
    expect(entries).toEqual([{ deed: 'voice.told', by_account: at.by.account, public: { step, way: 'post' } }])
    const steps = await tellSteps({ id: ids[0]! }, { ...at, language: 'cy', person: null })
    expect(steps).toMatchObject({ done: [{ key: 'told', title: 'Anfonwyd llythyr' }], next: [] })
    expect(await countLettersToDo(at.db)).toEqual({ post: before.post, telephone: before.telephone + 1 })
  })
})

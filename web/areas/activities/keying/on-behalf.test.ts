import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listWards } from '../../places/index.ts'
import { activityColumns, activityFrom, findRow } from '../activity/queries.ts'
import type { ActivityRow } from '../activity/types.ts'
import { kinds } from '../kinds/list.ts'
import { openVote } from '../kinds/priorities/open-vote.test-support.ts'
import type { Question } from '../questions/question.ts'
import { boxesOf } from './boxes.ts'

let house: TestHouse
let first: Browser
let second: Browser
let ward: string
beforeAll(async () => {
  house = await openHouse()
  first = await house.browser('link-officer')
  second = await house.browser('project-officer')
  ward = (await listWards((await house.council()).db))[0]!.id
})
afterAll(() => house.close())

const hostile = '=1+1 <img src=x onerror=alert(1)> “said at the door”'

/** An answer to each question that must be answered, as the form has it and as a keyer types it. */
function answerTo(question: Question): { form: Record<string, string>; keyed: Record<string, string> } {
  const { key } = question
  const both = (values: Record<string, string>) => ({ form: values, keyed: values })
  switch (question.type) {
    case 'words':
    case 'line':
    case 'offer':
      return both({ [key]: hostile.slice(0, question.most) })
    case 'statements':
      return both({ [`${key}-1`]: hostile })
    case 'single':
      return { form: { [key]: question.options[0]!.key }, keyed: { [key]: '1' } }
    case 'multiple':
      return { form: { [`${key}-${question.options[0]!.key}`]: 'yes' }, keyed: { [key]: '1' } }
    case 'scale':
      return both({ [key]: String(question.from) })
    case 'matrix':
      return {
        form: Object.fromEntries(question.rows.map((row) => [`${key}-${row.key}`, question.options[0]!.key])),
        keyed: Object.fromEntries(question.rows.map((row) => [`${key}-${row.key}`, '1'])),
      }
    case 'ranking':
      return both({ [`${key}-${question.options[0]!.key}`]: '1' })
    case 'points':
      return both({ [`${key}-${question.options[0]!.key}`]: String(question.each ?? question.total) })
    case 'number':
      return both({ [key]: String(question.least ?? 1) })
    case 'spot':
      return both({ [`${key}-words`]: 'Behind the hall', [`${key}-ward`]: ward })
    case 'place':
      return both({ ward })
    case 'publish':
      return { form: { publish: 'yes' }, keyed: { publish: 'y' } }
    case 'contact':
      return { form: { contact: 'no' }, keyed: {} }
    default:
      return both({})
  }
}

const all = (questions: readonly Question[], way: 'form' | 'keyed') =>
  Object.assign({}, ...questions.map((question) => answerTo(question)[way])) as Record<string, string>

/** One of the example that can be answered now; of votes none is open, so that one is made. */
async function openOf(kind: string): Promise<ActivityRow> {
  if (kind === 'priorities') {
    const { id } = await openVote(house)
    return (await findRow((await house.council()).db, id))!
  }
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    join projects p on p.id = a.project_id
    where a.kind = ${kind} and pub.at is not null and clo.at is null and a.opens_at <= ${house.clock.now}
      and (a.closes_at is null or a.closes_at > ${house.clock.now}) order by a.id`.execute((await house.council()).db)
  return rows[0]!
}

const taken = async (id: string) =>
  (await house.council()).db
    .selectFrom('voices')
    .select(['channel', 'receipt', 'entered_by'])
    .where('activity_id', '=', id)
    .where('entered_by', 'in', [first.account!, second.account!])
    .orderBy('received_at')
    .execute()

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  test('is answered by telephone through an officer, and on paper keyed by two', async () => {
    const activity = await openOf(name)
    const desk = `/desk/activities/${activity.id}`
    const questions = kind.questions(activity).filter(({ office }) => !office)
    const [day = '', month = '', year = ''] = dayOf(house.clock.now).split('-').toReversed()
    const before = (await taken(activity.id)).length
    expect((await first.visit(`${desk}/telephone`)).text).toContain('Telephone script')
    const form = await first.visit(`${desk}/notes/new?channel=telephone`)
    for (const { title } of questions) expect(form.text).toContain(title.en)
    const said = await first.submit(`${desk}/notes/new`, {
      channel: 'telephone',
      consent: 'said',
      source: '',
      language: 'en',
      'given-day': day,
      'given-month': month,
      'given-year': year,
      _once: newId(),
      ...all(questions, 'form'),
    })
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(said.text)?.[0]
    expect(code, said.text).toBeDefined()
    expect((await (await house.browser()).follow(`/receipts/${code}`)).html).not.toContain('<img src=x')

    const pile = { activity: activity.id, name: `Box of ${name}`, total: '1' }
    const on = { 'collected-day': day, 'collected-month': month, 'collected-year': year }
    const begun = await first.send('/keying', { ...pile, ...on })
    expect(begun.status, begun.text).toBe(303)
    const at = begun.location!.replace(/\/sheet.*$/, '')
    const keyed = all(questions, 'keyed')
    const screen = await first.visit(`${at}/sheet`)
    for (const box of questions.flatMap(boxesOf)) expect(screen.html).toContain(`name="${box.name}"`)
    const kept = await first.send(`${at}/sheet`, { code: '', language: 'en', ...keyed })
    expect(kept.status, kept.text).toBe(303)
    const sheet = await (await house.council()).db
      .selectFrom('keying_sheets')
      .select('id')
      .where('batch_id', '=', at.split('/')[2]!)
      .executeTakeFirstOrThrow()
    expect((await first.send(`${at}/second`, { sheet: sheet.id, language: 'en', ...keyed })).status).not.toBe(303)
    expect((await second.send(`${at}/second`, { sheet: sheet.id, language: 'en', ...keyed })).status).toBe(303)
    const released = await second.submit(`${at}/release`)
    expect(released.text).toContain('1 sheet released')
    expect(released.html).not.toContain('<img src=x')
    expect(
      (await taken(activity.id))
        .slice(before)
        .map(({ channel }) => channel)
        .sort(),
    ).toEqual(['paper', 'telephone'])
  })
})

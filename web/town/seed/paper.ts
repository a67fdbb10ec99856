import {
  beginBatch,
  keySecond,
  keySheet,
  printSheets,
  releaseBatch,
  settleSheet,
} from '../../areas/activities/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { dayOf } from '../../platform/clock.ts'
import { formatDate } from '../../ui/layout/format.ts'
import type { Voice } from '../story/types.ts'
import type { Seeding } from './activities.ts'
import { momentToDate } from './told.ts'
import { valuesOf } from './values.ts'

type Taken = { id: string; receipt: string }
const hour = 3600_000

/** The paper of a conversation: forms printed with their codes, then keyed pile by pile by two people and released. */
export async function seedPaper(seeding: Seeding): Promise<Taken[]> {
  const { at, told, conversation } = seeding
  const taken: Taken[] = []
  const paper = conversation.voices.flatMap((voice, index) => (voice.channel === 'paper' ? [{ voice, index }] : []))
  if (!paper.length) return taken
  const codes = await print(seeding, paper.length + 10)
  for (const [day, sheets] of Map.groupBy(paper, ({ voice }) => voice.received.day)) {
    const received = momentToDate(told, { day, time: sheets.at(-1)!.voice.received.time })
    const [first, second] = keyers(seeding, sheets[0]!.voice)
    const keying: Acting = { ...at, now: new Date(received.getTime() - 2 * hour), by: first }
    const checking: Acting = { ...at, now: new Date(received.getTime() - hour), by: second }
    const batchId = await begin(
      keying,
      seeding,
      sheets.map(({ voice }) => voice),
    )
    for (const [place, { voice, index }] of sheets.entries()) {
      const values = { ...valuesOf(voice), ...keyed(seeding, voice) }
      const code = codes.pop()!
      const kept = ok(await keySheet(keying, { batchId, code, values }))
      await check(checking, { batchId, sheetId: kept.sheetId, values, slip: place % 11 === 3 })
      taken[index] = { id: '', receipt: code }
    }
    const { released } = ok(await releaseBatch({ ...at, now: received, by: second }, { batchId }))
    for (const { index } of sheets)
      taken[index] = {
        ...taken[index]!,
        id: released.find(({ receipt }) => receipt === taken[index]!.receipt)!.voiceId,
      }
  }
  return taken
}

/** What stands on the sheet besides the answers. */
const keyed = ({ told, postcodeOf }: Seeding, voice: Voice): Record<string, string> => {
  const postcode = postcodeOf(voice)
  return { given: dayOf(momentToDate(told, voice.given)), language: voice.language, ...(postcode ? { postcode } : {}) }
}

async function print({ at, told, activity, conversation }: Seeding, sheets: number): Promise<string[]> {
  const now = new Date(momentToDate(told, conversation.opens).getTime() + hour)
  const by = {
    account: told.accounts.get(conversation.voices.find(({ enteredBy }) => enteredBy)?.enteredBy ?? '') ?? null,
    role: 'project-officer',
  }
  return [
    ...ok(await printSheets({ ...at, now, by }, { activityId: activity.id, kind: 'form', language: 'en', sheets }))
      .codes,
  ]
}

/** The person who keys, and another from the council who keys again. */
function keyers({ told }: Pick<Seeding, 'told'>, voice: Voice): [Acting['by'], Acting['by']] {
  const own = voice.enteredBy ?? ''
  const council = own.split('-')[0]!
  const other =
    [...told.accounts].find(([key]) => key.startsWith(`${council}-officer`) && key !== own) ??
    [...told.accounts].find(([key]) => key.startsWith(council) && key !== own)
  return [
    { account: told.accounts.get(own) ?? null, role: 'project-officer' },
    { account: other?.[1] ?? null, role: 'project-officer' },
  ]
}

async function begin(at: Acting, { told, activity }: Seeding, voices: readonly Voice[]): Promise<string> {
  const days = voices.map(({ given }) => dayOf(momentToDate(told, given))).sort()
  const made = await beginBatch(at, {
    activityId: activity.id,
    name: `Forms of ${formatDate(days[0]!)}`,
    statedTotal: voices.length,
    collectedOn: days.at(-1)!,
  })
  return ok(made).batchId
}

type Check = { batchId: string; sheetId: string; values: Record<string, string>; slip: boolean }

/** Now and then the second person misreads a word, and the two look at the sheet again. */
async function check(at: Acting, { batchId, sheetId, values, slip }: Check): Promise<void> {
  const read = slip ? { ...values, answer: `${values['answer']} (?)` } : values
  ok(await keySecond(at, { batchId, sheetId, values: read }))
  if (slip) ok(await settleSheet(at, { batchId, sheetId, values }))
}

/** A pile that is keyed once and waits for a second person, so that the example shows one. Its words are invented. */
export async function seedHeldPile(seeding: Seeding): Promise<void> {
  const { at, told, conversation } = seeding
  const written = ['Somewhere to dry a coat', 'A toaster and good company', 'Keep the name over the door']
  const [first] = keyers(seeding, conversation.voices.find(({ channel }) => channel === 'paper')!)
  const keying: Acting = { ...at, now: momentToDate(told, { day: -1, time: '15:10' }), by: first }
  const { batchId } = ok(
    await beginBatch(keying, {
      activityId: seeding.activity.id,
      name: 'Box at the corner shop',
      statedTotal: written.length,
      collectedOn: dayOf(momentToDate(told, { day: -2, time: '12:00' })),
    }),
  )
  for (const answer of written)
    ok(
      await keySheet(keying, {
        batchId,
        code: '',
        values: { answer, publish: 'yes', contact: 'no', given: '', language: 'en' },
      }),
    )
}

function ok<T extends object>(result: T): Exclude<T, { refused: unknown }> {
  if ('refused' in result) throw new Error(`the story's paper is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { randomBytes } from '../../../../platform/chance.ts'
import { parseReceipt } from '../../../voices/index.ts'
import { endOf } from '../../activity/rules.ts'
import type { ActivityRow } from '../../activity/types.ts'
import type { Part } from '../../taking/part.ts'
import type { PartRefusal } from '../../taking/rules.ts'
import type { Keeping } from '../keeping.ts'
import { type Definition, readDefinition } from './definition.ts'
import { codeKey } from './letters/code-key.ts'
import { type Choices, choicesOf, isOfficeMark, keepsRules, type LeftOut } from './rules.ts'

type Judged = { choices: Choices; leftOut: LeftOut | null } | { refused: PartRefusal }

/**
 * A ballot lies beside its voice, in its transaction. What somebody sends or says on the telephone is refused where it
 * breaks a rule; what lies on paper is taken and left out of the count, with the reason.
 */
export const keeping: Keeping = {
  async taken(at, { activity, part, voiceId }) {
    const late = !!endOf(activity) && endOf(activity)! <= at.now
    if (late && (await isPublished(at, activity.id))) return 'result-published'
    const judged = judge(activity, part)
    if ('refused' in judged) return judged.refused
    let { choices, leftOut } = judged
    if (activity.identityLevel === 'code' && !leftOut) {
      const wrong = await useCode(at, activity, part.values['letter'])
      if (wrong && part.channel !== 'paper') return wrong
      if (wrong) leftOut = wrong === 'code-used' ? 'twice' : 'no-code'
    }
    await sql`insert into ballots (voice_id, activity_id, mark, choices, left_out, channel, ward_id, at)
      values (${voiceId}, ${activity.id}, ${randomBytes(10).toString('hex')}, ${JSON.stringify(leftOut ? {} : choices)}, ${leftOut},
        ${part.channel}, ${part.place?.wardId ?? null}, ${at.now})`.execute(at.db)
    return undefined
  },

  async changed(at, { activity, voiceId, contribution }) {
    const definition = readDefinition(activity.definition)
    const choices = choicesOf(definition, contribution.data as Record<string, string>)
    if (!definition.changes || !choices || !keepsRules(definition, choices))
      throw new RangeError('a ballot was changed into one that breaks its rules')
    await sql`update ballots set choices = ${JSON.stringify(choices)} where voice_id = ${voiceId} and left_out is null`.execute(
      at.db,
    )
  },
}

/** Closed, its result may be published in this moment: whoever publishes waits for us, or we see what they did. */
async function isPublished(at: Acting, activityId: string): Promise<boolean> {
  await sql`select from activities where id = ${activityId} for key share`.execute(at.db)
  const { rows } = await sql`select from ballot_result_publications where activity_id = ${activityId}`.execute(at.db)
  return rows.length > 0
}

function judge(activity: ActivityRow, { values, place, channel, enteredFor }: Part): Judged {
  const definition = readDefinition(activity.definition)
  const paper = channel === 'paper' && enteredFor !== undefined
  const mark = enteredFor !== undefined && isOfficeMark(values['office']) ? values['office'] : undefined
  const choices = choicesOf(definition, values)
  const leave = (leftOut: LeftOut, refused: PartRefusal): Judged => (paper ? { choices: {}, leftOut } : { refused })
  if (paper && mark && mark !== 'checked') return { choices: {}, leftOut: mark }
  if (!choices || !keepsRules(definition, choices)) return leave('rules', 'ballot-wrong')
  if (!Object.keys(choices).length) return leave('blank', 'nothing-said')
  const where = mark === 'checked' ? undefined : outside(definition, place?.wardId)
  return where ? leave(where, where) : { choices, leftOut: null }
}

/** Why somebody may not vote here: they live elsewhere, or have not said where. */
export function outside({ wards }: Definition, wardId: string | undefined): 'not-eligible' | 'no-place' | undefined {
  if (!wards.length) return undefined
  if (!wardId) return 'no-place'
  return wards.includes(wardId) ? undefined : 'not-eligible'
}

/** Uses a code up: twenty who send the same one wait for each other here, and one of them has it. */
async function useCode(
  at: Acting,
  activity: ActivityRow,
  typed: string | undefined,
): Promise<'code-unknown' | 'code-used' | undefined> {
  const read = parseReceipt(typed ?? '')
  if (read === 'mistyped') return 'code-unknown'
  const key = codeKey(at.council.keys, activity.id, read.code)
  const { rows } = await sql<{ known: boolean; used: boolean }>`
    with known as (select letters_id from ballot_codes where code_key = ${key} and activity_id = ${activity.id}),
    used as (insert into ballot_code_uses (code_key, activity_id, letters_id, at)
      select ${key}, ${activity.id}, letters_id, ${at.now} from known on conflict do nothing returning 1)
    select exists (select from known) as known, exists (select from used) as used`.execute(at.db)
  if (!rows[0]!.known) return 'code-unknown'
  return rows[0]!.used ? undefined : 'code-used'
}

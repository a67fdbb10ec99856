import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { countUp } from '../counting/commands.ts'
import type { Delta } from '../counting/tallies.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { moveVoices, type Place } from '../standing/commands.ts'
import { type HeldVoice, lockVoices } from '../standing/queries.ts'
import { tell } from '../telling/commands.ts'
import { logModerations, type Moderated } from './log-commands.ts'
import { type Decision, type DecisionRefusal, decisionRefusal, type KeptBecause, keptBecause } from './rules.ts'
import { reasonWords, refusedLetter } from './words.ts'

export type Moderation = {
  voiceIds: readonly string[]
  decision: Decision
  /** What the moderator saw of each voice (`stampOf`): what changed since is left alone. */
  seen?: ReadonlyMap<string, string>
}
export type ModerationDone = { done: string[]; kept: { id: string; because: KeptBecause }[] }

/** Decides voices, one or many: each moves, is logged, and its author told, or is left alone with the reason why. */
export async function moderate(
  at: Acting,
  { voiceIds, decision, seen }: Moderation,
): Promise<ModerationDone | { refused: DecisionRefusal }> {
  const refused = decisionRefusal(voiceIds.length, decision)
  if (refused) return { refused }
  return deed(at.db, async (tx) => {
    const voices = await lockVoices(tx, voiceIds)
    const heldBy = await lastHeldBy(tx, voices)
    const judged = voices.map((voice) => ({
      voice,
      because: keptBecause(voice, {
        decision,
        seen: seen?.get(voice.id),
        heldBy: heldBy.get(voice.id) ?? null,
        by: at.by.account,
      }),
    }))
    const decided = judged.filter(({ because }) => !because).map(({ voice }) => voice)
    const deltas = await settle(tx, at, decided, decision)
    await countUp(tx, deltas)
    return {
      done: decided.map(({ id }) => id),
      kept: judged.flatMap(({ voice, because }) => (because ? [{ id: voice.id, because }] : [])),
    }
  })
}

async function settle(tx: Tx, at: Acting, voices: HeldVoice[], decision: Decision): Promise<Delta[]> {
  if (!voices.length) return []
  const moving = voices.filter(({ standing }) => decision.deed !== 'publish' || standing !== 'shown')
  const deltas: Delta[] = []
  for (const [place, group] of placesOf(moving, decision)) deltas.push(...(await moveVoices(tx, at, group, place)))
  const ids = voices.map(({ id }) => id)
  await markRead(tx, at, ids)
  await sql`update voice_reports set settled_at = ${at.now}, settled_by = ${at.by.account} where voice_id = any(${ids}::uuid[]) and settled_at is null`.execute(
    tx,
  )
  const logged = await logModerations(
    tx,
    at,
    voices.map((voice) => moderatedOf(voice, decision)),
  )
  if (decision.deed === 'refuse') await tellRefused(tx, at, voices, decision)
  return [...deltas, ...logged]
}

/** Where a decision sends voices; what is only counted says whether its author would have had it shown. */
function placesOf(voices: HeldVoice[], decision: Decision): [Place, HeldVoice[]][] {
  switch (decision.deed) {
    case 'publish':
      return [[{ standing: 'shown' }, voices]]
    case 'hold':
      return [[{ standing: 'waiting', why: 'held' }, voices]]
    case 'refuse':
      return [[{ standing: 'refused', reason: decision.reason, sentence: decision.sentence.trim() }, voices]]
    case 'count':
      return [
        [{ standing: 'counted', why: 'private' }, voices.filter(({ consentPublish }) => consentPublish)],
        [{ standing: 'counted', why: 'no-consent' }, voices.filter(({ consentPublish }) => !consentPublish)],
      ]
  }
}

function moderatedOf(voice: HeldVoice, decision: Decision): Moderated {
  const { id: voiceId, subject } = voice
  switch (decision.deed) {
    case 'publish':
      return {
        voiceId,
        subject,
        deed: voice.reports || voice.why === 'reported' || voice.standing === 'refused' ? 'restored' : 'published',
      }
    case 'count':
      return { voiceId, subject, deed: 'counted' }
    case 'hold':
      return { voiceId, subject, deed: 'held', ...(decision.note?.trim() && { sentence: decision.note.trim() }) }
    case 'refuse':
      return { voiceId, subject, deed: 'refused', reason: decision.reason, sentence: decision.sentence.trim() }
  }
}

/** Who asked for the second look that a voice waits for. */
async function lastHeldBy(tx: Tx, voices: HeldVoice[]): Promise<Map<string, string | null>> {
  const held = voices.filter(({ why }) => why === 'held').map(({ id }) => id)
  if (!held.length) return new Map()
  const { rows } = await sql<{
    id: string
    by: string | null
  }>`select distinct on (voice_id) voice_id as id, by_account as by from voice_moderations
    where voice_id = any(${held}::uuid[]) and deed = 'held' order by voice_id, at desc, id desc`.execute(tx)
  return new Map(rows.map(({ id, by }) => [id, by]))
}

/** Somebody of the council has read it: once is enough. */
export async function markRead(tx: Tx, at: Acting, ids: readonly string[]): Promise<void> {
  await sql`insert into voice_reads (voice_id, at, by_account) select id, ${at.now}, ${at.by.account} from unnest(${[...ids]}::uuid[]) as id
    on conflict do nothing`.execute(tx)
}

async function tellRefused(
  tx: Tx,
  at: Acting,
  voices: HeldVoice[],
  { reason, sentence }: Decision & { deed: 'refuse' },
): Promise<void> {
  const letters = voices.map((voice) => {
    const language = voice.language === 'cy' ? 'cy' : 'en'
    const { name, sentence: rule } = reasonWords[language][reason]
    const href = at.council.origin + receiptPath.to({ code: voice.receipt })
    const letter = refusedLetter[language]({
      reason: `${name}. ${rule}`,
      sentence: sentence.trim(),
      receipt: formatReceipt(voice.receipt),
      href,
    })
    return { voiceId: voice.id, step: `refused-${at.now.getTime()}`, letter }
  })
  await tell(tx, at, letters)
}

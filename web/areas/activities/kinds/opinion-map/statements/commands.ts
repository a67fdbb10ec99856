import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { type TakingRefusal, takeVoice, type VoiceInput } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { keepVotes, type Who } from '../voting/commands.ts'
import { listServed } from './queries.ts'
import { limits, type Source, type StatementRefusal, sameness, statementProblem } from './rules.ts'

/** The statements of an activity, held still until this deed is done. */
export async function lockStatements(tx: Tx, activityId: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`opinion-map ${activityId}`}, 0))`.execute(tx)
  const rows = await tx
    .selectFrom('opinion_statements')
    .select(['number', 'author', 'once'])
    .where('activity_id', '=', activityId)
    .execute()
  const said = new Set((await listServed(tx, activityId)).map(({ text }) => sameness(text)))
  return {
    rows,
    next: 1 + Math.max(-1, ...rows.map(({ number }) => number)),
    has: (text: string) => said.has(sameness(text)),
  }
}

type Added = {
  number: number
  text: string
  cy?: string
  source: Source
  voiceId?: string
  author?: string
  betterThan?: number
  once?: string
}

export const insertStatements = (tx: Tx, at: Acting, activityId: string, added: readonly Added[]) =>
  tx
    .insertInto('opinion_statements')
    .values(
      added.map(({ number, text, cy, source, voiceId, author, betterThan, once }) => ({
        id: newId<'statement'>(at.now),
        activity_id: activityId,
        number,
        text,
        cy: cy ?? '',
        source,
        voice_id: voiceId ?? null,
        author: author ?? null,
        better_than: betterThan ?? null,
        added_by: voiceId ? null : at.by.account,
        added_at: at.now,
        once: once ?? null,
      })),
    )
    .execute()

export type OwnStatement = {
  text: string
  /** Its writer says that it is one idea. */
  sure: boolean
  betterThan?: number
  who: Who
  /** Who they are among those who vote, where they voted already. */
  voter: string | undefined
  once: string
  language: string
  under18?: boolean
}

/**
 * Somebody adds a statement: a voice of its own, which waits to be read, and the statement with it. Who votes here agrees
 * with what they wrote.
 */
export function addOwnStatement(
  at: Acting,
  activity: ActivityRow,
  given: OwnStatement,
): Promise<{ refused: StatementRefusal | TakingRefusal } | { receipt: string; again: boolean }> {
  const problem = statementProblem(given.text, given)
  if (problem) return Promise.resolve({ refused: problem })
  return deed(at.db, async (tx) => {
    const { rows, next, has } = await lockStatements(tx, activity.id)
    if (!rows.some(({ once }) => once === given.once)) {
      if (has(given.text)) return { refused: 'already-there' }
      if (rows.length >= limits.all) return { refused: 'enough-of-all' }
      if (given.voter && rows.filter(({ author }) => author === given.voter).length >= limits.own)
        return { refused: 'enough-of-yours' }
    }
    const taken = await takeVoice({ ...at, db: tx }, voiceOf(at, activity, given))
    if ('refused' in taken) return taken
    const { voiceId, receipt } = taken.taken
    if (taken.taken.again) return { receipt, again: true }
    const known = given.betterThan !== undefined && rows.some(({ number }) => number === given.betterThan)
    await insertStatements(tx, at, activity.id, [
      {
        number: next,
        // The words are the voice's: changed, taken out or erased there, they are so here.
        text: '',
        source: 'participant',
        voiceId,
        once: given.once,
        ...(given.voter ? { author: given.voter } : {}),
        ...(known ? { betterThan: given.betterThan! } : {}),
      },
    ])
    if (given.voter)
      await keepVotes(tx, { activityId: activity.id, voter: given.voter, givenAt: at.now }, [{ number: next, vote: 1 }])
    return { receipt, again: false }
  })
}

const voiceOf = (at: Acting, activity: ActivityRow, given: OwnStatement): VoiceInput => ({
  subject: subjectOf('activity', activity.id),
  activityId: activity.id,
  projectId: activity.projectId,
  kind: 'statement',
  channel: 'online',
  participant: { ...given.who, several: true },
  givenAt: at.now,
  language: given.language,
  consentPublish: true,
  consentContact: false,
  words: given.text,
  data: {},
  once: given.once,
  preModeration: true,
  showable: true,
  mustBeRead: true,
  stillOpen: isOpen(activity.id, at.now),
  ...(given.under18 ? { under18: true } : {}),
})

export type SeedLine = { text: string; cy?: string }
export type LineRefusal = { line: number; refused: StatementRefusal; text: string }

/** The facilitator adds statements, one a line: all of them or, where one cannot stand, none. */
export function addStatements(
  at: Acting,
  {
    activityId,
    lines,
    source,
    sure,
  }: { activityId: string; lines: readonly SeedLine[]; source: 'facilitator' | 'paper'; sure: boolean },
): Promise<{ refused: readonly LineRefusal[] } | { added: readonly number[] }> {
  return deed(at.db, async (tx) => {
    const { rows, next, has } = await lockStatements(tx, activityId)
    const seen = new Set<string>()
    const refused = lines.flatMap(({ text }, index): LineRefusal[] => {
      const same = has(text) || seen.has(sameness(text))
      seen.add(sameness(text))
      const problem =
        statementProblem(text, { sure }) ??
        (same ? 'already-there' : rows.length + index >= limits.all ? 'enough-of-all' : undefined)
      return problem ? [{ line: index + 1, refused: problem, text }] : []
    })
    if (refused.length) return { refused }
    const added = lines.map((line, index) => ({ ...line, number: next + index, source }))
    await insertStatements(tx, at, activityId, added)
    await putOnPaper(tx, activityId, added)
    await record(tx, at, {
      deed: 'statement.added',
      subject: subjectOf('activity', activityId),
      details: { numbers: added.map(({ number }) => number), source },
      public: { statements: added.length },
    })
    return { added: added.map(({ number }) => number) }
  })
}

/** The form on paper, the telephone script and keying are made from the definition. */
export async function putOnPaper(
  tx: Tx,
  activityId: string,
  added: readonly { number: number; text: string; cy?: string }[],
): Promise<void> {
  const paper = added.map(({ number, text, cy }) => ({ number, text, cy: cy ?? '' }))
  await sql`update activities set version = version + 1,
      definition = jsonb_set(definition, '{paper}', coalesce(definition->'paper', '[]') || ${JSON.stringify(paper)}::jsonb)
    where id = ${activityId} and jsonb_array_length(coalesce(definition->'paper', '[]')) + ${paper.length} <= 200`.execute(
    tx,
  )
}

export async function takeFromPaper(tx: Tx, activityId: string, number: number): Promise<void> {
  await sql`update activities set version = version + 1, definition = jsonb_set(definition, '{paper}',
      coalesce((select jsonb_agg(one) from jsonb_array_elements(definition->'paper') one where (one->>'number')::int <> ${number}), '[]'))
    where id = ${activityId}`.execute(tx)
}

import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { isId } from '../../../../../platform/ids.ts'
import { isShown } from '../../../../voices/index.ts'
import { change } from '../asking/commands.ts'
import { limits, nextKey } from '../definition.ts'

export type PaperRefusal = 'label-missing' | 'label-too-long' | 'paper-full' | 'not-here'

/** Puts an idea on the form on paper, in a few words; without words it is taken from there. */
export async function setPaper(
  at: Acting,
  typed: { activityId: string; question: string; idea: string; label: string; off?: boolean },
): Promise<{ refused: PaperRefusal | 'already-closed' } | { saved: string }> {
  const label = typed.label.replace(/\s+/g, ' ').trim()
  if (!typed.off && !label) return { refused: 'label-missing' }
  if (label.length > limits.label) return { refused: 'label-too-long' }
  let full = false
  const done = await change(at, typed.activityId, 'hmw.paper-changed', async (tx, activity, definition) => {
    const before = definition.paper.find(({ idea }) => idea === typed.idea)
    const others = definition.paper.filter(({ idea }) => idea !== typed.idea)
    if (typed.off) return before ? { key: before.key, next: { ...definition, paper: others } } : 'not-here'
    const { rows } = isId(typed.idea)
      ? await sql`select from hmw_ideas i where i.voice_id = ${typed.idea} and i.activity_id = ${activity.id}
          and i.question = ${typed.question} and ${isShown(sql`i.voice_id`)}`.execute(tx)
      : { rows: [] }
    full = others.length >= limits.paper
    if (!rows.length || full) return 'not-here'
    const key = before?.key ?? nextKey('i', definition.paper)
    const one = { key, idea: typed.idea, question: typed.question, label }
    const paper = before ? definition.paper.map((was) => (was === before ? one : was)) : [...others, one]
    return { key, next: { ...definition, paper } }
  })
  if ('saved' in done) return done
  return { refused: full ? 'paper-full' : done.refused === 'already-closed' ? 'already-closed' : 'not-here' }
}

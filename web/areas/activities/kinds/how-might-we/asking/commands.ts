import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { themesOf } from '../../../../voices/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { endOf } from '../../../activity/rules.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { type Definition, limits, nextKey, readDefinition } from '../definition.ts'

export type AskingRefusal =
  | 'words-missing'
  | 'words-too-long'
  | 'from-missing'
  | 'too-many-questions'
  | 'asked-twice'
  | 'has-ideas'
  | 'already-closed'
  | 'not-here'
type Done = { refused: AskingRefusal } | { saved: string }

/** Asks "How might we …?", drawn from themes of the project. */
export const addQuestion = (
  at: Acting,
  { activityId, ...typed }: { activityId: string; words: string; themes: readonly string[] },
): Promise<Done> =>
  change(at, activityId, 'hmw.question-added', async (tx, activity, definition) => {
    const words = typed.words.replace(/\s+/g, ' ').trim()
    if (!words) return 'words-missing'
    if (words.length > limits.question) return 'words-too-long'
    if (definition.questions.length >= limits.questions) return 'too-many-questions'
    if (definition.questions.some(({ en }) => en.toLowerCase() === words.toLowerCase())) return 'asked-twice'
    const sent = new Set(typed.themes)
    const from = (await themesOf(tx, activity.projectId)).filter(({ id }) => sent.has(id)).slice(0, 12)
    if (!from.length) return 'from-missing'
    const key = nextKey('h', definition.questions)
    const question = { key, en: words, cy: '', from: from.map(({ id }) => subjectOf('theme', id)) }
    return { key, next: { ...definition, questions: [...definition.questions, question] } }
  })

/** Takes a question away that nobody has had an idea for. */
export const removeQuestion = (at: Acting, { activityId, key }: { activityId: string; key: string }): Promise<Done> =>
  change(at, activityId, 'hmw.question-removed', async (tx, activity, definition) => {
    if (!definition.questions.some((one) => one.key === key)) return 'not-here'
    const idea = await tx
      .selectFrom('hmw_ideas')
      .select('voice_id')
      .where('activity_id', '=', activity.id)
      .where('question', '=', key)
      .limit(1)
      .executeTakeFirst()
    if (idea) return 'has-ideas'
    return { key, next: { ...definition, questions: definition.questions.filter((one) => one.key !== key) } }
  })

type Next = { key: string; next: Definition }

/** Changes the questions or what stands on paper, one officer at a time. */
export function change(
  at: Acting,
  activityId: string,
  name: string,
  decide: (tx: Tx, activity: ActivityRow, definition: Definition) => Promise<AskingRefusal | Next>,
): Promise<Done> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'how-might-we') return { refused: 'not-here' }
    const end = endOf(activity)
    if (activity.publishedAt && end && end <= at.now) return { refused: 'already-closed' }
    const decided = await decide(tx, activity, readDefinition(activity.definition))
    if (typeof decided === 'string') return { refused: decided }
    await tx
      .updateTable('activities')
      .set({ definition: JSON.stringify(decided.next), version: activity.version + 1 })
      .where('id', '=', activityId)
      .execute()
    await record(tx, at, {
      deed: name,
      subject: subjectOf('activity', activityId),
      details: { key: decided.key },
      ...(activity.publishedAt ? { public: { key: decided.key } } : {}),
    })
    return { saved: decided.key }
  })
}

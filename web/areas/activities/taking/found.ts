import type { Ctx } from '../../../platform/http.ts'
import { findActivity } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'
import { findDictionary } from '../formats/queries.ts'
import { frameIn, questionsIn } from '../formats/translating.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { withoutPostcodes } from '../questions/place-queries.ts'
import type { Question, Values } from '../questions/question.ts'
import { keepFilesOf } from '../uploads/commands.ts'
import { keepDraft } from './drafts.ts'
import { questionHref, type Taking } from './pages.tsx'
import { firstUnready } from './rules.ts'
import { takingOf } from './taking.ts'

/** Nobody sees a draft of an activity here, staff included: theirs is the preview. */
export function find(ctx: Ctx): Promise<Activity | undefined> {
  return findActivity(ctx.db, { project: ctx.params['project']!, activity: ctx.params['activity']! }, null, ctx.now)
}

/** The question of this key, or the first, among those on the way of these answers; elsewhere on the form it is left. */
export function asked(activity: Activity, values: Values, key: string | undefined): Question | 'left' | undefined {
  const { questions } = takingOf(activity, values)
  if (!key) return questions[0]
  const isKey = (question: Question) => question.key === key
  return questions.find(isKey) ?? (kindNamed(activity.kind).questions(activity).some(isKey) ? 'left' : undefined)
}

/** What these questions are in the language in which this person takes part, where it is not one of the website's. */
export async function inOwnLanguage(ctx: Ctx, activity: Activity, values: Values): Promise<(taking: Taking) => Taking> {
  const language = values['in']
  const dictionary = language ? await findDictionary(ctx.db, activity.id, language) : undefined
  if (!language || !dictionary) return (taking) => taking
  return (taking) => ({
    ...taking,
    questions: questionsIn(taking.questions, dictionary),
    spoken: language,
    frame: frameIn(dictionary),
  })
}

/** Where to go on: the first question that is not answered yet, or all of them to be checked. */
export function onwardHref(activity: Activity, values: Values): string {
  const taking = takingOf(activity, values)
  const unready = firstUnready(taking.questions, values)
  return unready
    ? questionHref(taking, unready)
    : paths.check.to({ project: activity.project.slug, activity: activity.slug })
}

/** Keeps a draft with its files, and no postcode. */
export async function keep(ctx: Ctx, activity: Activity, visitor: string, values: Values): Promise<void> {
  const questions = kindNamed(activity.kind).questions(activity)
  await keepDraft(ctx.acting, activity.id, visitor, withoutPostcodes(questions, values))
  await keepFilesOf(ctx.acting, questions, values)
}

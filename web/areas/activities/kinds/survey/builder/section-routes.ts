import type { Ctx } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import { hasVoices } from '../../../desk/queries.ts'
import { problemsIn } from '../checks.ts'
import { type Definition, readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { problemLines } from '../problem-words.ts'
import { builderView } from './builder-page.tsx'
import { type Changed, changeSurvey } from './commands.ts'
import { addSection, moveSection, nameSection, removeSection } from './edit.ts'
import { isLocked, type SurveyRefusal } from './rules.ts'
import { sectionView } from './section-page.tsx'
import { surveyRefusals } from './words.ts'

export const lockedFor = async (ctx: Ctx, activity: Activity): Promise<boolean> =>
  isLocked(activity, ctx.now, await hasVoices(ctx.db, activity.id))

const titleOf = (ctx: Ctx) => ({ title: ctx.form.text('title'), 'title-cy': ctx.form.text('title-cy') })
const errorsOf = (refused: SurveyRefusal | undefined): Record<string, string> =>
  refused ? { [refused === 'title-missing' ? 'title' : '']: surveyRefusals[refused] } : {}

export async function showBuilder(ctx: Ctx, refused?: SurveyRefusal): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const definition = readDefinition(activity.definition)
  return ctx.show(
    builderView({
      activity,
      definition,
      problems: problemLines(activity.id, definition, problemsIn(definition)),
      locked: await lockedFor(ctx, activity),
      token: ctx.token(),
      typed: refused ? titleOf(ctx) : { title: '', 'title-cy': '' },
      errors: errorsOf(refused),
    }),
    refused ? 422 : 200,
  )
}

type Edit = {
  change: string
  question?: string
  next: (definition: Definition) => Definition | { refused: SurveyRefusal }
  why?: string
}

/** One change of a survey by whoever may edit it, over the version that they saw. */
export async function edit(ctx: Ctx, change: Edit): Promise<(Changed & { activity: Activity }) | undefined> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return undefined
  const version = Number(ctx.form.text('version'))
  return { activity, ...(await changeSurvey(ctx.acting, { activityId: activity.id, version, ...change })) }
}

/** A change made in the list of questions itself: back to that list, or the list with what stood in the way. */
export async function editInList(ctx: Ctx, change: Edit, notice: string, anchor?: string): Promise<Response> {
  const done = await edit(ctx, change)
  if (!done) return ctx.notFound()
  if ('refused' in done) return showBuilder(ctx, done.refused)
  const href = paths.builder.to({ activity: done.activity.id })
  return ctx.seeOther(anchor ? `${href}#${anchor}` : href, notice)
}

export async function takeSection(ctx: Ctx): Promise<Response> {
  const { title: en, 'title-cy': cy } = titleOf(ctx)
  return editInList(
    ctx,
    {
      change: `Added the section “${en}”`,
      next: (definition) => (en ? addSection(definition, { en, cy }) : { refused: 'title-missing' }),
    },
    'The section is added.',
  )
}

export async function showSection(ctx: Ctx, refused?: SurveyRefusal): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  const section =
    activity && readDefinition(activity.definition).sections.find(({ key }) => key === ctx.params['section'])
  if (!activity || !section) return ctx.notFound()
  const typed = refused ? titleOf(ctx) : { title: section.title.en, 'title-cy': section.title.cy }
  const view = sectionView({
    activity,
    section,
    typed,
    errors: errorsOf(refused),
    locked: await lockedFor(ctx, activity),
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

export async function takeTitle(ctx: Ctx): Promise<Response> {
  const { title: en, 'title-cy': cy } = titleOf(ctx)
  const done = await edit(ctx, {
    change: `Named a section “${en}”`,
    next: (definition) =>
      en ? nameSection(definition, ctx.params['section']!, { en, cy }) : { refused: 'title-missing' },
    ...(ctx.form.has('why') ? { why: ctx.form.text('why') } : {}),
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showSection(ctx, done.refused)
  return ctx.seeOther(paths.builder.to({ activity: done.activity.id }), 'The title is saved.')
}

export const direction = (ctx: Ctx): -1 | 1 => (ctx.form.text('by') === 'up' ? -1 : 1)

export const shiftSection = (ctx: Ctx): Promise<Response> =>
  editInList(
    ctx,
    {
      change: 'Moved a section',
      next: (definition) => moveSection(definition, ctx.params['section']!, direction(ctx)),
    },
    'The section is moved.',
    ctx.params['section'],
  )

export const dropSection = (ctx: Ctx): Promise<Response> =>
  editInList(
    ctx,
    {
      change: 'Removed a section',
      next: (definition) => {
        const section = definition.sections.find(({ key }) => key === ctx.params['section'])
        return section?.questions.length
          ? { refused: 'section-not-empty' }
          : removeSection(definition, ctx.params['section']!)
      },
    },
    'The section is removed.',
  )

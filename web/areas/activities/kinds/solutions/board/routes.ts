import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { listWards } from '../../../../places/index.ts'
import { doorOf } from '../../../activity/rules.ts'
import { findBoard } from '../found.ts'
import * as paths from '../paths.ts'
import { type Choice, isStep } from '../rules.ts'
import { boardView } from './page.tsx'
import { countSteps, groupsOfBoard, listColumns, listProblems } from './queries.ts'

export const routes: readonly Route[] = [get(paths.board, anyone, show, { cached: true })]

/** What the address asks for, as far as it is anything that can be asked for. */
export function choiceOf(asked: URLSearchParams): Choice {
  const text = (name: string) => asked.get(name) ?? ''
  const [step, ward, group] = [text('step'), text('ward'), text('group')]
  return { step: isStep(step) ? step : '', ward: isId(ward) ? ward : '', group: isId(group) ? group : '' }
}

async function show(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const choice = choiceOf(ctx.url.searchParams)
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [counts, wards, groups, columns, list] = await Promise.all([
    countSteps(ctx.db, activity.id, choice),
    listWards(ctx.db),
    groupsOfBoard(ctx.db, activity.id),
    choice.step ? undefined : listColumns(ctx.db, activity.id, choice),
    choice.step ? listProblems(ctx.db, activity.id, choice, { after }) : undefined,
  ])
  return ctx.show(
    boardView({
      activity,
      open: doorOf(activity, ctx.now) === 'open',
      choice,
      counts,
      columns,
      list: list && { ...list, first: !after },
      wards,
      groups,
      now: ctx.now,
      language: ctx.language,
    }),
  )
}

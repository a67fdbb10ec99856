import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject, type Project } from '../../projects/index.ts'
import { findDecision } from '../decisions/queries.ts'
import { findOutcome } from '../results/queries.ts'
import type { Decision, Outcome } from '../types.ts'

/** The project in the address, if this person decides things in it; otherwise it is not there for them. */
export async function projectFor(ctx: Ctx, id: string | undefined): Promise<Project | undefined> {
  const project = id ? await findAnyProject(ctx.db, { id }) : undefined
  return project && holds(ctx.person, 'decisions.edit', subjectOf('project', project.id)) ? project : undefined
}

export async function decisionFor(ctx: Ctx): Promise<{ decision: Decision; project: Project } | undefined> {
  const decision = await findDecision(ctx.db, ctx.params['decision']!)
  const project = await projectFor(ctx, decision?.projectId)
  return decision && project && { decision, project }
}

export async function outcomeFor(ctx: Ctx): Promise<{ outcome: Outcome; project: Project } | undefined> {
  const outcome = await findOutcome(ctx.db, ctx.params['outcome']!)
  const project = await projectFor(ctx, outcome?.projectId)
  return outcome && project && { outcome, project }
}

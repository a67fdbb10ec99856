import type { Area } from '../../platform/area.ts'
import { answers } from './answers.ts'
import { coverageJob } from './coverage/job.ts'
import { routes as decisionPages } from './decision-page/routes.ts'
import { routes as answering } from './desk/answer-routes.ts'
import { routes as deciding } from './desk/decision-routes.ts'
import { routes as changing } from './desk/outcome-routes.ts'
import { routes as takingUp } from './desk/taken-up-routes.ts'
import { routes as letters } from './letters/routes.ts'
import { contactsJob } from './retention/job.ts'
import { routes as whatChanged } from './what-changed/routes.ts'

export { coverage, type StoredCoverage } from './coverage/queries.ts'
export type { Coverage } from './coverage/rules.ts'
export { listDecisions } from './decisions/queries.ts'
export { saveDecision } from './decisions/save-decision.ts'
export { search } from './decisions/search.ts'
export { takeUpIdea } from './decisions/take-up-idea.ts'
export { type DeskItem, deskOf } from './desk/needs.ts'
export { publishDecision } from './publication/publish-decision.ts'
export { publishOutcome } from './publication/publish-outcome.ts'
export { respond } from './responses/respond.ts'
export { listOutcomes } from './results/queries.ts'
export { saveOutcome } from './results/save-outcome.ts'
export { type SaidDid, saidDid } from './said-did/queries.ts'
export { recentChanges } from './said-did/recent.ts'
export type { Decision, Outcome, ResponseKind } from './types.ts'

/** Decisions, the answers to each theme, what changed since, and who was told of it. */
export const outcomes: Area = {
  name: 'outcomes',
  routes: [...decisionPages, ...whatChanged, ...deciding, ...answering, ...takingUp, ...changing, ...letters],
  answers,
  jobs: [coverageJob, contactsJob],
}

import { path } from '../../../../platform/paths.ts'

/** A solution board: its problems by how far they are, and each problem with its ideas, what was tried and what was decided. */
export const board = path('/projects/:project/:activity/problems')
export const newProblem = path('/projects/:project/:activity/problems/new')
export const problem = path('/projects/:project/:activity/problems/:problem')
export const affected = path('/projects/:project/:activity/problems/:problem/affected')
export const affectedEnd = path('/projects/:project/:activity/problems/:problem/affected/end')
export const newIdea = path('/projects/:project/:activity/problems/:problem/ideas/new')
export const idea = path('/projects/:project/:activity/problems/:problem/ideas/:idea')
/** A group works on it, and stops to. */
export const joinGroup = path('/projects/:project/:activity/problems/:problem/groups')
export const leaveGroup = path('/projects/:project/:activity/problems/:problem/groups/end')
/** For officers, and for groups where the board lets them lead. */
export const lead = path('/projects/:project/:activity/problems/:problem/lead')
export const leadStep = path('/projects/:project/:activity/problems/:problem/lead/step')
export const leadAgreement = path('/projects/:project/:activity/problems/:problem/lead/agreement')
export const newPrototype = path('/projects/:project/:activity/problems/:problem/lead/prototypes/new')
export const newTest = path('/projects/:project/:activity/problems/:problem/lead/prototypes/:prototype/tests/new')

export const boardDesk = path('/desk/activities/:activity/problems')
export const joinUndo = path('/desk/activities/:activity/problems/joins/:act/undo')
export const mergeProblem = path('/desk/activities/:activity/problems/:problem/merge')
export const mergeIdea = path('/desk/activities/:activity/problems/:problem/ideas/:idea/merge')
/** An officer writes down an idea for somebody. */
export const enterIdea = path('/desk/activities/:activity/problems/:problem/ideas/new')

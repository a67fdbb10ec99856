import { path } from '../../platform/paths.ts'

export const decision = path('/decisions/:decision')
export const decisionVoices = path('/decisions/:decision/voices')
export const outcome = path('/outcomes/:outcome')
export const whatChanged = path('/what-changed')

/** Decisions and outcomes of one project. */
export const projectDecisions = path('/desk/projects/:project/decisions')
export const newDecision = path('/desk/projects/:project/decisions/new')
export const deskDecision = path('/desk/decisions/:decision')
export const editDecision = path('/desk/decisions/:decision/edit')
export const decisionPreview = path('/desk/decisions/:decision/preview')
export const decisionPublication = path('/desk/decisions/:decision/publication')
/** Ideas of solution boards that a decision takes up. */
export const adoptIdea = path('/desk/decisions/:decision/ideas')
export const adoptionEnd = path('/desk/decisions/:decision/ideas/:idea/end')
export const answerTheme = path('/desk/decisions/:decision/themes/:theme')

export const newOutcome = path('/desk/projects/:project/outcomes/new')
export const editOutcome = path('/desk/outcomes/:outcome')
export const outcomePublication = path('/desk/outcomes/:outcome/publication')

/** What staff send by post or say by telephone. */
export const letters = path('/desk/letters')
export const letter = path('/desk/letters/:voice/:step')
export const letterDone = path('/desk/letters/:voice/:step/done')

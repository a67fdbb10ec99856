import { path } from '../../../../platform/paths.ts'

/** One question with the ideas against it. */
export const question = path('/projects/:project/:activity/questions/:question')
export const newIdea = path('/projects/:project/:activity/questions/:question/ideas/new')
/** One's own dots on the ideas of a question. */
export const dots = path('/projects/:project/:activity/questions/:question/dots')

export const asking = path('/desk/activities/:activity/how-might-we')
export const askingRemoval = path('/desk/activities/:activity/how-might-we/:question/removal')
export const sorting = path('/desk/activities/:activity/how-might-we/:question/ideas')
export const paper = path('/desk/activities/:activity/how-might-we/:question/paper')
export const table = path('/desk/activities/:activity/how-might-we/table')

import { path } from '../../../../platform/paths.ts'

/** The draft to read, with how many comments each paragraph has. */
export const text = path('/projects/:project/:activity/text')
/** One paragraph with all that was said of it; `whole` is the draft as a whole. */
export const paragraph = path('/projects/:project/:activity/text/:paragraph')
export const newComment = path('/projects/:project/:activity/text/:paragraph/comment')
/** The versions there were, and what changed with each. */
export const changes = path('/projects/:project/:activity/changes')
export const changesOf = path('/projects/:project/:activity/changes/:number')

export const textDesk = path('/desk/activities/:activity/text')
export const textPublication = path('/desk/activities/:activity/text/publication')
export const textTakeOver = path('/desk/activities/:activity/text/take-over')
export const comments = path('/desk/activities/:activity/comments')
export const commentsOf = path('/desk/activities/:activity/comments/:paragraph')

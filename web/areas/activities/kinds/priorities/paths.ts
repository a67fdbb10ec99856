import { path } from '../../../../platform/paths.ts'

/** The ballot: everything that is asked, on one page. */
export const ballot = path('/projects/:project/:activity/ballot')
/** What came out, how it was counted, and the ballots to count again. */
export const result = path('/projects/:project/:activity/ballot/result')
export const papers = path('/projects/:project/:activity/ballot/papers')

export const options = path('/desk/activities/:activity/ballot')
export const option = path('/desk/activities/:activity/ballot/options/:option')
export const optionRemoval = path('/desk/activities/:activity/ballot/options/:option/removal')
export const voters = path('/desk/activities/:activity/ballot/voters')
export const letters = path('/desk/activities/:activity/ballot/letters')
export const deskResult = path('/desk/activities/:activity/ballot/result')
export const counting = path('/desk/activities/:activity/ballot/counting')
export const resultPublication = path('/desk/activities/:activity/ballot/publication')

import { path } from '../../../../platform/paths.ts'

/** The results of a survey, for everybody once an officer published them. */
export const publicResults = path('/projects/:project/:activity/results')

/** Where officers write the questions. */
export const builder = path('/desk/activities/:activity/survey')
export const sections = path('/desk/activities/:activity/survey/sections')
export const section = path('/desk/activities/:activity/survey/sections/:section')
export const sectionMove = path('/desk/activities/:activity/survey/sections/:section/moves')
export const sectionRemoval = path('/desk/activities/:activity/survey/sections/:section/removal')
export const newQuestion = path('/desk/activities/:activity/survey/sections/:section/questions/new')
export const question = path('/desk/activities/:activity/survey/questions/:question')
export const questionMove = path('/desk/activities/:activity/survey/questions/:question/moves')
export const questionRemoval = path('/desk/activities/:activity/survey/questions/:question/removal')
export const rules = path('/desk/activities/:activity/survey/questions/:question/rules')
export const ruleRemoval = path('/desk/activities/:activity/survey/questions/:question/rules/:rule/removal')
export const quotas = path('/desk/activities/:activity/survey/quotas')
export const quotaRemoval = path('/desk/activities/:activity/survey/quotas/:quota/removal')
/** Answer as anybody could; nothing is kept. */
export const walk = path('/desk/activities/:activity/survey/walk')
export const versions = path('/desk/activities/:activity/survey/versions')
export const copy = path('/desk/activities/:activity/survey/copy')

export const results = path('/desk/activities/:activity/results')
export const resultPublication = path('/desk/activities/:activity/results/publication')
export const resultWithdrawal = path('/desk/activities/:activity/results/withdrawal')
export const tables = path('/desk/activities/:activity/results/tables')
export const table = path('/desk/activities/:activity/results/tables/:table')

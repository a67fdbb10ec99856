import { path } from '../../platform/paths.ts'

/** Where it begins: the question, who it is for, how long it takes, and the other ways to answer. */
export const activity = path('/projects/:project/:activity')
/** What people have said, fifty at a time. */
export const answers = path('/projects/:project/:activity/answers')
/** The first question; the others have their own addresses. */
export const answer = path('/projects/:project/:activity/answer')
export const question = path('/projects/:project/:activity/answer/:question')
export const draft = path('/projects/:project/:activity/draft')
export const check = path('/projects/:project/:activity/check')
/** Whoever holds the receipt corrects what they said, until it closes. */
export const changeAnswer = path('/receipts/:code/change')
/** For other sites to show in a frame. */
export const embed = path('/embed/:activity')

export const newActivity = path('/desk/projects/:project/activities/new')
export const newOfKind = path('/desk/projects/:project/activities/new/:kind')
export const activityDesk = path('/desk/activities/:activity')
export const editActivity = path('/desk/activities/:activity/edit')
export const prompts = path('/desk/activities/:activity/prompts')
export const promptRemoval = path('/desk/activities/:activity/prompts/:prompt/removal')
export const welsh = path('/desk/activities/:activity/welsh')
export const preview = path('/desk/activities/:activity/preview')
export const publication = path('/desk/activities/:activity/publication')
export const closure = path('/desk/activities/:activity/closure')
export const embedCode = path('/desk/activities/:activity/embed')
export const newNote = path('/desk/activities/:activity/notes/new')
export const noteReceipt = path('/desk/activities/:activity/notes/:code')
export const print = path('/desk/activities/:activity/print')
export const printBatch = path('/desk/activities/:activity/print/:batch')
export const exports = path('/desk/activities/:activity/exports')
export const exportFile = path('/desk/activities/:activity/exports/:export')
export const exportDictionary = path('/desk/activities/:activity/exports/:export/dictionary')

export const keying = path('/keying')
export const keyingBatch = path('/keying/:batch')
export const keyingSheet = path('/keying/:batch/sheet')
export const keyingSecond = path('/keying/:batch/second')
export const keyingSettle = path('/keying/:batch/sheets/:sheet')
export const keyingRemoval = path('/keying/:batch/sheets/:sheet/removal')
export const keyingTotal = path('/keying/:batch/total')
export const keyingRelease = path('/keying/:batch/release')

/** An opinion map: one statement at a time; what came of it; a statement of one's own. */
export const vote = path('/projects/:project/:activity/vote')
export const voteFinish = path('/projects/:project/:activity/vote/finish')
export const newStatement = path('/projects/:project/:activity/statements/new')
export const opinions = path('/projects/:project/:activity/map')
export const opinionsNow = path('/projects/:project/:activity/map/now')
export const opinionReport = path('/projects/:project/:activity/map/report')
/** Whoever holds the receipt sees their votes, changes them and takes them back. */
export const ownVotes = path('/receipts/:code/votes')
export const statementsDesk = path('/desk/activities/:activity/statements')
export const statementDesk = path('/desk/activities/:activity/statements/:statement')
export const statementWithdrawal = path('/desk/activities/:activity/statements/:statement/withdrawal')
export const statementReturn = path('/desk/activities/:activity/statements/:statement/return')
export const statementPaper = path('/desk/activities/:activity/statements/:statement/paper')
export const opinionReportDesk = path('/desk/activities/:activity/map-report')
export const polis = path('/desk/activities/:activity/polis')
export const polisImport = path('/desk/activities/:activity/polis/imports/:import')
export const polisFile = path('/desk/activities/:activity/polis/files/:file')

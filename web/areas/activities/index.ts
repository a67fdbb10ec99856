import type { Area } from '../../platform/area.ts'
import { jobs } from './activity/jobs.ts'
import { answers } from './answers.ts'
import { jobs as exportJobs } from './export/jobs.ts'
import { formatRequestJobs } from './format-requests/jobs.ts'
import { tellVersionJob } from './kinds/draft/editing/tell-version.ts'
import { registrationJobs } from './kinds/event/registration/jobs.ts'
import { jobs as opinionMapJobs } from './kinds/opinion-map/jobs.ts'
import { jobs as countingJobs } from './kinds/priorities/count-commands.ts'
import { tableJob } from './kinds/survey/tables/job.ts'
import { routes } from './routes.ts'
import { sweepAnswerFiles } from './uploads/jobs.ts'

export { activitiesBetween, type PlannedActivity } from './activity/between-queries.ts'
export { announceOpenings } from './activity/jobs.ts'
export { listActivities, type OpenActivity, openActivities, previewActivities } from './activity/listing-queries.ts'
export { findActivity, findActivityById } from './activity/queries.ts'
export { search } from './activity/search-queries.ts'
export type { Activity, ActivitySummary } from './activity/types.ts'
export { createActivity, saveActivity } from './desk/commands.ts'
export { type DeskItem, deskOf } from './desk/needs.ts'
export { closeActivity, publishActivity } from './desk/publication-commands.ts'
export { byteOrderMark, line } from './export/csv.ts'
export { joinDevice as joinFieldDevice } from './field/device-commands.ts'
export { sealTo as sealForCouncil } from './field/envelope.ts'
export { findDevice as findFieldDevice, findSession as findFieldSession } from './field/queries.ts'
export { endDevice as endFieldDevice, makeSession as makeFieldSession } from './field/session-commands.ts'
export { sync as syncField } from './field/sync-commands.ts'
export { askForFormat, endRequest as endFormatRequest } from './format-requests/commands.ts'
export { publishFormat, saveFormat } from './formats/commands.ts'
export { addItem as addHallItem, endHall, openHall, stepTo } from './hall/commands.ts'
export { beginBatch } from './keying/batch-commands.ts'
export { releaseBatch } from './keying/release-commands.ts'
export { keySecond, keySheet, settleSheet } from './keying/sheet-commands.ts'
export { bringIn as bringOntoBoard } from './kinds/affinity/desk/item-commands.ts'
export {
  beginSession as beginBoardSession,
  endSession as endBoardSession,
  joinSession as joinBoard,
} from './kinds/affinity/joining/commands.ts'
export {
  createCluster as createBoardCluster,
  placeItems as placeOnBoard,
  undoMove as undoBoardMove,
} from './kinds/affinity/moves/commands.ts'
export { listBoardItems } from './kinds/affinity/queries.ts'
export { answerParagraph } from './kinds/draft/answering/commands.ts'
export { publishVersion as publishDraftVersion, saveText as saveDraftText } from './kinds/draft/editing/commands.ts'
export { answerItem, proposeItem, rankItems } from './kinds/event/agenda/commands.ts'
export { isEventKind, listProjectEvents, type ProjectEvent } from './kinds/event/calendar/queries.ts'
export { saveDetails } from './kinds/event/details/commands.ts'
export { beginSeries } from './kinds/event/details/series-commands.ts'
export { checkIn, countWalkIns } from './kinds/event/door/commands.ts'
export { settleNote, takeTableNote } from './kinds/event/notes/commands.ts'
export { countContacts, planSession, sayWhyNot } from './kinds/event/outreach/commands.ts'
export { findEvent } from './kinds/event/queries.ts'
export { bookPlace, leavePlace } from './kinds/event/registration/commands.ts'
export { publishReport, writeReport } from './kinds/event/report/commands.ts'
export { addRole, addShift, signUp } from './kinds/event/rota/commands.ts'
export { listVolunteers as volunteersOf } from './kinds/event/rota/queries.ts'
export { answerSwap, askSwap } from './kinds/event/rota/swap-commands.ts'
export { addQuestion as addHmwQuestion } from './kinds/how-might-we/asking/commands.ts'
export { putDots } from './kinds/how-might-we/dots/commands.ts'
export { answerIdea } from './kinds/ideas/answering/commands.ts'
export { takeComment } from './kinds/ideas/commenting/commands.ts'
export { mergeIdeas } from './kinds/ideas/joining/merge-commands.ts'
export { splitIdea } from './kinds/ideas/joining/split-commands.ts'
export { supportIdea } from './kinds/ideas/supporting/commands.ts'
export { kindNamed, kinds } from './kinds/list.ts'
export {
  keepFiles as keepPolisFiles,
  takeImport as takePolisImport,
} from './kinds/opinion-map/exchange/import-commands.ts'
export { publishReport as publishOpinionReport } from './kinds/opinion-map/report/desk-commands.ts'
export { recompute as recomputeMap } from './kinds/opinion-map/report/recompute.ts'
export { addOwnStatement, addStatements } from './kinds/opinion-map/statements/commands.ts'
export { listAll as listStatements } from './kinds/opinion-map/statements/queries.ts'
export { setMeta as markAboutPerson } from './kinds/opinion-map/statements/withdraw-commands.ts'
export { takeVote } from './kinds/opinion-map/voting/commands.ts'
export { addLayer as addMapLayer } from './kinds/places-map/layers/commands.ts'
export { countBallots, publishResult } from './kinds/priorities/count-commands.ts'
export { makeLetters } from './kinds/priorities/letters/commands.ts'
export { recount as recountBallots } from './kinds/priorities/recount.ts'
export { answerQuestion } from './kinds/questions-answers/answering/commands.ts'
export { joinQuestions } from './kinds/questions-answers/joining/commands.ts'
export { wantToKnow } from './kinds/questions-answers/wanting/commands.ts'
export { countHands } from './kinds/quick-poll/hands/commands.ts'
export { castVote as castPollVote } from './kinds/quick-poll/voting/commands.ts'
export { adoptIdea, endAdoption, publishAdoptions } from './kinds/solutions/adopting/commands.ts'
export { type AdoptedIdea, adoptedBy, listAdoptable } from './kinds/solutions/adopting/queries.ts'
export { sayAffected } from './kinds/solutions/affected/commands.ts'
export { joinGroup as joinProblem } from './kinds/solutions/groups/commands.ts'
export { takeIdea as takeSolutionIdea } from './kinds/solutions/ideas/commands.ts'
export { mergeIdeas as mergeSolutionIdeas, mergeProblems } from './kinds/solutions/joining/commands.ts'
export { agreeOn, moveStep } from './kinds/solutions/leading/commands.ts'
export { addPrototype, addTest } from './kinds/solutions/leading/trial-commands.ts'
export { overdueSteps } from './kinds/solutions/overdue.ts'
export { raiseProblem } from './kinds/solutions/raising/commands.ts'
export { showInSession } from './kinds/stories/session/commands.ts'
export { publishResults as publishSurveyResults } from './kinds/survey/results/publication-commands.ts'
export { enterNote } from './notes/commands.ts'
export { printSheets } from './print/commands.ts'
export { groundOf } from './questions/ground-queries.ts'
export type { AnswerRow } from './questions/rows.ts'
export { saidOf } from './questions/said-queries.ts'
export { takePart } from './taking/commands.ts'
export { keepUpload } from './uploads/commands.ts'
export { describeFile } from './uploads/describe-commands.ts'
export { prepareUpload } from './uploads/prepare.ts'

/** Ways of taking part: one list of kinds, and what every kind shares. */
export const activities: Area = {
  name: 'activities',
  routes,
  answers,
  jobs: [
    ...jobs,
    sweepAnswerFiles,
    ...opinionMapJobs,
    ...exportJobs,
    ...countingJobs,
    ...registrationJobs,
    ...formatRequestJobs,
    tableJob,
    tellVersionJob,
  ],
}

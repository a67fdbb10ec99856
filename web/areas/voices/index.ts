import type { Area } from '../../platform/area.ts'
import { answers } from './answers.ts'
import { verifyTallies } from './counting/jobs.ts'
import { jobs as moderationJobs } from './moderation/scale/jobs.ts'
import { routes } from './routes.ts'
import { jobs as senseJobs } from './sense/jobs.ts'
import { tellVoicesJob } from './telling/job.ts'

export { type Change, changeVoice } from './changing/commands.ts'
export { type Contact, contactKey } from './contacts/address.ts'
export { type Counts, countsOf } from './counting/queries.ts'
export { type Standing, standings } from './counting/tallies.ts'
export { deskOf } from './desk/queries.ts'
export { eraseVoice, forgetContactsOf, replayErasures } from './erasing/commands.ts'
export { type Moderation, moderate } from './moderation/commands.ts'
export { groupAlike } from './moderation/scale/commands.ts'
export { formatReceipt, parseReceipt } from './receipts/code.ts'
export { newReceiptCode } from './receipts/draw.ts'
export { exportVoices, voicesOfAccount } from './receipts/list-queries.ts'
export { type FoundVoice, findByReceipt, findVoice, findVoices } from './receipts/queries.ts'
export {
  findReplyAbout,
  type PromisedReply,
  promisesAbout,
  repliesAbout,
  type ServiceCounts,
} from './replies/about-queries.ts'
export { agreeAction } from './replies/actions.ts'
export {
  type Case,
  figuresOfServices,
  findCase,
  listCases,
  type Show,
  subjectsUnowned,
} from './replies/case-queries.ts'
export { answerReply, assignReply, promiseReply, usualDue } from './replies/commands.ts'
export { excerpt } from './replies/desk.ts'
export { actionRefusals, endRefusals } from './replies/ending-words.ts'
export { closeReply, confirmReply, disputeReply } from './replies/endings.ts'
export { actionsOn, endingsOf, repliesOf, repliesTo } from './replies/queries.ts'
export { type Ending, stateOfCase } from './replies/rules.ts'
export { answerRefusals, assignRefusals } from './replies/words.ts'
export { search } from './searching/queries.ts'
export { findShown, findShownOf, isShown, listShown, type ShownVoice } from './shown/queries.ts'
export { holdsWords, listReadable, type ReadVoice, readVoices } from './shown/team-queries.ts'
export { erasedOf } from './standing/queries.ts'
export { type Scope, scopeOf, within } from './standing/scope.ts'
export { type Taken, takeVoice } from './taking/commands.ts'
export type { VoiceInput, VoicePlace } from './taking/input.ts'
export { parcelOf } from './taking/parcel.ts'
export { participantKey } from './taking/participant.ts'
export { type Channel, channels, type GroupKind, isRisky, type TakingRefusal } from './taking/rules.ts'
export { takingWords } from './taking/words.ts'
export { tellAuthors } from './telling/authors.ts'
export { markTold, type Telling, tell } from './telling/commands.ts'
export { tellVoices } from './telling/job.ts'
export { openLetter } from './telling/opening.ts'
export { countLettersToDo, type LetterToDo, listLettersToDo } from './telling/queries.ts'
export { createTheme, editTheme, putUnderTheme, takeFromTheme } from './themes/commands.ts'
export { mergeThemes, splitTheme, undoMerge } from './themes/joining-commands.ts'
export { findTheme, type ThemeSize, themesOf, themesOfVoice } from './themes/queries.ts'
export { type Coverage, coverageOf, voicesUnder } from './themes/voices-queries.ts'
export { sendThought } from './thoughts/commands.ts'

export const voices: Area = {
  name: 'voices',
  routes,
  answers,
  jobs: [tellVoicesJob, verifyTallies, ...moderationJobs, ...senseJobs],
}

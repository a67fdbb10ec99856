import type { Area } from '../../platform/area.ts'
import { answers } from './answers.ts'
import { quietLetters } from './concerns/quiet.ts'
import { callLetters } from './expertise/letters.ts'
import { importJobs } from './imports/jobs.ts'
import { suggestKeyGroups } from './key-groups/suggest.ts'
import { suggestLinkOfficers } from './link-officers/suggest.ts'
import { fewMeetings, forgetNeeds } from './meetings/jobs.ts'
import { quietNudges } from './quiet/nudges.ts'
import { routes } from './routes.ts'
import { skillsEnding } from './skills/jobs.ts'

export { askCascade, confirmCascade } from './cascades/commands.ts'
export { takeStep as takeConcernStep } from './concerns/case-commands.ts'
export { fileConcern, setUp as setUpConcerns } from './concerns/commands.ts'
export { catchUp as readConcerns } from './concerns/room.ts'
export { deskOf } from './desk/desk.ts'
export { logContact } from './dialogue/commands.ts'
export { search } from './directory/panels.ts'
export { answerEvent } from './events/answer-commands.ts'
export { cancelEvent, changeEvent, proposeEvent } from './events/commands.ts'
export { answerCall, askCall, reportCall, thankGroup } from './expertise/commands.ts'
export { addService, changeService, explainAnswer } from './explainer/commands.ts'
export { saveEntry as saveForwardEntry } from './forward-plan/commands.ts'
export { actOnIssue, answerIssue, closeIssue } from './issues/answering.ts'
export { raiseIssue } from './issues/raise.ts'
export { designate } from './key-groups/commands.ts'
export { allocate, setCover } from './link-officers/allocate.ts'
export { appoint as appointLinkOfficer } from './link-officers/appoint.ts'
export { type MailIn, openMailIn } from './mail-in/server.ts'
export { takeAttendance } from './meetings/attendance.ts'
export { callMeeting, inviteAll } from './meetings/call.ts'
export { listInvitations } from './meetings/invitation-queries.ts'
export { noteAction, saveMinutes } from './meetings/outcome.ts'
export { answerInvitation, raiseItem } from './meetings/take-part.ts'
export { noteMilestone } from './milestones/commands.ts'
export { adoptPlan, draftPlan, saveItem as savePlanItem } from './plan/commands.ts'
export { commentOnPlan, respondToComment } from './plan/comment-commands.ts'
export { writeNote } from './private-notes/commands.ts'
export { endPromise, promise } from './promises/commands.ts'
export { ownRecords } from './record/own-records.ts'
export { eyesOf, groupIdsOf } from './register/eyes.ts'
export { checkGroup, joinNetwork, leaveNetwork } from './register/membership.ts'
export { findContact, findGroup, type Group, type GroupState, listGroups } from './register/queries.ts'
export { createGroup, type NewGroup, saveGroup } from './register/save-group.ts'
export { publishReport, startReport } from './report/commands.ts'
export { putUp as putUpSkill } from './skills/entry-commands.ts'
export { answer as answerSkill, ask as askSkill, withdraw as withdrawSkill } from './skills/match-commands.ts'
export { agreeTerms } from './terms/commands.ts'

/** The network: the register of community groups, kept by a body beside the council. */
export const groups: Area = {
  name: 'groups',
  routes,
  answers,
  jobs: [
    ...importJobs,
    callLetters,
    suggestKeyGroups,
    suggestLinkOfficers,
    quietLetters,
    quietNudges,
    skillsEnding,
    fewMeetings,
    forgetNeeds,
  ],
}

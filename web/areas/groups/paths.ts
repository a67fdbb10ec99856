import { path } from '../../platform/paths.ts'

/** The directory, for everyone. */
export const groups = path('/groups')
export const groupsMap = path('/groups/map')
export const group = path('/groups/:group')

/** Open Referral UK: what everyone may see, for machines. */
export const services = path('/services')
export const service = path('/services/:group')
export const organisations = path('/organisations')
export const organisation = path('/organisations/:group')

/** A group's people keep its entry. */
export const ownEntry = path('/groups/:group/entry')

/** The broker's and the officers' rooms. */
export const groupsDesk = path('/desk/groups')
export const groupImports = path('/desk/groups/imports')
export const groupImport = path('/desk/groups/imports/:import')
export const groupImportTaking = path('/desk/groups/imports/:import/taking')
export const groupImportUndoing = path('/desk/groups/imports/:import/undoing')
export const groupsExport = path('/desk/groups/export.csv')
export const groupDoubles = path('/desk/groups/doubles')
export const groupProposals = path('/desk/groups/proposals')
export const groupProposal = path('/desk/groups/proposals/:proposal')
export const groupProposalApproval = path('/desk/groups/proposals/:proposal/approval')
export const groupProposalRefusal = path('/desk/groups/proposals/:proposal/refusal')
export const newGroup = path('/desk/groups/new')
export const groupDesk = path('/desk/groups/:group')
export const editGroup = path('/desk/groups/:group/edit')
export const groupMembership = path('/desk/groups/:group/membership')
export const groupDeparture = path('/desk/groups/:group/departure')
export const groupMerger = path('/desk/groups/:group/merger')
export const groupApart = path('/desk/groups/:group/apart')
export const groupCheck = path('/desk/groups/:group/check')

/** Key groups: the broker names them, the council sees them. */
export const keyGroups = path('/network/key-groups')
export const chooseKeyGroup = path('/network/key-groups/new')
export const designation = path('/network/key-groups/new/:group')
export const keyGroupRules = path('/network/key-groups/rules')
export const keyGroupCoverage = path('/network/key-groups/coverage')
export const keyGroupSuggestions = path('/network/key-groups/suggestions')
export const keyGroupSuggestion = path('/network/key-groups/suggestions/:suggestion')
export const keyGroup = path('/network/key-groups/:group')
export const keyGroupEnding = path('/network/key-groups/:group/ending')

/** Concerns about link officers: the broker's alone. No address says which group, and none holds a code. */
export const concerns = path('/concerns')
export const newConcern = path('/concerns/new')
export const concernSteps = path('/concerns/steps')
export const concernAnswer = path('/concerns/answer')
export const concernRoom = path('/concerns/room')
export const concernRoomSetUp = path('/concerns/room/set-up')
export const concernRoomOpening = path('/concerns/room/opening')
export const concernRoomClosing = path('/concerns/room/closing')
export const concernRoomRecovery = path('/concerns/room/recovery')
export const concernRoomRecord = path('/concerns/room/record')
export const concernFigures = path('/concerns/room/figures')
export const concern = path('/concerns/room/cases/:concern')
export const concernStep = path('/concerns/room/cases/:concern/steps')
export const concernNote = path('/concerns/room/cases/:concern/notes')
export const concernSummary = path('/concerns/room/cases/:concern/summaries')
export const concernRemoval = path('/concerns/room/cases/:concern/removal')
export const concernHandover = path('/concerns/room/cases/:concern/handovers')

/** What key groups send on to others. */
export const cascades = path('/network/cascades')
export const newCascade = path('/network/cascades/new')
export const cascade = path('/network/cascades/:cascade')
export const cascadeReturns = path('/network/cascades/:cascade/returns')

/** Link officers: senior officers, each the council's contact for some key groups. */
export const linkOfficers = path('/network/link-officers')
export const newLinkOfficer = path('/network/link-officers/new')
export const caseload = path('/network/link-officers/caseload')
export const inTouch = path('/network/link-officers/in-touch')
export const linkSuggestions = path('/network/link-officers/suggestions')
export const linkSuggestion = path('/network/link-officers/suggestions/:suggestion')
export const linkSuggestionAcceptance = path('/network/link-officers/suggestions/:suggestion/acceptance')
export const linkOfficer = path('/network/link-officers/:officer')
export const linkOfficerEnding = path('/network/link-officers/:officer/ending')
export const linkOfficerCover = path('/network/link-officers/:officer/cover')
export const linkOfficerConflict = path('/network/link-officers/:officer/conflicts')
export const groupLink = path('/network/groups/:group/link-officer')

/** The broker's own people. */
export const brokerPeople = path('/desk/broker-people')
export const brokerPersonEnding = path('/desk/broker-people/:grant/ending')

/** What a link officer does: the terms, and who agreed to them. */
export const terms = path('/network/terms')
export const newTerms = path('/network/terms/new')
export const termsAgreements = path('/network/terms/agreements')
export const termsVersion = path('/network/terms/:version')

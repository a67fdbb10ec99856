import { path } from '../../platform/paths.ts'

/** The directory, for everyone. */
export const groups = path('/groups')
export const group = path('/groups/:group')

/** The broker's and the officers' rooms. */
export const groupsDesk = path('/desk/groups')
export const newGroup = path('/desk/groups/new')
export const groupDesk = path('/desk/groups/:group')
export const editGroup = path('/desk/groups/:group/edit')
export const groupMembership = path('/desk/groups/:group/membership')
export const groupDeparture = path('/desk/groups/:group/departure')
export const groupCheck = path('/desk/groups/:group/check')

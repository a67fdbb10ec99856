import { holds, isStaff } from '../../../permissions.ts'
import type { Policy } from '../../../platform/http.ts'
import { groupIdsOf } from '../register/eyes.ts'

/** The broker's people, with their second factor. Whoever works for the council as well, in any role, finds nothing here. */
export const brokerAlone: Policy = {
  name: 'concerns.broker without any council role',
  admits(person) {
    if (!person) return 'sign-in'
    if (isStaff(person) || !holds(person, 'concerns.broker', 'council')) return 'not-found'
    return person.secondFactorAt ? 'yes' : 'second-factor'
  },
}

/** People of a group; for anybody else nothing is here. */
export const ofAGroup: Policy = {
  name: 'people of a group',
  admits: (person) => (!person ? 'sign-in' : groupIdsOf(person).length ? 'yes' : 'not-found'),
}

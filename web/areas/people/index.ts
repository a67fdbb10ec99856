import type { Area } from '../../platform/area.ts'
import { forgetPerson } from './accounts/forget-person.ts'
import { personalData } from './accounts/personal-data.ts'
import { exportPerson } from './privacy/export.ts'
import { retention } from './retention/jobs.ts'
import { routes } from './routes.ts'

export { type EraseRefusal, eraseAccount } from './accounts/erase-account.ts'
export { makeAccount } from './accounts/make-account.ts'
export { personOfEmail } from './accounts/person-of-email.ts'
export {
  accountOfEmail,
  emailKey,
  emailOf,
  findAccounts,
  isAdult,
  listStaff,
  type Named,
  staffWith,
} from './accounts/queries.ts'
export { mayBeShownAs, readEmail } from './accounts/rules.ts'
export { closeEquality, eraseEquality, putEquality } from './equality/commands.ts'
export { equalityView, firstEqualityQuestion, readEqualityForm } from './equality/form.ts'
export { aggregateEquality, equalityKeys, ownEquality } from './equality/queries.ts'
export { type Answers, equalityQuestions, type QuestionId } from './equality/questions.ts'
export { type DeskItem, deskOf } from './privacy-desk/queries.ts'
export { noteRetention } from './retention/commands.ts'
export { listHolders } from './roles/brokers.ts'
export { endGrant, grantRole } from './roles/commands.ts'
export { inviteUser } from './roles/invite.ts'
export { endRefusals, inviteRefusals, roleNames } from './roles/words.ts'
export { signInAs } from './sessions/example.ts'
export { type ExamplePerson, listExamplePeople } from './sessions/example-people.ts'

export const people: Area = {
  name: 'people',
  routes,
  answers: { personalData },
  jobs: [forgetPerson, exportPerson, retention],
}

import { personFor } from '../../person.ts'

/** Who is affected, as the activity tells people apart. */
export const personOf = personFor('solution-affected')

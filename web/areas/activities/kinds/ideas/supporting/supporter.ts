import { personFor } from '../../person.ts'

/** Who supports, as the activity tells people apart. */
export const supporterOf = personFor('idea-support')

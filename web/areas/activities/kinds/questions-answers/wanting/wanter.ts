import { personFor } from '../../person.ts'

/** Who wants to know, as the activity tells people apart. */
export const wanterOf = personFor('question-want')

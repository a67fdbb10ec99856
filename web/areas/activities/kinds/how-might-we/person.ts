import { personFor } from '../person.ts'

/** Who puts dots, as the activity tells people apart. */
export const personOf = personFor('dots')

import type { Council } from '../../../platform/councils.ts'
import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { recordPart as eventsPart } from '../events/record-part.ts'
import { callsPart } from '../expertise/parts.ts'
import { feedbackPart, issuesPart, questionsPart } from '../issues/parts.ts'
import { recordPart as meetingsPart } from '../meetings/record-part.ts'
import { recordPart as planPart } from '../plan/record-part.ts'
import type { RecordPart } from './record-part.ts'
import type { Side } from './sides.ts'

type At = { db: Db; now: Date; council: Council; person: Person }

/** What other slices show on the shared record, in the order of the page. */
const parts: readonly ((at: At, groupId: string, side: Side) => Promise<RecordPart>)[] = [
  issuesPart,
  questionsPart,
  feedbackPart,
  callsPart,
  meetingsPart,
  planPart,
  eventsPart,
]

export const recordParts = (at: At, groupId: string, side: Side): Promise<RecordPart[]> =>
  Promise.all(parts.map((part) => part(at, groupId, side)))

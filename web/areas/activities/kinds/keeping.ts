import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Obstacle } from '../../../platform/subjects.ts'
import type { ActivityRow } from '../activity/types.ts'
import type { PlaceKept } from '../questions/place.ts'
import type { Said, Values } from '../questions/question.ts'
import type { Part } from '../taking/part.ts'
import type { PartRefusal } from '../taking/rules.ts'
import { keeping as affinity } from './affinity/keeping.ts'
import { event } from './event/keeping.ts'
import { keeping as howMightWe } from './how-might-we/keeping.ts'
import { keeping as ideas } from './ideas/keeping.ts'
import type { Contribution } from './kind.ts'
import { keeping as opinionMap } from './opinion-map/keeping.ts'
import { keeping as placesMap } from './places-map/keeping.ts'
import { keeping as priorities } from './priorities/keeping.ts'
import { keeping as questionsAnswers } from './questions-answers/keeping.ts'
import { keeping as solutions } from './solutions/keeping.ts'
import { keeping as stories } from './stories/keeping.ts'
import { keeping as survey } from './survey/keeping.ts'

/** What a kind does in the database when a voice of it is taken or changed, and when it is published. */
export type Keeping = {
  /** Keeps votes, a ballot or the like beside the voice, in its transaction (`at.db`). A refusal undoes the voice. */
  taken?(at: Acting, voice: { activity: ActivityRow; part: Part; voiceId: string }): Promise<PartRefusal | undefined>
  /** Where a voice counts, where its answers say so and nothing else did. */
  place?(db: Sql, activity: ActivityRow, values: Values): Promise<PlaceKept | undefined>
  /** The author changed the answers by the receipt: in the transaction of the change. */
  changed?(at: Acting, voice: { activity: ActivityRow; voiceId: string; contribution: Contribution }): Promise<void>
  /** Why somebody with these answers so far need not go on, as with a limit that is reached; asked after each question. */
  turnsAway?(db: Sql, activity: ActivityRow, values: Values): Promise<Said | undefined>
  /** What has to be done before it can be published. */
  obstacles?(db: Sql, activity: ActivityRow, now: Date): Promise<readonly Obstacle[]>
}

/** By kind; a kind that keeps nothing beside its voices is not here. */
export const keepings: Readonly<Record<string, Keeping>> = {
  affinity,
  stories,
  event,
  ideas,
  priorities,
  solutions,
  survey,
  'how-might-we': howMightWe,
  'opinion-map': opinionMap,
  'questions-answers': questionsAnswers,
  'places-map': placesMap,
}

import { conversation } from './conversation/face.tsx'
import { event } from './event/face.tsx'
import type { Face } from './face.ts'
import { ideas } from './ideas/face.tsx'
import { opinionMap } from './opinion-map/face.tsx'
import { placesMap } from './places-map/face.tsx'
import { priorities } from './priorities/face.tsx'
import { questionsAnswers } from './questions-answers/face.tsx'
import { quickPoll } from './quick-poll/face.tsx'
import { survey } from './survey/face.tsx'
import { stories } from './stories/face.tsx'

/** The pages' side of the kinds in `list.ts`, by name. */
export const faces: Readonly<Record<string, Face>> = {
  stories,
  conversation,
  event,
  ideas,
  priorities,
  survey,
  'opinion-map': opinionMap,
  'places-map': placesMap,
  'questions-answers': questionsAnswers,
  'quick-poll': quickPoll,
}

export function faceOf(kind: string): Face {
  const face = faces[kind]
  if (!face) throw new RangeError(`no kind of activity is called ${kind}`)
  return face
}

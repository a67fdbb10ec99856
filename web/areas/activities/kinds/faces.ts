import { affinity } from './affinity/face.tsx'
import { conversation } from './conversation/face.tsx'
import { draft } from './draft/face.tsx'
import { event } from './event/face.tsx'
import type { Face } from './face.ts'
import { howMightWe } from './how-might-we/face.tsx'
import { ideas } from './ideas/face.tsx'
import { opinionMap } from './opinion-map/face.tsx'
import { placesMap } from './places-map/face.tsx'
import { priorities } from './priorities/face.tsx'
import { questionsAnswers } from './questions-answers/face.tsx'
import { quickPoll } from './quick-poll/face.tsx'
import { solutions } from './solutions/face.tsx'
import { stories } from './stories/face.tsx'
import { survey } from './survey/face.tsx'

/** The pages' side of the kinds in `list.ts`, by name. */
export const faces: Readonly<Record<string, Face>> = {
  stories,
  affinity,
  conversation,
  draft,
  event,
  ideas,
  priorities,
  solutions,
  survey,
  'how-might-we': howMightWe,
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

import { conversation } from './conversation/face.tsx'
import type { Face } from './face.ts'
import { opinionMap } from './opinion-map/face.tsx'
import { priorities } from './priorities/face.tsx'
import { survey } from './survey/face.tsx'

/** The pages' side of the kinds in `list.ts`, by name. */
export const faces: Readonly<Record<string, Face>> = { conversation, priorities, survey, 'opinion-map': opinionMap }

export function faceOf(kind: string): Face {
  const face = faces[kind]
  if (!face) throw new RangeError(`no kind of activity is called ${kind}`)
  return face
}

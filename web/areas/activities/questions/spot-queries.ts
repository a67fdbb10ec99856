import type { Sql } from '../../../platform/db.ts'
import { findPlace, middleOfSmallArea, wardsAt } from '../../places/index.ts'
import { cornersOfSquare, middleOfSquare, readSquare } from './grid.ts'
import { type GroundHeld, groundOf } from './ground-queries.ts'
import type { Problem, Problems } from './problem.ts'
import type { Values } from './question.ts'
import { type Corner, middleOfShape, readShape } from './shape.ts'
import type { Spot } from './spot-rules.ts'

/** How a place was told, the surest first. */
export type Told = 'drawn' | 'square' | 'named' | 'postcode' | 'ward' | 'words'
/** Where a place lies: the point that stands for it, and its ward. A place in words alone has neither. */
export type PlacedSpot = { told: Told; at: Corner | undefined; wardId: string | undefined }

export type SpotRead = { values: Values; problems: Problems; placed: PlacedSpot }

/** Looks a place up: its postcode gives way to its ward, and what lies outside the wards of the map is refused. */
export async function placeSpot(db: Sql, question: Spot, typed: Values, projectId: string): Promise<SpotRead> {
  const ground = await groundOf(db, projectId)
  const key = (part: string) => `${question.key}-${part}`
  const values: Record<string, string> = { ...typed }
  const problems: Record<string, Problem> = {}
  const at = (part: string) => values[key(part)] ?? ''
  const outside: Problem = { problem: 'spot-outside', about: ground.name }
  const isOurs = (wardId: string | undefined) => ground.areas.some(({ id }) => id === wardId)

  if (at('postcode')) {
    const found = await findPlace(db, at('postcode'))
    if (found === 'not-a-postcode') problems[key('postcode')] = { problem: 'place-not-a-postcode' }
    else if (found === 'unknown-postcode') problems[key('postcode')] = { problem: 'place-unknown' }
    else if (!isOurs(found.wardId)) problems[key('postcode')] = outside
    else {
      delete values[key('postcode')]
      values[key('ward')] = found.wardId
      values[key('area')] = found.smallAreaId ?? ''
    }
  } else if (at('ward') && !isOurs(at('ward'))) delete values[key('ward')]
  const near = at('area') ? await middleOfSmallArea(db, at('area')) : undefined
  const [nearWard] = near ? await wardsAt(db, [near]) : []
  // A ward that was chosen since is not where the postcode was.
  if (!near || nearWard !== at('ward')) delete values[key('area')]

  const found = await firstOf(db, question, values, ground)
  if (found === 'outside-drawn') problems[key('words')] = outside
  else if (found === 'outside-square') problems[key('square')] = outside
  else if (found) return { values, problems, placed: found }
  const ward = ground.areas.find(({ id }) => id === at('ward'))
  if (!ward) return { values, problems, placed: { told: 'words', at: undefined, wardId: undefined } }
  const known = at('area') ? near : undefined
  const middle: Corner = known ?? [ward.centre[0]!, ward.centre[1]!]
  return { values, problems, placed: { told: known ? 'postcode' : 'ward', at: middle, wardId: ward.id } }
}

async function firstOf(db: Sql, { key, named }: Spot, values: Values, ground: GroundHeld) {
  const at = (part: string) => values[`${key}-${part}`]
  const ours = new Set(ground.areas.map(({ id }) => id))
  const shape = readShape(at('shape'))
  if (shape) {
    const middle = middleOfShape(shape)
    const [wardId, ...wards] = await wardsAt(db, [middle, ...shape.corners])
    if (!wards.every((ward) => ward && ours.has(ward))) return 'outside-drawn'
    return { told: 'drawn', at: middle, wardId: wardId && ours.has(wardId) ? wardId : wards[0] } as const
  }
  const square = readSquare(at('square'))
  if (square) {
    const points = within(ground, square)
    const wards = await wardsAt(db, points)
    const first = wards.findIndex((ward) => ward && ours.has(ward))
    return first < 0 ? 'outside-square' : ({ told: 'square', at: points[first]!, wardId: wards[first] } as const)
  }
  const name = named.find((one) => one.key === at('named'))
  if (!name) return undefined
  const [wardId] = await wardsAt(db, [name.at])
  return { told: 'named', at: name.at, wardId } as const
}

/** The middle of a square, then points all over it: a square at the edge may be ours in part. */
function within({ box }: GroundHeld, square: { column: number; row: number }): Corner[] {
  const [[left, top], , [right, bottom]] = cornersOfSquare(box, square)
  const steps = [1, 3, 5, 7, 9].map((n) => n / 10)
  const [lon, lat] = middleOfSquare(box, square)
  return [
    [lon, lat],
    ...steps.flatMap((x) => steps.map((y): Corner => [left + (right - left) * x, top + (bottom - top) * y])),
  ]
}

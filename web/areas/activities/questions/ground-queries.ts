import type { Sql } from '../../../platform/db.ts'
import type { Ctx } from '../../../platform/http.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { boxOf, listNeighbourhoods, listWardShapes, type WardShape } from '../../places/index.ts'
import { findAnyProject } from '../../projects/index.ts'
import type { Ground } from './asking.ts'
import type { Box } from './grid.ts'
import type { Question, Said } from './question.ts'

/** Where people can mark places: the wards of a project, or all wards where it is about everywhere. */
export type GroundHeld = { areas: readonly WardShape[]; box: Box; name: Said }

/** Kept for a few seconds, and for the length of a transaction: outlines are large, and the same for everybody. */
export function groundOf(db: Sql, projectId: string): Promise<GroundHeld> {
  if (!db.isTransaction) return keptFigure(db, `ground ${projectId}`, () => readGround(db, projectId))
  const mine = within.get(db) ?? new Map<string, Promise<GroundHeld>>()
  within.set(db, mine)
  const ground = mine.get(projectId) ?? readGround(db, projectId)
  mine.set(projectId, ground)
  return ground
}
const within = new WeakMap<Sql, Map<string, Promise<GroundHeld>>>()

async function readGround(db: Sql, projectId: string): Promise<GroundHeld> {
  const project = await findAnyProject(db, { id: projectId })
  const wards = await listWardShapes(db)
  const asked = new Set((project?.areas ?? []).map(({ id }) => id))
  const inside = new Set((await listNeighbourhoods(db)).filter(({ id }) => asked.has(id)).flatMap((one) => one.wards))
  const named = wards.filter(({ id }) => asked.has(id) || inside.has(id))
  const areas = named.length ? named : wards
  const all = 'the area of this map'
  const name = named.length === 1 ? { en: named[0]!.name, cy: named[0]!.name } : { en: all, cy: 'ardal y map hwn' }
  return { areas, box: aroundAll(areas), name }
}

const aroundAll = (areas: readonly WardShape[]): Box =>
  areas.reduce<[number, number, number, number]>(
    ([west, south, east, north], { geometry }) => {
      const [w, s, e, n] = boxOf(geometry)
      return [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)]
    },
    [Infinity, Infinity, -Infinity, -Infinity],
  )

/** What a form draws of it, where one of these questions asks for a place on the map. */
export async function drawnGround(
  ctx: Pick<Ctx, 'db' | 'production'>,
  projectId: string,
  questions: readonly Question[],
  language: Language,
): Promise<Ground | undefined> {
  if (!questions.some(({ type }) => type === 'spot')) return undefined
  const { areas, box, name } = await groundOf(ctx.db, projectId)
  return { areas, box, name: name[language], tiles: ctx.production.tiles }
}

import type { Db, Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { boxOf, listNeighbourhoods, listWardShapes, type WardShape } from '../../places/index.ts'
import { findAnyProject } from '../../projects/index.ts'
import type { Box } from './grid.ts'
import type { Said } from './question.ts'

/** Where people can mark places: the wards of a project, or all wards where it is about everywhere. */
export type GroundHeld = { areas: readonly WardShape[]; box: Box; name: Said }

/** Kept for a few seconds: outlines are large, and the same for everybody. */
export const groundOf = (db: Sql, projectId: string): Promise<GroundHeld> =>
  keptFigure(db as Db, `ground ${projectId}`, async () => {
    const project = await findAnyProject(db, projectId)
    const wards = await listWardShapes(db)
    const asked = new Set((project?.areas ?? []).map(({ id }) => id))
    const within = new Set((await listNeighbourhoods(db)).filter(({ id }) => asked.has(id)).flatMap((one) => one.wards))
    const named = wards.filter(({ id }) => asked.has(id) || within.has(id))
    const areas = named.length ? named : wards
    const all = 'the area of this map'
    const name = named.length === 1 ? { en: named[0]!.name, cy: named[0]!.name } : { en: all, cy: 'ardal y map hwn' }
    return { areas, box: aroundAll(areas), name }
  })

const aroundAll = (areas: readonly WardShape[]): Box =>
  areas.reduce<[number, number, number, number]>(
    ([west, south, east, north], { geometry }) => {
      const [w, s, e, n] = boxOf(geometry)
      return [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)]
    },
    [Infinity, Infinity, -Infinity, -Infinity],
  )

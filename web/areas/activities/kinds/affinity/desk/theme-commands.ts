import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { createTheme, findTheme, putUnderTheme } from '../../../../voices/index.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { seenBy } from '../rules.ts'
import type { DeskRefusal } from './words.ts'

type Row = { name: string; about: string; themeId: string | null }

/**
 * A group of the board becomes a theme of the project, with the voices in it. Done again, what came into the group since goes
 * under the same theme; nothing is taken out of it.
 */
export async function makeTheme(
  at: Acting,
  activity: ActivityRow,
  clusterId: string,
): Promise<{ refused: DeskRefusal } | { themeId: string; put: number }> {
  try {
    return await deed(at.db, async (tx) => {
      const within = { ...at, db: tx }
      await sql`select affinity_lock(${activity.id})`.execute(tx)
      const { rows } = await sql<Row>`select name, about, theme_id as "themeId" from affinity_clusters
        where id = ${clusterId} and activity_id = ${activity.id} and live`.execute(tx)
      const cluster = rows[0]
      if (!cluster) return { refused: 'cluster-gone' }
      const theme = cluster.themeId ? await findTheme(tx, cluster.themeId) : undefined
      let themeId = theme && !theme.into ? theme.id : undefined
      if (!themeId) {
        const made = await createTheme(within, {
          subject: subjectOf('project', activity.projectId),
          projectId: activity.projectId,
          name: cluster.name,
          description: cluster.about,
        })
        if ('refused' in made) return { refused: 'theme-name-taken' }
        themeId = made.created
        await sql`update affinity_clusters set theme_id = ${themeId} where id = ${clusterId}`.execute(tx)
      }
      const { rows: voices } = await sql<{
        id: string
      }>`select i.voice_id as id from affinity_placings p join affinity_items i on i.id = p.item_id
        where p.cluster_id = ${clusterId} and i.seen >= ${seenBy.team}`.execute(tx)
      const put = await putUnderTheme(within, {
        themeIds: [themeId],
        pieces: voices.map(({ id }) => ({ voiceId: id, part: '' })),
      })
      // A theme without a voice helps nobody: then it is not made either.
      if ('refused' in put) throw new NotThemed()
      return { themeId, put: put.put }
    })
  } catch (error) {
    if (error instanceof NotThemed) return { refused: 'nothing-themeable' }
    throw error
  }
}

class NotThemed extends Error {}

import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findShown } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { turnOf } from '../keeping.ts'
import { type IdeaRow, ideaOf, lockIdeas } from '../queries.ts'
import { type Part, partsRefusal, type SplitRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'
import { carrySupports } from './merge-commands.ts'

/** Splits an idea into several, each in its author's own words and to their credit. Whoever supported the whole supports each. */
export const splitIdea = (
  at: Acting,
  activity: Activity,
  { from, parts, why }: { from: string; parts: readonly Part[]; why: string },
): Promise<{ refused: SplitRefusal | 'not-found' } | { split: string; into: string[] }> =>
  deed(at.db, async (tx) => {
    const idea = (await lockIdeas(tx, [from])).get(from)
    const voice = idea?.shown ? await findShown(tx, idea.voiceId) : undefined
    if (!idea || !voice || idea.activityId !== activity.id) return { refused: 'not-found' }
    if (idea.goneBy) return { refused: 'gone' }
    const whole = ideaOf(idea, voice)
    const refused = partsRefusal(parts, `${whole.title}\n${whole.words}`, limits.title)
    if (refused) return { refused }
    if (!why) return { refused: 'why-missing' }
    if ([...why].length > limits.why) return { refused: 'why-too-long' }
    const act = newId(at.now)
    const into: string[] = []
    for (const part of parts) into.push(await addPart(tx, at, { idea, part, act, why, language: voice.language }))
    await sql`update ideas set gone_by = ${act} where id = ${from}`.execute(tx)
    await tellAbout(tx, at, {
      ideaId: from,
      followersOf: [],
      voiceIds: [idea.voiceId],
      step: `idea-split:${act}`,
      where: { project: activity.project.slug, activity: activity.slug },
      letter: { about: 'split', words: why },
    })
    await record(tx, at, {
      deed: 'idea.split',
      subject: subjectOf('idea', from),
      why,
      public: { activity: activity.id, from, into },
    })
    return { split: act, into }
  })

type Splitting = { idea: IdeaRow; part: Part; act: string; why: string; language: string }

async function addPart(tx: Tx, at: Acting, { idea, part, act, why, language }: Splitting): Promise<string> {
  const id = newId(at.now)
  await sql`insert into ideas (id, voice_id, activity_id, part, ward_id, tags, given_at, status, status_at, turn)
    values (${id}, ${idea.voiceId}, ${idea.activityId}, ${JSON.stringify(part)}, ${idea.wardId}, ${idea.tags}::text[], ${idea.givenAt}, 'proposed', null, ${turnOf(id)})`.execute(
    tx,
  )
  await tx
    .insertInto('idea_joins')
    .values({ act, kind: 'split', from_idea: idea.id, into_idea: id, why, at: at.now, by_account: at.by.account })
    .execute()
  await sql`select index_idea(${id}, ${idea.activityId}, ${language}, ${[part.title, ...part.passages].join(' ')})`.execute(
    tx,
  )
  await carrySupports(tx, idea.id, id)
  return id
}

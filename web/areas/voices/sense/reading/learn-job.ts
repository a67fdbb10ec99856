import { sql } from 'kysely'
import { inThread } from '../../../../kernels/in-thread.ts'
import type { Learnt } from '../../../../kernels/learn-from-readings.ts'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { type Id, newId } from '../../../../platform/ids.ts'
import { type JobKind, JobRefused } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { keepCoverage } from '../coverage/count.ts'
import { type Label, listLabels } from '../labels.ts'
import { reading } from '../paths.ts'
import { sortProject } from '../phrases/job.ts'
import { gatherPieces, type SaidPiece, type Scope } from '../pieces.ts'
import { replaceRows } from '../replace-rows.ts'
import { learnedSentence } from './words.ts'

export const learnKind = 'voices.learn-themes'
const inOneRound = 30
const method = 'folkmoot-themes/1; logistic regression'

/** Learns from what people decided, suggests themes for the rest, and chooses what a person should read next. */
export const learnJob: JobKind = {
  kind: learnKind,
  async run(job) {
    const scope = job.data as Scope
    await job.progress(0, 3, 'Reading what people said and what was decided')
    const pieces = await gatherPieces(job.db, scope)
    if (!pieces.length) throw new JobRefused('Nobody has said anything here in words yet.')
    const whole = scope.about === null && scope.part === null
    await sortProject(
      job,
      scope.projectId,
      whole ? pieces : await gatherPieces(job.db, { ...scope, about: null, part: null }),
    )
    await job.progress(1, 3, 'Learning from it')
    const ids = new Set(pieces.map(({ id }) => id))
    const labels = (await listLabels(job.db, scope.projectId)).filter(({ id }) => ids.has(id))
    const learnt = await inThread('learnFromReadings', {
      comments: pieces.map(({ id, text, language }) => ({ id, text, language })),
      labels: labels.map(({ id, themes, byLot }) => ({ id, themes, byLot })),
      seed: job.id,
      number: inOneRound,
    })
    await job.progress(2, 3, 'Keeping what it suggests')
    await keepLearning(job, scope, { pieces, labels, learnt, seed: job.id })
    await keepCoverage(job, scope.projectId)
    await job.progress(3, 3)
    return {
      sentence: learnedSentence(learnt.tooFew, learnt.suggested.length, learnt.asked.length),
      goTo: { href: reading.to({ subject: subjectOf('project', scope.projectId) }), text: 'Read the next comments' },
    }
  },
}

type Found = { pieces: readonly SaidPiece[]; labels: readonly Label[]; learnt: Learnt; seed: string }

export async function keepLearning(at: Acting, scope: Scope, { pieces, labels, learnt, seed }: Found): Promise<void> {
  await replaceRows(at, scope.projectId, 'model', learnt.suggested, new Set(pieces.map(({ id }) => id)))
  await deed(at.db, async (tx) => {
    const id = newId<'theme-learning'>(at.now)
    await tx
      .insertInto('theme_learnings')
      .values({
        id,
        project_id: scope.projectId,
        about: scope.about,
        part: scope.part,
        model: method,
        seed,
        comments: pieces.length,
        labels: labels.length,
        held_out: learnt.heldOut ? JSON.stringify(learnt.heldOut) : null,
        suggested: learnt.suggested.length,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await keepAsks(tx, id, pieces, learnt)
    await record(tx, at, {
      deed: 'theme.learnt',
      subject: subjectOf('project', scope.projectId),
      details: { learning: id, model: method, seed },
      public: { model: method, labels: labels.length, suggested: learnt.suggested.length },
    })
  })
}

async function keepAsks(tx: Tx, id: Id<'theme-learning'>, pieces: readonly SaidPiece[], { asked }: Learnt) {
  const pieceOf = new Map(pieces.map((piece) => [piece.id, piece]))
  const rows = asked.map(({ id: comment, why, top }, i) => {
    const { voiceId, part } = pieceOf.get(comment)!
    return { place: i + 1, voice: voiceId, part, why, choices: top }
  })
  await sql`insert into theme_asks (learning_id, place, voice_id, part, why, choices)
    select ${id}, r.place, r.voice, r.part, r.why, r.choices
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(place int, voice uuid, part text, why text, choices jsonb)`.execute(
    tx,
  )
}

import type { Suggestion } from '@folkmoot/themes'
import { sql } from 'kysely'
import { inThread } from '../../../../kernels/in-thread.ts'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { type Id, newId } from '../../../../platform/ids.ts'
import { type JobKind, JobRefused } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { suggestionRun } from '../paths.ts'
import { gatherPieces, hashOf, type SaidPiece, type Scope } from '../pieces.ts'

/** Groups what people said by its own words, in a thread of its own, and keeps what comes of it. */
export const suggestJob: JobKind = {
  kind: 'voices.suggest-themes',
  async run(job) {
    const { number, ...scope } = job.data as Scope & { number?: number }
    await job.progress(0, 3, 'Reading what people said')
    const pieces = await gatherPieces(job.db, scope)
    if (!pieces.length) throw new JobRefused('Nobody has said anything here in words yet.')
    await job.progress(1, 3, 'Grouping it by its words')
    const suggestion = await inThread('suggestThemes', {
      comments: pieces.map(({ id, text, language }) => ({ id, text, ...(language === 'en' ? {} : { language }) })),
      seed: job.id,
      ...(number ? { number } : {}),
    })
    if (suggestion.kind === 'not-suggested') throw new JobRefused(suggestion.sentence)
    await job.progress(2, 3, 'Keeping what was found')
    const runId = await deed(job.db, (tx) => keepRun(tx, job, scope, { pieces, suggestion, seed: job.id, number }))
    await job.progress(3, 3)
    return {
      sentence: `${suggestion.themes.length} themes are suggested. None counts until a person has named it.`,
      goTo: {
        href: suggestionRun.to({ subject: subjectOf('project', scope.projectId), run: runId }),
        text: 'Look at the suggested themes',
      },
    }
  },
}

type Found = { pieces: readonly SaidPiece[]; suggestion: Suggestion; seed: string; number?: number | undefined }

/** Keeps a suggestion with all that makes it again: model, seed and a fingerprint of what was given. */
export async function keepRun(
  tx: Tx,
  at: Pick<Acting, 'now' | 'by'>,
  scope: Scope,
  { pieces, suggestion, seed, number }: Found,
): Promise<Id<'theme-run'>> {
  const id = newId<'theme-run'>(at.now)
  await tx
    .insertInto('theme_runs')
    .values({
      id,
      project_id: scope.projectId,
      about: scope.about,
      part: scope.part,
      model: suggestion.model,
      seed,
      input_hash: hashOf(pieces),
      number: number ?? null,
      comments: pieces.length,
      repeats: suggestion.repeats,
      unplaced: suggestion.unplaced.length,
      at: at.now,
      by_account: at.by.account,
    })
    .execute()
  const order = [...suggestion.themes.flatMap(({ comments }) => comments), ...suggestion.unplaced]
  const rankOf = new Map(order.map((comment, rank) => [comment, rank]))
  await keepThemes(tx, id, pieces, suggestion, rankOf)
  await keepComments(tx, id, pieces, suggestion, rankOf)
  await record(tx, at, {
    deed: 'theme.suggested',
    subject: subjectOf('project', scope.projectId),
    details: { run: id, model: suggestion.model, themes: suggestion.themes.length },
    public: { model: suggestion.model, comments: pieces.length, themes: suggestion.themes.length },
  })
  return id
}

/** Phrases that several people used, with how many: what one person alone said stays with their voice, and goes with it. */
function phrasesOf({ keyphrases, comments }: Suggestion['themes'][number], textOf: ReadonlyMap<string, string>) {
  const texts = comments.map((id) => textOf.get(id)!)
  return keyphrases
    .map(({ phrase }) => ({ phrase, comments: texts.filter((text) => text.includes(phrase.toLowerCase())).length }))
    .filter(({ comments }) => comments > 1)
}

async function keepThemes(
  tx: Tx,
  run: string,
  pieces: readonly SaidPiece[],
  { themes }: Suggestion,
  rankOf: ReadonlyMap<string, number>,
): Promise<void> {
  if (!themes.length) return
  const textOf = new Map(pieces.map(({ id, text }) => [id, text.toLowerCase()]))
  await tx
    .insertInto('theme_run_themes')
    .values(
      themes.map((theme, i) => ({
        run_id: run,
        place: i + 1,
        language: theme.language,
        proposal: phrasesOf(theme, textOf)[0]?.phrase ?? null,
        keyphrases: JSON.stringify(phrasesOf(theme, textOf)),
        examples: theme.examples.map(({ id }) => rankOf.get(id)!),
        steadiness: theme.steadiness,
        shaky: theme.shaky,
        comments: theme.comments.length,
        distinct_comments: theme.distinct,
      })),
    )
    .execute()
}

async function keepComments(
  tx: Tx,
  run: string,
  pieces: readonly SaidPiece[],
  { comments, themes }: Suggestion,
  rankOf: ReadonlyMap<string, number>,
): Promise<void> {
  const pieceOf = new Map(pieces.map((piece) => [piece.id, piece]))
  const placeOf = new Map(themes.map(({ id }, i) => [id, i + 1]))
  const copies = new Map<string, number>()
  for (const { id, repeats } of comments) copies.set(repeats ?? id, (copies.get(repeats ?? id) ?? 0) + 1)
  const rows = comments.map(({ id, repeats, theme }) => ({
    rank: rankOf.get(id)!,
    place: theme ? placeOf.get(theme)! : 0,
    voice: pieceOf.get(id)!.voiceId,
    part: pieceOf.get(id)!.part,
    says: rankOf.get(repeats ?? id)!,
    copies: repeats ? 0 : copies.get(id)!,
  }))
  for (let from = 0; from < rows.length; from += 5000)
    await sql`insert into theme_run_comments (run_id, rank, place, voice_id, part, says, copies)
      select ${run}, r.rank, r.place, r.voice, r.part, r.says, r.copies
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + 5000))}::jsonb) as r(rank int, place int, voice uuid, part text, says int, copies int)`.execute(
      tx,
    )
}

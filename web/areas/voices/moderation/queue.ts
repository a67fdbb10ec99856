import type { Ctx } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { type Panel, type Subject, subjectOf } from '../../../platform/subjects.ts'
import { partsOf } from '../shown/parts.ts'
import { scopeOf } from '../standing/scope.ts'
import { channels } from '../taking/rules.ts'
import { waitNames } from './desk-words.ts'
import { openAppeals, reportsOf } from './history-queries.ts'
import type { QueueItem } from './pages-item.tsx'
import type { Queue } from './pages-queue.tsx'
import { countQueue, listQueue, listTogether, type QueueCount, type QueuedVoice } from './queries.ts'
import { stampOf } from './rules.ts'
import { findHint } from './scale/hint-commands.ts'
import { askedBy, listHints } from './scale/queries.ts'
import { mostTogether } from './scale/rules.ts'

const onePage = 25
type State = Partial<Pick<Queue, 'typed' | 'ticked' | 'refused'>>

/** Gathers the queue as a person may see it, filtered as the address or the form says. */
export async function readQueue(ctx: Ctx, asked: (name: string) => string, state: State): Promise<Queue> {
  const filter = {
    project: isId(asked('project')) ? asked('project') : '',
    channel: (channels as readonly string[]).includes(asked('channel')) ? asked('channel') : '',
    why: asked('why') in waitNames ? asked('why') : '',
    hint: isId(asked('hint')) ? asked('hint') : '',
    after: asked('after').slice(0, 60),
  }
  const scope = scopeOf(ctx.person, 'voices.moderate')
  const hint = filter.hint ? await findHint(ctx.db, filter.hint) : undefined
  if (!hint) filter.hint = ''
  const wanted = {
    hint,
    projectId: filter.project || undefined,
    channel: filter.channel || undefined,
    why: filter.why || undefined,
  }
  const [page, counts, hints] = await Promise.all([
    listQueue(ctx.db, scope, wanted, { after: filter.after, limit: onePage }),
    countQueue(ctx.db, scope),
    listHints(ctx.db, scope),
  ])
  return {
    token: ctx.token(),
    now: ctx.now,
    items: await itemsOf(ctx, page.voices),
    next: page.next,
    total: counts.reduce((sum, { n }) => sum + n, 0),
    oldest: counts.length ? new Date(Math.min(...counts.map(({ oldest }) => oldest.getTime()))) : undefined,
    filter,
    hints: await hintsFor(ctx, hints),
    counts: await countsFor(ctx, counts),
    typed: { reason: '', sentence: '', chosen: [] },
    ticked: false,
    ...state,
  }
}

/** Pictures and recordings of voices, which the areas that took them show to moderators. */
export async function sentWith(ctx: Ctx, voiceIds: readonly string[]): Promise<Map<string, Panel>> {
  if (!voiceIds.length) return new Map()
  const panels = await ctx.house.panels(subjectOf('moderated-voices', voiceIds.join(',')), ctx)
  return new Map(panels.flatMap((panel) => (panel.key.startsWith('sent:') ? [[panel.key.slice(5), panel]] : [])))
}

async function itemsOf(ctx: Ctx, voices: readonly QueuedVoice[]): Promise<QueueItem[]> {
  const ids = voices.map(({ id }) => id)
  const subjects = [...new Set(voices.map(({ subject }) => subject))]
  const [appeals, reports, together, asked, sent, known] = await Promise.all([
    openAppeals(ctx.db, ids),
    reportsOf(ctx.db, ids),
    listTogether(ctx.db, voices, mostTogether),
    askedBy(
      ctx.db,
      voices.filter(({ waitsFor }) => waitsFor === 'held').map(({ id }) => id),
    ),
    sentWith(ctx, ids),
    Promise.all(subjects.map(async (subject) => [subject, await ctx.house.subject(subject, ctx)] as const)),
  ])
  const abouts = new Map(known)
  return voices.map((voice) => ({
    ...voice,
    stamp: stampOf(voice),
    parts: partsOf(voice.data),
    about: aboutOf(abouts.get(voice.subject)),
    reports: reports.filter(({ voiceId, settledAt }) => voiceId === voice.id && !settledAt),
    appeal: appeals.get(voice.id),
    sent: sent.get(voice.id),
    total: together.get(voice.id)?.total ?? 1,
    others: (together.get(voice.id)?.others ?? []).map((other) => ({
      id: other.id,
      stamp: stampOf(other),
      words: other.words,
      parts: partsOf(other.data),
      language: other.language,
    })),
    asked: asked.get(voice.id) && { ...asked.get(voice.id)!, own: asked.get(voice.id)!.by === ctx.person?.id },
  }))
}

async function hintsFor(ctx: Ctx, hints: Awaited<ReturnType<typeof listHints>>): Promise<Queue['hints']> {
  return Promise.all(
    hints.map(async (hint) => ({
      ...hint,
      about: aboutOf(await ctx.house.subject(hint.subject as Subject, ctx)).title,
    })),
  )
}

export const aboutOf = (known: { title: string; href: string } | undefined): QueueItem['about'] =>
  known ? { title: known.title, href: known.href } : { title: 'Something that is no longer here' }

async function countsFor(ctx: Ctx, counts: readonly QueueCount[]): Promise<Queue['counts']> {
  const projects = sums(counts, ({ projectId }) => projectId)
  return {
    why: sums(counts, ({ why }) => why),
    channel: sums(counts, ({ channel }) => channel),
    project: await Promise.all(
      projects.map(async ({ value, n }) => {
        const known = await ctx.house.subject(subjectOf('project', value) as Subject, ctx)
        return { value, n, text: known?.title ?? 'Another project' }
      }),
    ),
  }
}

function sums(counts: readonly QueueCount[], of: (count: QueueCount) => string | null): { value: string; n: number }[] {
  const all = new Map<string, number>()
  for (const count of counts) {
    const value = of(count)
    if (value) all.set(value, (all.get(value) ?? 0) + count.n)
  }
  return [...all].map(([value, n]) => ({ value, n })).sort((a, b) => b.n - a.n)
}

import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { findAccounts } from '../../people/index.ts'
import { lastRefusal } from '../appeals/queries.ts'
import { formatReceipt } from '../receipts/code.ts'
import { textsOf } from '../redaction/commands.ts'
import type { Texts } from '../redaction/rules.ts'
import { partsOf } from '../shown/parts.ts'
import { mayFor } from '../standing/scope.ts'
import { appealsOf, historyOf, reportsOf, versionsOf } from './history-queries.ts'
import { voiceView } from './pages-voice.tsx'
import { findModerated, receiptOf } from './queries.ts'
import { aboutOf, sentWith } from './queue.ts'
import { stampOf } from './rules.ts'

type State = { errors?: Record<string, string>; typed?: Record<string, string>; texts?: Texts }

/** One voice for staff, with all that was decided about it: shown again with what was typed when a deed was refused. */
export async function moderatedVoiceResponse(ctx: Ctx, id: string | undefined, state: State = {}): Promise<Response> {
  const voice = isId(id) ? await findModerated(ctx.db, id) : undefined
  if (!voice || !mayFor(ctx.person, 'voices.moderate', voice.projectId)) return ctx.notFound()
  const [history, versions, appeals, reports, refusal, receipt, known, sent] = await Promise.all([
    historyOf(ctx.db, voice.id),
    versionsOf(ctx.db, voice.id),
    appealsOf(ctx.db, voice.id),
    reportsOf(ctx.db, [voice.id]),
    lastRefusal(ctx.db, voice.id),
    receiptOf(ctx.db, voice.id),
    ctx.house.subject(voice.subject, ctx),
    sentWith(ctx, [voice.id]),
  ])
  const names = await findAccounts(
    ctx.db,
    history.flatMap(({ by }) => (by ? [by] : [])),
  )
  const reads = holds(ctx.person, 'voices.read') && versions.some(({ replacedBy }) => replacedBy === 'redaction')
  if (reads) await ctx.sawSensitive('the original of redacted words', `voice:${voice.id}`)
  return ctx.show(
    voiceView({
      ...voice,
      now: ctx.now,
      token: ctx.token(),
      stamp: stampOf(voice),
      code: formatReceipt(receipt),
      parts: partsOf(voice.data),
      about: aboutOf(known),
      sent: sent.get(voice.id),
      history: history.map((line) => ({
        ...line,
        by: line.by ? (names.get(line.by)?.name ?? 'A former member of staff') : null,
      })),
      versions: versions.filter(({ replacedBy }) => replacedBy !== 'redaction' || reads),
      appeal: appeals.find(({ answeredAt }) => !answeredAt),
      refusal: refusal && { ...refusal, own: refusal.by !== null && refusal.by === ctx.by.account },
      readerReports: reports,
      texts: state.texts ?? textsOf(voice),
      mayReply: mayFor(ctx.person, 'voices.reply', voice.projectId),
      errors: state.errors ?? {},
      typed: state.typed ?? {},
    }),
    state.errors ? 422 : 200,
  )
}

import { tidy } from '../../../platform/form.ts'
import { anyone, type Ctx, get, post, type Route, text } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { listWards } from '../../places/index.ts'
import { parseReceipt } from '../../voices/index.ts'
import { findRow } from '../activity/queries.ts'
import { largestUpload } from '../uploads/prepare.ts'
import { joinDevice } from './device-commands.ts'
import { devicePage } from './device-page.tsx'
import { openSealed } from './envelope.ts'
import { takeFile } from './file-commands.ts'
import { formOf } from './forms.ts'
import { parcel } from './given.ts'
import { iconOf } from './icon.ts'
import * as paths from './paths.ts'
import { activityIdsOf, type Device, type FieldSession, findDevice, findSession } from './queries.ts'
import { takesAnswers } from './rules.ts'
import { sync } from './sync-commands.ts'

/** Devices carry no cookie of a person: each POST has the key of its device in it, and nothing else opens it. */
export const deviceRoutes: readonly Route[] = [
  get(paths.fieldPage, anyone, showPage),
  get(paths.fieldManifest, anyone, showManifest),
  get(paths.fieldIcon, anyone, showIcon),
  post(paths.fieldDevices, anyone, 'field-device.prepared', join, { open: true, limit: 5_000 }),
  post(paths.fieldSync, anyone, 'voice.received', bring, { open: true, limit: 2_000_000 }),
  post(paths.fieldFiles, anyone, 'field-photo.kept', bringFile, { open: true, limit: largestUpload + 100_000 }),
]

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store' },
  })

async function sessionAt(ctx: Ctx): Promise<FieldSession | undefined> {
  const code = parseReceipt(ctx.params['code'] ?? '')
  return code === 'mistyped' ? undefined : findSession(ctx.db, code)
}

/** Only misses count, so that nobody can try addresses one after another. */
const nowhere = async (ctx: Ctx): Promise<Response> => (await ctx.limited('receipt-look-up')) ?? ctx.notFound()

async function showPage(ctx: Ctx): Promise<Response> {
  const session = await sessionAt(ctx)
  return session ? ctx.show(devicePage({ code: session.code, council: ctx.settings.name })) : nowhere(ctx)
}

async function showManifest(ctx: Ctx): Promise<Response> {
  const session = await sessionAt(ctx)
  if (!session) return nowhere(ctx)
  const { code } = session
  const manifest = {
    name: `${session.place} – ${ctx.settings.name}`,
    short_name: 'Answers',
    start_url: paths.fieldPage.to({ code }),
    scope: '/field/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: ctx.settings.colour,
    icons: [{ src: paths.fieldIcon.to({ code }), type: 'image/svg+xml', sizes: 'any' }],
  }
  return text(JSON.stringify(manifest), 'application/manifest+json', { 'cache-control': 'no-cache' })
}

async function showIcon(ctx: Ctx): Promise<Response> {
  return (await sessionAt(ctx)) ? text(iconOf(ctx.settings.colour), 'image/svg+xml') : nowhere(ctx)
}

async function join(ctx: Ctx): Promise<Response> {
  const session = await sessionAt(ctx)
  if (!session) return nowhere(ctx)
  const limited = (await ctx.limited('field-number')) ?? (await ctx.limited('field-number', session.id))
  if (limited) return json({ refused: 'too-often' }, 429)
  const { form } = ctx
  const joined = await joinDevice(ctx.acting, {
    sessionId: session.id,
    pin: form.text('pin').replace(/\s/g, ''),
    name: form.text('name'),
    said: Number(form.text('at')),
  })
  if ('refused' in joined) return json(joined, 422)
  const rows = await Promise.all((await activityIdsOf(ctx.db, session.id)).map((id) => findRow(ctx.db, id)))
  const { place, counters, resetSeconds, startsAt, endsAt, publicKey, code } = session
  return json({
    number: joined.number,
    token: joined.token,
    codes: joined.codes,
    now: ctx.now.getTime(),
    session: { code, place, counters, resetSeconds, publicKey, startsAt: startsAt.getTime(), endsAt: endsAt.getTime() },
    forms: rows.flatMap((row) => (row ? [formOf(row)] : [])),
    wards: (await listWards(ctx.db)).map(({ id, name }) => ({ id, name })),
    lookUp: ctx.council.origin.replace(/^https?:\/\//, ''),
  })
}

type Known = { session: FieldSession; device: Device }

/** The device by its key; a key of another session, of a device that is shut out, or after the end opens nothing. */
async function known(ctx: Ctx): Promise<Known | Response> {
  const session = await sessionAt(ctx)
  const device = session && (await findDevice(ctx.db, session.id, ctx.form.text('token')))
  if (!session || !device) return (await ctx.limited('field-number')) ?? json({ refused: 'not-known' }, 403)
  return takesAnswers(session, ctx.now) ? { session, device } : json({ refused: 'ended' }, 403)
}

async function bring(ctx: Ctx): Promise<Response> {
  const who = await known(ctx)
  if (who instanceof Response) return who
  const sent = parcel.safeParse(parsed(ctx.form.text('parcel')))
  if (!sent.success) return json({ refused: 'unreadable' }, 422)
  return json(await sync(ctx.acting, { ...who, parcel: sent.data }))
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function bringFile(ctx: Ctx): Promise<Response> {
  const who = await known(ctx)
  if (who instanceof Response) return who
  const limited = await ctx.limited('upload')
  if (limited) return json({ refused: 'too-often' }, 429)
  const id = ctx.form.text('id')
  const sealed = ctx.form.file('sealed')
  if (!isId(id) || !sealed) return json({ refused: 'unreadable' }, 422)
  const { keys } = ctx.council
  const privateKey = new Uint8Array(Buffer.from(keys.open(who.session.privateKey), 'base64'))
  const open = await openSealed(privateKey, `file ${who.session.code} ${id}`, new Uint8Array(sealed.bytes))
  const file = open && readFile(Buffer.from(open))
  if (!file) return json({ refused: 'unreadable' }, 422)
  const now = Number(ctx.form.text('now'))
  const taken = await takeFile(ctx.acting, ctx.files, { ...who, file: { ...file, id, now } })
  return taken === 'shut-out' ? json({ refused: 'ended' }, 403) : json(taken)
}

/** What is said of a file stands in front of its bytes, as JSON with its length. */
function readFile(whole: Buffer) {
  if (whole.length < 4) return undefined
  const length = whole.readUInt32BE(0)
  if (length > 10_000 || length + 4 > whole.length) return undefined
  const said = parsed(whole.subarray(4, 4 + length).toString('utf8'))
  if (typeof said !== 'object' || said === null) return undefined
  const at = (name: string) => {
    const value = (said as Record<string, unknown>)[name]
    return typeof value === 'string' ? tidy(value).slice(0, 300) : ''
  }
  return {
    activity: at('activity'),
    question: at('question'),
    name: at('name') || 'picture.jpg',
    words: at('words'),
    at: Number((said as Record<string, unknown>)['at']),
    bytes: whole.subarray(4 + length),
  }
}

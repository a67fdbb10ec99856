import type { Acting } from '../../../platform/acting.ts'
import { keepFile, preparePicture } from '../../../platform/files.ts'
import type { Ctx } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { prepareAudio } from '../../../platform/prepare-audio.ts'
import { prepareCaptions, prepareVideo } from '../../../platform/prepare-video.ts'
import { filesIn } from './commands.ts'
import type { FormatRow } from './queries.ts'
import {
  type EasyRead,
  easyReadRefusals,
  type FormatRefusal,
  type FormatRefusals,
  limits,
  type Point,
  type Recording,
  recordingRefusals,
  translationRefusals,
} from './rules.ts'
import type { Dictionary } from './translating.ts'
import { fieldOf } from './translation-page.tsx'

export type Read<T> = { content: T; errors: FormatRefusals }

/** What was typed for sentences that stand here now; translations of sentences that are gone are kept for when they return. */
export function readTranslation(
  ctx: Ctx,
  sentences: readonly string[],
  before: Dictionary,
): Read<{ texts: Dictionary }> {
  const typed = sentences.map((sentence) => ({
    sentence,
    field: fieldOf(sentence),
    said: ctx.form.text(fieldOf(sentence)),
  }))
  const here = new Set(sentences)
  const texts = Object.fromEntries([
    ...Object.entries(before).filter(([sentence]) => !here.has(sentence)),
    ...typed.filter(({ said }) => said).map(({ sentence, said }) => [sentence, said]),
  ])
  return { content: { texts }, errors: translationRefusals(typed) }
}

/** Files of this version, and what this officer brought while mending the form: no other file becomes part of it. */
async function keptFiles(ctx: Ctx, row: FormatRow | undefined, names: readonly string[]): Promise<Set<string>> {
  const asked = names.map((name) => ctx.form.text(name)).filter(isId)
  const own = new Set(row ? filesIn(row.content) : [])
  const others = asked.filter((id) => !own.has(id))
  if (others.length && ctx.by.account) {
    const found = await ctx.db
      .selectFrom('files')
      .select('id')
      .where('id', 'in', others)
      .where('created_by', '=', ctx.by.account)
      .execute()
    for (const { id } of found) own.add(id)
  }
  return own
}

const keep = (ctx: Ctx, prepared: Parameters<typeof keepFile>[3]) => {
  const at: Acting = ctx.acting
  return keepFile(at.db, at, ctx.files, prepared, false)
}

export async function readEasyRead(ctx: Ctx, row: FormatRow | undefined): Promise<Read<EasyRead>> {
  const { form } = ctx
  const numbers = Array.from({ length: limits.points }, (_, index) => index + 1)
  const own = await keptFiles(
    ctx,
    row,
    numbers.map((n) => `kept-${n}`),
  )
  const points: Point[] = []
  const wrong: Record<string, FormatRefusal> = {}
  for (const n of numbers) {
    const upload = form.file(`picture-${n}`)
    const [words, alt, kept] = [form.text(`point-${n}`), form.text(`alt-${n}`), form.text(`kept-${n}`)]
    let file = own.has(kept) && form.text(`remove-${n}`) !== 'yes' ? kept : undefined
    if (upload) {
      const prepared = await preparePicture(upload.name, upload.bytes)
      if ('refused' in prepared) wrong[`picture-${points.length + 1}`] = prepared.refused
      else file = await keep(ctx, prepared)
    }
    if (words || file || alt || upload) points.push({ words, ...(file ? { file } : {}), ...(alt ? { alt } : {}) })
  }
  return { content: { points }, errors: { ...easyReadRefusals(points), ...wrong } }
}

export async function readRecording(
  ctx: Ctx,
  format: 'bsl' | 'audio',
  row: FormatRow | undefined,
): Promise<Read<Recording>> {
  const { form } = ctx
  const own = await keptFiles(ctx, row, ['kept-file', 'kept-captions'])
  const kept = (name: string) => (own.has(form.text(name)) ? form.text(name) : undefined)
  const wrong: Record<string, FormatRefusal> = {}
  const take = async (name: 'file' | 'captions') => {
    const upload = form.file(name)
    if (!upload) return kept(`kept-${name}`)
    const prepare = name === 'captions' ? prepareCaptions : format === 'bsl' ? prepareVideo : prepareAudio
    const prepared = await prepare(upload.name, upload.bytes)
    if (!('refused' in prepared)) return keep(ctx, prepared)
    wrong[name] = prepared.refused
    return kept(`kept-${name}`)
  }
  const file = await take('file')
  const captions = format === 'bsl' ? await take('captions') : undefined
  const address = form.text('address')
  const content: Recording = {
    transcript: form.text('transcript'),
    ...(file ? { file } : {}),
    ...(address ? { address } : {}),
    ...(captions ? { captions } : {}),
  }
  return { content, errors: { ...recordingRefusals(content), ...wrong } }
}

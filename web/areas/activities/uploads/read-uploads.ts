import type { Ctx } from '../../../platform/http.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { fileValue, readFileValue, sendsFile } from '../questions/file-value.ts'
import type { Question, Values } from '../questions/question.ts'
import { keepUpload } from './commands.ts'
import { prepareUpload, type Sendable } from './prepare.ts'
import { refusalOf } from './words.ts'

/**
 * The files that came with a form, kept and put into its answers. What was sent before stays where nothing new came,
 * and goes where its sender takes it away. A value that is no file of ours is none.
 */
export async function withUploads(
  ctx: Pick<Ctx, 'acting' | 'files' | 'form'>,
  activityId: string,
  questions: readonly Question[],
  values: Values,
  language: Language,
): Promise<{ values: Values; errors: Record<string, string> }> {
  const kept: Record<string, string> = { ...values }
  const errors: Record<string, string> = {}
  for (const question of questions.filter(sendsFile) as Sendable[]) {
    const { key } = question
    const shown = question.type !== 'file' && !!question.shown
    const removed = ctx.form.text(`${key}-remove`) === 'yes'
    if (removed || !readFileValue(kept[key])) delete kept[key]
    if (removed && !ctx.form.file(key)) for (const words of ['alt', 'transcript']) delete kept[`${key}-${words}`]
    const upload = ctx.form.file(key)
    if (!upload) continue
    const prepared = await prepareUpload(question.type, upload, shown)
    if ('refused' in prepared) errors[key] = refusalOf(question.type, prepared.refused, language)
    else {
      const id = await keepUpload(ctx.acting, ctx.files, { activityId, question: key, shown }, prepared)
      kept[key] = fileValue({ id, name: prepared.name })
    }
  }
  return { values: kept, errors }
}

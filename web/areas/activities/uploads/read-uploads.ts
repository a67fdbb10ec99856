import type { Ctx } from '../../../platform/http.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { fileValue, readFileValue } from '../questions/file-value.ts'
import type { Question, Values } from '../questions/question.ts'
import { keepUpload } from './commands.ts'
import { prepareUpload } from './prepare.ts'
import { uploadWords } from './words.ts'

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
  for (const { key, type } of questions) {
    if (type !== 'file' && type !== 'picture') continue
    const removed = ctx.form.text(`${key}-remove`) === 'yes'
    if (removed || !readFileValue(kept[key])) delete kept[key]
    if (removed && !ctx.form.file(key)) delete kept[`${key}-alt`]
    const upload = ctx.form.file(key)
    if (!upload) continue
    const prepared = await prepareUpload(type, upload)
    if ('refused' in prepared) errors[key] = uploadWords[language].refusals[type][prepared.refused]
    else {
      const id = await keepUpload(ctx.acting, ctx.files, { activityId, question: key }, prepared)
      kept[key] = fileValue({ id, name: prepared.name })
    }
  }
  return { values: kept, errors }
}

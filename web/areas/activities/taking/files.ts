import type { Ctx } from '../../../platform/http.ts'
import type { Activity } from '../activity/types.ts'
import type { Question, Values } from '../questions/question.ts'
import { withUploads } from '../uploads/read-uploads.ts'

/** The answer to one question with the file that came with it, within the measure of files from one address. */
export async function withFiles(
  ctx: Ctx,
  activity: Activity,
  question: Question,
  values: Values,
): Promise<{ values: Values; errors: Record<string, string> } | Response> {
  const limited = ctx.form.file(question.key) && (await ctx.limited('upload'))
  return limited || withUploads(ctx, activity.id, [question], values, ctx.language)
}

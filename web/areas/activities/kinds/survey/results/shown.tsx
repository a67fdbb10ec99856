import type { ComponentChildren } from 'preact'
import type { Ctx } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import { publicResults } from '../paths.ts'
import { publishedAt } from './queries.ts'
import { resultWords } from './words.ts'

/** A way to the results from the survey's public page, once they are published. */
export async function resultsLink(ctx: Ctx, activity: Activity): Promise<ComponentChildren> {
  if (!(await publishedAt(ctx.db, activity.id))) return undefined
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={publicResults.to({ project: activity.project.slug, activity: activity.slug })}>
        {resultWords[ctx.language].link}
      </a>
    </p>
  )
}

import { subjectOf } from '../../../platform/subjects.ts'
import { countsOf } from '../../voices/index.ts'
import type { OnStage } from '../kinds/face.ts'
import * as paths from '../paths.ts'
import { hallWords } from './words.ts'

/** What any way of taking part puts on the screen: how many took part; and on phones the way to it. */
export const usual: OnStage = {
  todo: { en: 'Say what you think on your phone', cy: 'Dywedwch eich barn ar eich ffôn' },
  async screen(ctx, activity) {
    const { received } = await countsOf(ctx.db, [subjectOf('activity', activity.id)])
    return <p class="fm-hall__words">{hallWords[ctx.language].taken(received)}</p>
  },
  async phone(ctx, activity) {
    const href = paths.activity.to({ project: activity.project.slug, activity: activity.slug })
    return (
      <p class="govuk-body">
        <a class="govuk-button" href={href}>
          {hallWords[ctx.language].answer}
        </a>
      </p>
    )
  },
}

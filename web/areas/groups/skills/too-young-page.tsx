import { withQuery } from '../../../platform/paths.ts'
import type { View } from '../../../ui/layout/view.ts'
import { youngPeople } from '../../people/paths.ts'
import * as paths from '../paths.ts'
import { tooYoung } from './words.ts'

/** Somebody under 18 is not put in touch with people they do not know; the way is through a youth body. */
export const tooYoungPage = (): View => ({
  title: tooYoung.title,
  section: 'mine',
  noindex: true,
  body: (
    <>
      <h1 class="govuk-heading-l">{tooYoung.title}</h1>
      {tooYoung.lines.map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={withQuery(paths.groups.to(), { youth: 'yes' })}>
          {tooYoung.groups}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={youngPeople.to()}>
          {tooYoung.more}
        </a>
      </p>
    </>
  ),
})

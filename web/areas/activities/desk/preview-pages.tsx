import { withQuery } from '../../../platform/paths.ts'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { Ask, type WardChoice } from '../questions/ask-pages.tsx'
import type { Question } from '../questions/question.ts'

/** Every question as people will meet it, one under the other. Nothing typed here goes anywhere. */
export function previewView(
  activity: Activity,
  questions: readonly Question[],
  wards: readonly WardChoice[],
  language: Language,
): View {
  const at = { activity: activity.id }
  const other = language === 'en' ? 'cy' : 'en'
  return {
    title: 'Preview',
    staff: true,
    section: 'projects',
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Preview of {activity.title}</h1>
        <InsetText>
          People see one question a page, then check their answers. On paper the same questions come in the same order.{' '}
          <a class="govuk-link" href={withQuery(paths.preview.to(at), { in: other })}>
            {other === 'cy' ? 'See it in Welsh' : 'See it in English'}
          </a>
        </InsetText>
        <div lang={language}>
          {questions.map((question) => (
            <section class="fm-section">
              <Ask question={question} values={{}} errors={{}} language={language} wards={wards} heading="section" />
            </section>
          ))}
        </div>
      </>
    ),
  }
}

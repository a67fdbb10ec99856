import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../ui/quote/quote.tsx'
import { ChooseThemes } from '../choose-themes.tsx'
import { checkCoding, check as checkPath } from '../paths.ts'
import type { Check, Item } from './queries.ts'

export type CodingPage = {
  token: string
  subject: string
  check: Check
  item: Item
  themes: readonly { id: string; name: string; description: string }[]
  chosen: readonly string[]
  refused?: string | undefined
}

/** The second reader reads: the words and the themes, and nothing of what the first decided. */
export function codingView({ token, subject, check, item, themes, chosen, refused }: CodingPage): View {
  return {
    title: `Second reader: comment ${item.place} of ${check.size}`,
    error: !!refused,
    staff: true,
    section: 'projects',
    scripts: ['triage'],
    back: { href: checkPath.to({ subject, check: check.id }), text: 'The sample' },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ href: '#theme', text: refused }]} />}
        <h1 class="govuk-heading-l">
          Comment {item.place} of {check.size}
        </h1>
        <div data-triage>
          <div data-triage-item id="comment">
            <Quote lang={item.language === 'en' ? undefined : item.language}>
              {item.text ?? 'These words were taken away. Press “None of these”.'}
            </Quote>
            <PostForm action={checkCoding.to({ subject, check: check.id })} token={token}>
              <input type="hidden" name="place" value={item.place} />
              <ChooseThemes
                themes={themes.map(({ id, name, description }) => ({ id, name, hint: description }))}
                chosen={chosen}
                refused={refused}
              />
            </PostForm>
          </div>
        </div>
      </>
    ),
  }
}

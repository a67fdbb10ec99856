import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import type { Definition } from '../definition.ts'
import * as paths from '../paths.ts'
import { Changes } from '../reading/changes-page.tsx'

export type Typed = { text: string; whatChanged: string; base: string }
export type TextPage = {
  activity: Activity
  typed: Typed
  errors: Record<string, string>
  /** Joint drafts of the project's working groups that both sides published. */
  joint: readonly { id: string; title: string }[]
  closed: boolean
  token: string
}

/** The words of the draft. Until it is published they are saved; from then on each change is a version. */
export function textView({ activity, typed, errors, joint, closed, token }: TextPage): View {
  const published = !!activity.publishedAt
  const here = paths.textDesk.to({ activity: activity.id })
  return {
    title: `Text of the draft: ${activity.title}`,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'projects',
    form: true,
    width: 'wide',
    back: { href: activityPaths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Text of the draft</h1>
        {closed ? (
          <InsetText>Comments have closed. The text stays as people commented on it.</InsetText>
        ) : (
          <>
            <p class="govuk-body">
              {published
                ? 'People are commenting on it. Change the words, and look at what is different before you publish the new version. Each comment stays with its paragraph.'
                : 'An empty line begins a new paragraph. Each gets a number, which it keeps for good. Begin a heading with # or ##, and a line of a list with a dash.'}
            </p>
            <PostForm action={here} token={token}>
              <input type="hidden" name="base" value={typed.base} />
              <Textarea name="text" label="The draft" rows={24} value={typed.text} error={errors['text']} spellcheck />
              {published && (
                <Textarea
                  name="whatChanged"
                  label="What is different, and why"
                  hint="A sentence or two that everybody reads"
                  rows={3}
                  value={typed.whatChanged}
                  error={errors['whatChanged']}
                  spellcheck
                />
              )}
              <Button preventDoubleClick>{published ? 'See what is different' : 'Save the text'}</Button>
            </PostForm>
            {joint.length > 0 && (
              <Section id="joint" title="Take over a joint draft">
                <p class="govuk-body">
                  A working group of this project has agreed on a text and published it. You can put it here instead of
                  what stands above, and change nothing.
                </p>
                <PostForm action={paths.textTakeOver.to({ activity: activity.id })} token={token}>
                  <Select
                    name="draft"
                    label="Joint draft"
                    items={joint.map(({ id, title }) => ({ value: id, text: title }))}
                    error={errors['draft']}
                  />
                  <Button variant="secondary" preventDoubleClick>
                    Take it over
                  </Button>
                </PostForm>
              </Section>
            )}
          </>
        )}
      </>
    ),
  }
}

export type CheckPage = { activity: Activity; before: Definition; next: Definition; typed: Typed; token: string }

/** What would change, before anybody else sees it. */
export function checkView({ activity, before, next, typed, token }: CheckPage): View {
  return {
    title: `Version ${next.number}: ${activity.title}`,
    staff: true,
    section: 'projects',
    form: true,
    back: { href: paths.textDesk.to({ activity: activity.id }), text: 'Back to the text' },
    body: (
      <>
        <h1 class="govuk-heading-l">Is version {next.number} right?</h1>
        <p class="govuk-body-l">{typed.whatChanged}</p>
        <Section id="difference" title="What is different">
          <Changes before={before} after={next} language="en" />
        </Section>
        <PostForm action={paths.textPublication.to({ activity: activity.id })} token={token}>
          <input type="hidden" name="base" value={typed.base} />
          <input type="hidden" name="text" value={typed.text} />
          <input type="hidden" name="whatChanged" value={typed.whatChanged} />
          <p class="govuk-body">Everybody who follows this draft is told. Earlier versions can still be read.</p>
          <div class="govuk-button-group">
            <Button preventDoubleClick>Publish version {String(next.number)}</Button>
            <Button variant="secondary" name="again" value="yes">
              Change it again
            </Button>
          </div>
        </PostForm>
      </>
    ),
  }
}

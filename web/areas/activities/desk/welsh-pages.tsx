import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Activity } from '../activity/types.ts'
import { faceOf } from '../kinds/faces.ts'
import * as paths from '../paths.ts'
import type { Translations } from './commands.ts'
import type { DeskRefusal } from './rules.ts'
import { deskRefusals } from './words.ts'

export type WelshPage = {
  activity: Activity
  cy: NonNullable<Translations['cy']>
  definition: unknown
  refused?: DeskRefusal | undefined
  token: string
}

/** The same words in Welsh; what is left empty is shown in English. */
export function welshView({ activity, cy, definition, refused, token }: WelshPage): View {
  const at = { activity: activity.id }
  return {
    title: 'Welsh',
    staff: true,
    section: 'projects',
    form: true,
    error: !!refused,
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        {refused && <ErrorSummary errors={[{ text: deskRefusals[refused] }]} />}
        <h1 class="govuk-heading-l">Welsh</h1>
        <p class="govuk-body">The English stands above each box. What you leave empty is shown in English.</p>
        <PostForm action={paths.welsh.to(at)} token={token}>
          <input type="hidden" name="version" value={String(activity.version)} />
          <Input name="title" label="Title" hint={activity.title} value={cy.title} attributes={{ lang: 'cy' }} />
          <Textarea
            name="question"
            label={faceOf(activity.kind).asks.label}
            hint={activity.question}
            rows={2}
            value={cy.question}
            attributes={{ lang: 'cy' }}
          />
          {activity.help && (
            <Textarea
              name="help"
              label="Help with answering"
              hint={activity.help}
              rows={3}
              value={cy.help}
              attributes={{ lang: 'cy' }}
            />
          )}
          {faceOf(activity.kind).welsh?.fields(definition)}
          <Button>Save the Welsh words</Button>
        </PostForm>
      </>
    ),
  }
}

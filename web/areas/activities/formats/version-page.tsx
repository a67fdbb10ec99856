import type { ComponentChildren } from 'preact'
import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { calledAs } from './desk-words.ts'
import type { FormatRow } from './queries.ts'
import { type Format, slugOf } from './rules.ts'

export type VersionPage = {
  activity: Activity
  which: { format: Format; language: string }
  row: FormatRow | undefined
  error: boolean
  token: string
  children: ComponentChildren
}

/** One version: its form, and below it what can be done with what is saved. */
export function versionView({ activity, which, row, error, token, children }: VersionPage): View {
  const at = { activity: activity.id, version: slugOf(which) }
  const name = calledAs(which)
  return {
    title: name,
    staff: true,
    section: 'projects',
    form: true,
    error,
    back: { href: paths.versions.to({ activity: activity.id }), text: 'Other languages and formats' },
    body: (
      <>
        {children}
        {row?.machine && !row.checkedAt && (
          <>
            <InsetText>A machine wrote words of this, and nobody has checked it. The public page says so.</InsetText>
            <PostForm action={paths.versionCheck.to(at)} token={token}>
              <input type="hidden" name="version" value={String(row.version)} />
              <Button variant="secondary">I know {name} and have checked all of it</Button>
            </PostForm>
          </>
        )}
        {row && !row.publishedAt && (
          <PostForm action={paths.versionPublication.to(at)} token={token}>
            <Button variant="secondary" preventDoubleClick>
              Publish it as it was saved
            </Button>
          </PostForm>
        )}
        {row?.publishedAt && (
          <>
            <p class="govuk-body">
              <a
                class="govuk-link"
                href={paths.version.to({
                  project: activity.project.slug,
                  activity: activity.slug,
                  version: slugOf(which),
                })}
              >
                See it as everyone does
              </a>
            </p>
            <PostForm action={paths.versionWithdrawal.to(at)} token={token}>
              <Button variant="warning">Take it off the website</Button>
            </PostForm>
          </>
        )}
      </>
    ),
  }
}

import { Button } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { deskPage } from '../desk/frame.tsx'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { type PreviewLink, previewDays } from './previews.ts'

export type PreviewsPage = {
  project: Project
  token: string
  links: readonly PreviewLink[]
  now: Date
  made?: string | undefined
  error?: string | undefined
}

const daysWords: Record<(typeof previewDays)[number], string> = { 1: '1 day', 7: '7 days', 30: '30 days' }

/** Links that show a draft to whoever has them. A link is shown once, since only its fingerprint is kept. */
export function previewsPage({ project, token, links, now, made, error }: PreviewsPage): View {
  return deskPage({
    project,
    title: 'Show it to somebody',
    errors: { days: error },
    children: (
      <>
        {made && (
          <div class="govuk-inset-text">
            <Input
              name="link"
              label={{ text: 'Your link', size: 's' }}
              hint="Copy it now: it is not shown again. Whoever has it sees the project without signing in"
              value={made}
              attributes={{ readonly: true }}
            />
            <p class="govuk-body">
              <a class="govuk-link" href={made}>
                Open it
              </a>
            </p>
          </div>
        )}
        <PostForm action={paths.previews.to({ project: project.id })} token={token}>
          <Radios
            name="days"
            legend={{ text: 'Make a link that works for', size: 's' }}
            error={error}
            value={7}
            inline
            items={previewDays.map((days) => ({ value: days, label: daysWords[days] }))}
          />
          <Button preventDoubleClick>Make a link</Button>
        </PostForm>
        {links.length > 0 && (
          <Table
            caption="Links made so far"
            captionSize="m"
            head={['Made', 'Works until', 'Withdraw']}
            rows={links.map((link) => [
              formatDateTime(link.createdAt),
              link.withdrawnAt
                ? `Withdrawn ${formatDateTime(link.withdrawnAt)}`
                : link.expiresAt <= now
                  ? 'It has ended'
                  : formatDateTime(link.expiresAt),
              !link.withdrawnAt && link.expiresAt > now && (
                <PostForm
                  action={paths.previewWithdrawal.to({ project: project.id, preview: link.name })}
                  token={token}
                >
                  <button class="fm-link-button" type="submit">
                    Withdraw<span class="govuk-visually-hidden"> the link of {formatDateTime(link.createdAt)}</span>
                  </button>
                </PostForm>
              ),
            ])}
          />
        )}
      </>
    ),
  })
}

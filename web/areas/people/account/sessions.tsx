import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { AccountPage } from './pages.tsx'
import { accountWords } from './words.ts'

/** Where this account is signed in, each to be ended. */
export function Sessions({ sessions, token, language }: AccountPage) {
  const say = speak(accountWords, language)
  return (
    <Section id="sessions" title={say.sessionsTitle}>
      <p class="govuk-body">{say.sessionsLead}</p>
      {sessions.map(({ id, device, seenAt, here }) => (
        <>
          <p class="govuk-body">
            <strong>{device || say.device}</strong> {here && <Tag>{say.sessionHere}</Tag>}
            <br />
            {say.sessionUsed(formatDateTime(seenAt, language))}
          </p>
          {!here && (
            <PostForm action={paths.sessionEnd.to({ session: id })} token={token}>
              <Button variant="secondary">{say.sessionEnd(device || say.device)}</Button>
            </PostForm>
          )}
        </>
      ))}
      {sessions.length > 1 && (
        <PostForm action={paths.otherSessionsEnd.to()} token={token}>
          <Button variant="secondary">{say.othersEnd}</Button>
        </PostForm>
      )}
    </Section>
  )
}

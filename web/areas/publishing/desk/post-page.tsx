import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { Split } from '../../../ui/layout/split.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { postPage } from '../news/pages.tsx'
import type { Post } from '../news/queries.ts'
import * as paths from '../paths.ts'
import { stateColours } from './list-page.tsx'
import { stateWords, words } from './words.ts'

export type DeskPost = {
  post: Post
  token: string
  origin: string
  about: { title: string; href: string } | undefined
  when: 'now' | 'later'
  day: { day?: string; month?: string; year?: string }
  time: string
  reason: string
  error?: { field: 'publish' | 'reason'; text: string } | undefined
}

/** An update as it will look, and beside it the one thing to do next. */
export function deskPostPage(desk: DeskPost): View {
  const { post, origin, about, error } = desk
  const shown = postPage(post, {
    about,
    language: 'en',
    origin,
    picture: paths.postDeskPicture.to({ post: post.id }),
    preview: true,
  })
  return {
    title: post.title,
    staff: true,
    section: 'posts',
    width: 'wide',
    form: true,
    error: !!error,
    back: { href: paths.postsDesk.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary title={words.problem} errors={error ? { [error.field]: error.text } : {}} />
        <Split aside={<Aside {...desk} />}>{shown.body}</Split>
      </>
    ),
  }
}

function Aside(desk: DeskPost) {
  const { post } = desk
  return (
    <div>
      <p class="govuk-body">
        <Tag colour={stateColours[post.state]}>{stateWords[post.state]}</Tag>
        {post.publishAt && ` ${formatDateTime(post.publishAt)}`}
      </p>
      {post.state === 'withdrawn' ? (
        <p class="govuk-body">Why: {post.withdrawnWhy}</p>
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.editPost.to({ post: post.id })}>
            Change the words
          </a>
        </p>
      )}
      {post.state === 'draft' && <PublishForm {...desk} />}
      {post.state === 'scheduled' && (
        <PostForm action={paths.withdrawPost.to({ post: post.id })} token={desk.token}>
          <Button variant="secondary" preventDoubleClick>
            Cancel this time
          </Button>
        </PostForm>
      )}
      {post.state === 'public' && <WithdrawForm {...desk} />}
    </div>
  )
}

function PublishForm({ post, token, when, day, time, error }: DeskPost) {
  return (
    <PostForm action={paths.schedulePost.to({ post: post.id })} token={token}>
      <Radios
        name="publish"
        legend={{ text: 'When is it public?', size: 'm' }}
        error={error?.field === 'publish' ? error.text : undefined}
        value={when}
        items={[
          { value: 'now', label: 'Now' },
          {
            value: 'later',
            label: 'At a set time',
            hint: 'Nobody outside can open it before then',
            conditional: (
              <>
                <DateInput id="at" namePrefix="at" legend="Day" hint="For example, 19 6 2026" value={day} />
                <Input name="at-time" label="Time" hint="For example, 9:30am" width={5} value={time} />
              </>
            ),
          },
        ]}
      />
      <Button preventDoubleClick>Publish</Button>
    </PostForm>
  )
}

function WithdrawForm({ post, token, reason, error }: DeskPost) {
  return (
    <PostForm action={paths.withdrawPost.to({ post: post.id })} token={token}>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.post.to({ slug: post.slug })}>
          See it as everyone does
        </a>
      </p>
      <Textarea
        name="reason"
        rows={3}
        label={{ text: 'Take it down', size: 'm' }}
        hint="Say why. Whoever has the link can read the reason; letters that went out cannot be called back"
        value={reason}
        error={error?.field === 'reason' ? error.text : undefined}
      />
      <Button variant="warning" preventDoubleClick>
        Take it down
      </Button>
    </PostForm>
  )
}

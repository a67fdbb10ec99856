import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { StateTag } from './list-pages.tsx'
import * as paths from './paths.ts'
import { longestAnswer, type ReplyState } from './rules.ts'

export type SaidTo = {
  words: string | null
  language: string
  givenAt: Date
  channel: string
  publicName: string | null
  about: { title: string; href: string } | undefined
}
export type ReplyPage = {
  token: string
  id: string
  said: SaidTo
  state: ReplyState
  dueOn: string | null
  service: string
  owner: string
  staff: readonly { id: string; name: string }[]
  /** How the person hears of it. */
  way: 'email' | 'post' | 'telephone' | null
  shown: boolean
  given: { answer: string | null; answeredAt: Date; public: boolean } | undefined
  typed: { answer: string; public: boolean }
  errors: { answer?: string | undefined; service?: string | undefined; owner?: string | undefined }
}

const hears: Record<'email' | 'post' | 'telephone' | 'none', string> = {
  email: 'We send it by email, and it shows on their receipt.',
  post: 'It shows on their receipt, and a letter waits to be printed and sent.',
  telephone: 'It shows on their receipt, and a telephone call waits to be made.',
  none: 'They left no address: they read it on their receipt.',
}

export const SaidQuote = ({ said }: { said: SaidTo }) => (
  <>
    {said.about && (
      <p class="govuk-body">
        About{' '}
        <a class="govuk-link" href={said.about.href}>
          {said.about.title}
        </a>
      </p>
    )}
    <Quote
      lang={said.language}
      by={[said.publicName, formatDate(said.givenAt), said.channel].filter(Boolean).join(', ')}
    >
      {said.words || 'There are no words to show.'}
    </Quote>
  </>
)

/** One promised reply: what was said, who replies, and the reply itself. */
export function replyView(page: ReplyPage): View {
  const { said, state, dueOn, given, errors } = page
  return {
    title: given ? 'A reply that was given' : 'Reply to somebody',
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'desk',
    back: { href: paths.replies.to(), text: 'Promised replies' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{given ? 'A reply that was given' : 'Reply to somebody'}</h1>
        <p class="govuk-body">
          <StateTag state={state} /> {dueOn && <>Promised by {formatDate(dueOn)}</>}
        </p>
        <SaidQuote said={said} />
        {given ? <Given given={given} /> : <Answer {...page} />}
        {given && page.typed.answer && <Unsent words={page.typed.answer} />}
        {!given && <Assign {...page} />}
      </>
    ),
  }
}

const Given = ({ given }: { given: NonNullable<ReplyPage['given']> }) => (
  <InsetText>
    <p class="govuk-body govuk-!-font-weight-bold">Our reply, {formatDate(given.answeredAt)}</p>
    <p class="govuk-body fm-words">{given.answer ?? 'It was erased with what they said.'}</p>
    <p class="fm-meta">{given.public ? 'Everyone can read it beside what they said.' : 'Only they can read it.'}</p>
  </InsetText>
)

const Unsent = ({ words }: { words: string }) => (
  <div id="answer" tabindex={-1}>
    <h2 class="govuk-heading-m">What you wrote, to copy</h2>
    <p class="govuk-body fm-words">{words}</p>
  </div>
)

const Answer = ({ id, token, way, shown, typed, errors }: ReplyPage) => (
  <PostForm action={paths.reply.to({ reply: id })} token={token}>
    <CharacterCount
      name="answer"
      label={{ text: 'Your reply', size: 'm' }}
      hint={hears[way ?? 'none']}
      rows={8}
      maxlength={longestAnswer}
      threshold={75}
      spellcheck
      value={typed.answer}
      error={errors.answer}
    />
    {shown && (
      <Checkboxes
        name="public"
        values={typed.public ? ['yes'] : []}
        items={[
          {
            value: 'yes',
            label: 'Show this reply to everyone, beside what they said',
            hint: 'Leave it empty where the reply tells something about them',
          },
        ]}
      />
    )}
    <Button preventDoubleClick>Send the reply</Button>
  </PostForm>
)

const Assign = ({ id, token, service, owner, staff, errors }: ReplyPage) => (
  <Details summary="Change who replies" open={!!(errors.service || errors.owner)}>
    <PostForm action={paths.assignment.to({ reply: id })} token={token}>
      <WhoReplies service={service} owner={owner} staff={staff} errors={errors} />
      <Button variant="secondary" preventDoubleClick>
        Save who replies
      </Button>
    </PostForm>
  </Details>
)

type Who = Pick<ReplyPage, 'service' | 'owner' | 'staff' | 'errors'>
export const WhoReplies = ({ service, owner, staff, errors }: Who) => (
  <>
    <Input
      name="service"
      label="Service that replies (optional)"
      hint="As the person will read it, such as “Parks and open spaces”"
      value={service}
      error={errors.service}
      autocomplete="off"
    />
    <Select
      name="owner"
      label="Who writes it"
      value={owner}
      error={errors.owner}
      items={[{ value: '', text: 'Nobody yet' }, ...staff.map((one) => ({ value: one.id, text: one.name }))]}
    />
  </>
)

import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { IssuePage } from './issue-page.tsx'
import { words } from './words.ts'

/** What the council's side does: say what it will do, answer, hand on, and close what the group left open. */
export function CouncilForms(page: IssuePage) {
  const { state } = page
  const owed = state === 'due' || state === 'overdue'
  if (!owed && state !== 'answered' && !page.explain) return null
  return (
    <Section id="council" title="What you can do">
      {owed && <Answer {...page} />}
      {(owed || state === 'answered') && <Action {...page} />}
      {owed && <Owner {...page} />}
      {state === 'answered' && <Close {...page} />}
      {page.explain && (
        <p class="govuk-body">
          <a class="govuk-link" href={page.explain}>
            {words.explain}
          </a>
        </p>
      )}
    </Section>
  )
}

const Answer = ({ issue, typed, errors, token }: IssuePage) => (
  <PostForm action={paths.issueAnswers.to({ issue: issue.voiceId })} token={token}>
    <input type="hidden" name="reply" value={issue.replyId} />
    <CharacterCount
      name="answer"
      rows={6}
      label={{ text: words.answer, size: 's' }}
      hint={words.answerHint}
      maxlength={3000}
      threshold={75}
      spellcheck
      value={typed.answer}
      error={errors['answer']}
    />
    {issue.consentPublish && (
      <Checkboxes name="open" values={typed.open ? ['yes'] : []} items={[{ value: 'yes', label: words.answerOpen }]} />
    )}
    <Button preventDoubleClick>{words.answerButton}</Button>
  </PostForm>
)

const Action = ({ issue, typed, errors, token, once }: IssuePage) => (
  <Details
    summary={issue.action ? words.actionChange : words.action}
    open={(!issue.action && !issue.answeredAt) || !!(errors['action'] || errors['due'])}
  >
    <PostForm action={paths.issueActions.to({ issue: issue.voiceId })} token={token} once={once}>
      <input type="hidden" name="reply" value={issue.replyId} />
      <Textarea
        name="action"
        rows={3}
        label={{ text: issue.action ? words.actionChange : words.action, size: 's' }}
        hint={words.actionHint}
        value={typed.action}
        error={errors['action']}
      />
      <DateInput
        id="due"
        namePrefix="due"
        legend={{ text: words.actionDue, size: 's' }}
        hint="For example, 27 3 2027"
        value={typed.due}
        error={errors['due']}
      />
      <Button variant="secondary" preventDoubleClick>
        {words.actionButton}
      </Button>
    </PostForm>
  </Details>
)

const Owner = ({ issue, services, staff, typed, errors, token }: IssuePage) => (
  <Details summary={words.who} open={!!(errors['service'] || errors['owner'])}>
    <PostForm action={paths.issueOwners.to({ issue: issue.voiceId })} token={token}>
      <input type="hidden" name="reply" value={issue.replyId} />
      <Select
        name="service"
        label={{ text: words.whoService, size: 's' }}
        value={typed.service ?? issue.serviceId ?? ''}
        error={errors['service']}
        items={[{ value: '', text: 'Not said yet' }, ...services.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Select
        name="owner"
        label={{ text: words.whoOwner, size: 's' }}
        value={typed.owner ?? issue.ownerAccount ?? ''}
        error={errors['owner']}
        items={[{ value: '', text: words.nobody }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Button variant="secondary" preventDoubleClick>
        {words.whoButton}
      </Button>
    </PostForm>
  </Details>
)

const Close = ({ issue, mayClose, quietDays, typed, errors, token }: IssuePage) =>
  mayClose ? (
    <Details summary={words.close} open={!!errors['close']}>
      <p class="govuk-body">{words.closeText}</p>
      <PostForm action={paths.issueEndings.to({ issue: issue.voiceId })} token={token}>
        <input type="hidden" name="reply" value={issue.replyId} />
        <Textarea
          name="close"
          rows={3}
          label={{ text: words.closeWhy, size: 's' }}
          value={typed.close}
          error={errors['close']}
        />
        <Button variant="warning" preventDoubleClick>
          {words.closeButton}
        </Button>
      </PostForm>
    </Details>
  ) : (
    <p class="govuk-body">{words.closeSoon(quietDays)}</p>
  )

import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { CallPage } from './call-page.tsx'
import type { Answer } from './queries.ts'
import { longestAnswer, longestReport } from './rules.ts'
import { words } from './words.ts'

/** A group offers what it knows, or says that it cannot help this time. */
export const AnswerForm = ({ call, mine, typed, errors, token }: CallPage) => (
  <Section id="answer" title={words.answerTitle}>
    <PostForm action={paths.callAnswers.to({ call: call.id })} token={token}>
      {mine.length === 1 ? (
        <input type="hidden" name="group" value={mine[0]!.id} />
      ) : (
        <Select
          name="group"
          label={{ text: words.whichGroup, size: 's' }}
          value={typed.group}
          items={mine.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Radios
        name="offers"
        legend={{ text: words.answerTitle, class: 'govuk-visually-hidden' }}
        value={typed.offers}
        error={errors['offers']}
        items={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      <CharacterCount
        name="words"
        rows={4}
        label={{ text: words.answerWords, size: 's' }}
        hint={words.answerHint}
        maxlength={longestAnswer}
        threshold={75}
        spellcheck
        value={typed.words}
        error={errors['words']}
      />
      <Button preventDoubleClick>{words.answerButton}</Button>
    </PostForm>
  </Section>
)

/** Each offer has a form of its own, so its fields are called after the group. */
export function ThankForms({ call, answer, typed, errors, token }: CallPage & { answer: Answer }) {
  const mine = typed.group === answer.groupId
  const [accepted, thanks] = [`accepted-${answer.groupId}`, `thanks-${answer.groupId}`]
  return (
    <Details summary={words.thankTitle(answer.group)} open={!!(errors[accepted] || errors[thanks])}>
      <PostForm action={paths.callThanks.to({ call: call.id })} token={token}>
        <input type="hidden" name="group" value={answer.groupId} />
        <Radios
          name={accepted}
          legend={{ text: words.take, size: 's' }}
          value={mine ? typed.accepted : ''}
          error={errors[accepted]}
          items={[
            { value: 'yes', label: words.takeYes },
            { value: 'no', label: words.takeNo },
          ]}
        />
        <Textarea
          name={thanks}
          rows={3}
          label={{ text: words.thanks, size: 's' }}
          value={mine ? typed.thanks : ''}
          error={errors[thanks]}
        />
        <Button variant="secondary" preventDoubleClick>
          {words.thankButton}
        </Button>
      </PostForm>
    </Details>
  )
}

/** What came of it, once the call has closed. */
export const ReportForm = ({ call, typed, errors, token }: CallPage) => (
  <PostForm action={paths.callReport.to({ call: call.id })} token={token}>
    <CharacterCount
      name="report"
      rows={6}
      label={{ text: words.reportLabel, size: 's' }}
      hint={words.reportHint}
      maxlength={longestReport}
      threshold={75}
      spellcheck
      value={typed.report}
      error={errors['report']}
    />
    <Button preventDoubleClick>{words.reportButton}</Button>
  </PostForm>
)

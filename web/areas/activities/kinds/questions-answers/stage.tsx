import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import * as paths from '../../paths.ts'
import type { OnStage } from '../face.ts'
import { titleOf } from './excerpt.ts'
import { spoken, standOf } from './listing/cards.tsx'
import { listAsked } from './listing/queries.ts'
import { wantWords } from './wanting/words.ts'
import { askedWords } from './words.ts'

const onScreen = 5
const onPhones = 10
const choice = { words: '', show: 'waiting', topic: '', order: 'wanted' } as const

/** Questions in a hall: those that most want to know on the screen, and one press on phones. */
export const hall: OnStage = {
  todo: {
    en: 'Ask a question, or say what you want to know too',
    cy: 'Gofynnwch gwestiwn, neu dywedwch beth hoffech chithau ei wybod',
  },
  async screen(ctx, activity) {
    const say = askedWords[ctx.language]
    const { questions } = await listAsked(ctx.db, activity.id, choice, { language: ctx.language, limit: onScreen })
    return questions.length ? (
      <>
        <h2 class="fm-hall__note">{say.most}</h2>
        <ol class="fm-hall__list">
          {questions.map((question) => (
            <li lang={spoken(question, ctx.language)}>
              {titleOf(question.words, 110)}{' '}
              {question.wants > 0 && <strong>+{question.wants.toLocaleString('en-GB')}</strong>}
            </li>
          ))}
        </ol>
      </>
    ) : (
      <p class="fm-hall__words">{say.noneText}</p>
    )
  },
  async phone(ctx, activity, { code, token }) {
    const say = askedWords[ctx.language]
    const at = { project: activity.project.slug, activity: activity.slug }
    const { questions } = await listAsked(ctx.db, activity.id, choice, { language: ctx.language, limit: onPhones })
    return (
      <>
        <p class="govuk-body">
          <a class="govuk-button" href={`${paths.ask.to(at)}?hall=${code}`}>
            {say.ask}
          </a>
        </p>
        {questions.length > 0 && <h2 class="govuk-heading-m">{say.most}</h2>}
        {questions.map((question) => (
          <PostForm action={paths.want.to({ ...at, question: question.id })} token={token}>
            <input type="hidden" name="hall" value={code} />
            <p class="govuk-body govuk-!-margin-bottom-1" lang={spoken(question, ctx.language)}>
              <a class="govuk-link" href={paths.askedQuestion.to({ ...at, question: question.id })}>
                {titleOf(question.words)}
              </a>
            </p>
            <p class="govuk-hint">
              {say.wants(question.wants)}. {standOf(question, ctx.now, ctx.language)}
            </p>
            <button class="govuk-button govuk-button--secondary" type="submit" data-prevent-double-click="true">
              {wantWords[ctx.language].button}
              <span class="govuk-visually-hidden">: {titleOf(question.words, 60)}</span>
            </button>
          </PostForm>
        ))}
      </>
    )
  },
}

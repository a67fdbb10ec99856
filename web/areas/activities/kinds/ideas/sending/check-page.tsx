import { excerptOf } from '../../../../../platform/excerpt.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import * as paths from '../../../paths.ts'
import { spoken } from '../listing/cards.tsx'
import type { Idea } from '../queries.ts'
import type { Sending } from './new-page.tsx'
import { sendingWords } from './words.ts'

export type Checking = Omit<Sending, 'wards' | 'errors' | 'place'> & {
  similar: readonly Idea[]
  /** The place as a signed note: the postcode goes no further. */
  placeToken: string
}

/** For whoever writes without JavaScript: ideas like theirs, once, before theirs is sent. */
export function checkView({ activity, values, similar, language, token, once, link, placeToken }: Checking): View {
  const say = sendingWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return {
    title: say.checkTitle,
    form: true,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.checkTitle}</h1>
        <p class="govuk-body-l">{say.checkLead}</p>
        <Section id="others" title={say.sameQuestion}>
          {similar.map((idea) => (
            <>
              <Quote by={say.supports(idea.supports)} lang={spoken(idea, language)}>
                <p class="govuk-!-font-weight-bold">{idea.title}</p>
                <p>{excerptOf(idea.words, 180)}</p>
              </Quote>
              <p class="govuk-body">
                <a class="govuk-link" href={paths.ideaSupport.to({ ...at, idea: idea.id })}>
                  {say.support}
                  <span class="govuk-visually-hidden">: {idea.title}</span>
                </a>
              </p>
            </>
          ))}
        </Section>
        <Section id="yours" title={say.yours}>
          <Quote>
            <p class="govuk-!-font-weight-bold">{values['title']}</p>
            <p>{values['answer']}</p>
          </Quote>
          <PostForm action={paths.newIdea.to(at)} token={token} once={once}>
            {Object.entries(values)
              .filter(([name]) => !['postcode', 'ward', 'place', 'seen'].includes(name))
              .map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
            {placeToken && <input type="hidden" name="place" value={placeToken} />}
            {link && <input type="hidden" name="link" value="yes" />}
            <input type="hidden" name="seen" value="yes" />
            <div class="govuk-button-group">
              <Button preventDoubleClick>{say.mine}</Button>
              <Button variant="secondary" name="again" value="yes">
                {say.change}
              </Button>
            </div>
          </PostForm>
        </Section>
      </>
    ),
  }
}

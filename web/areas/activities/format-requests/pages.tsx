import { AskWay } from '../../../ui/ask-way/ask-way.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { formatCode } from '../codes.ts'
import { ownName, translationLanguages } from '../formats/languages.ts'
import * as paths from '../paths.ts'
import type { FormatRequest } from './queries.ts'
import { type RequestFields, wishes } from './rules.ts'
import { wishNamed } from './wish-named.ts'
import { requestWords } from './words.ts'

export type RequestPage = {
  about: { title: string; href: string } | undefined
  subject: string
  dueOn: string
  values: RequestFields
  errors: Partial<Record<keyof RequestFields, string | undefined>>
  language: Language
  token: string
  once: string
}

/** What would help, and how to reach them: two questions, no account. */
export function requestView(page: RequestPage): View {
  const { about, values, errors, language, token, once } = page
  const say = requestWords[language]
  return {
    title: say.title,
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    ...(about ? { back: { href: about.href, text: about.title } } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} />
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{about ? say.about(about.title) : say.anything}</p>
        <InsetText>{say.promise(page.dueOn)}</InsetText>
        <PostForm action={paths.newFormatRequest.to()} token={token} once={once} language={language}>
          <input type="hidden" name="about" value={page.subject} />
          <Radios
            name="format"
            legend={{ text: say.format, size: 'm' }}
            value={values.format}
            error={errors.format}
            items={wishes.map((wish) => ({
              value: wish,
              label: say.wishes[wish],
              ...(wish === 'language'
                ? {
                    conditional: (
                      <Select
                        name="language"
                        label={say.language}
                        value={values.language}
                        error={errors.language}
                        items={[
                          { value: '', text: '' },
                          ...translationLanguages.map(({ value, text }) => ({
                            value,
                            text: `${ownName(value)} (${text})`,
                          })),
                          { value: 'und', text: say.anotherLanguage },
                        ]}
                      />
                    ),
                  }
                : {}),
            }))}
          />
          <Textarea
            name="details"
            label={say.details}
            hint={say.detailsHint}
            rows={3}
            value={values.details}
            error={errors.details}
            spellcheck
          />
          <AskWay legend={say.reply} hint={say.replyHint} values={values} errors={errors} language={language} />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}

/** How a request stands, for whoever holds its code. */
export function ownView({
  request,
  isNew,
  language,
  token,
}: {
  request: FormatRequest
  isNew: boolean
  language: Language
  token: string
}): View {
  const say = requestWords[language]
  const code = formatCode(request.code)
  const { ending } = request
  return {
    title: say.own,
    noindex: true,
    body: (
      <>
        {isNew ? (
          <Panel title={say.thanks}>
            {say.code}
            <br />
            <strong>{code}</strong>
          </Panel>
        ) : (
          <h1 class="govuk-heading-xl">
            {say.own} <span class="govuk-caption-xl">{code}</span>
          </h1>
        )}
        <p class="govuk-body">{say.codeText}</p>
        <SummaryList
          rows={[
            { key: say.asked, value: wishNamed(request.format, request.language, language) },
            { key: say.about('').replace(/:.*$/, ''), value: request.title },
            { key: say.due, value: formatDate(request.dueOn, language) },
            { key: say.state, value: ending ? say.endings[ending] : say.waiting },
            ...(request.answer ? [{ key: say.answered, value: request.answer }] : []),
          ]}
        />
        {!request.contact && <p class="govuk-body">{say.gone}</p>}
        {!ending && (
          <PostForm action={paths.formatRequestEnd.to({ code })} token={token}>
            <Button variant="secondary">{say.takeBack}</Button>
          </PostForm>
        )}
      </>
    ),
  }
}

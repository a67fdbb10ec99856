import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { at, crumbs } from '../board/pages.tsx'
import type { JoinRefusal } from './commands.ts'
import { joinWords } from './words.ts'

type JoinPage = {
  activity: Activity
  open: boolean
  code: string
  name: string
  refused: JoinRefusal | undefined
  token: string
  language: Language
}

/** The door of the room: the code, and a first name for whoever wants one. */
export function joinView({ activity, open, code, name, refused, token, language }: JoinPage): View {
  const say = joinWords[language]
  const errors = refused ? { [refused === 'code-unknown' ? 'code' : 'name']: say.refusals[refused] } : {}
  return {
    title: say.title,
    section: 'projects',
    noindex: true,
    form: true,
    error: !!refused,
    breadcrumbs: crumbs(activity, language),
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        {open || refused ? (
          <>
            <p class="govuk-body-l">{say.lead}</p>
            <PostForm action={paths.boardJoin.to(at(activity))} token={token} language={language}>
              <Input
                name="code"
                label={say.code}
                hint={say.codeHint}
                value={code}
                error={errors['code']}
                width={10}
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
              />
              <Input
                name="name"
                label={say.name}
                hint={say.nameHint}
                value={name}
                error={errors['name']}
                width={20}
                autocomplete="off"
                spellcheck={false}
              />
              <Button preventDoubleClick>{say.join}</Button>
            </PostForm>
          </>
        ) : (
          <p class="govuk-body-l">{say.shut}</p>
        )}
      </>
    ),
  }
}

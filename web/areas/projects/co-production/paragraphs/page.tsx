import { Button } from '../../../../ui/button/button.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Prose } from '../../../../ui/prose/prose.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import { Clashes } from '../drafts/clashes.tsx'
import { type DraftFrame, draftFrame, Live } from '../drafts/frame.tsx'
import type { Clash } from '../drafts/merge.ts'
import { draftWords } from '../drafts/words.ts'
import * as paths from '../paths.ts'
import type { Names } from '../room/with-room.ts'
import { Comments } from './comments.tsx'
import type { Comment, Suggestion } from './queries.ts'
import { Suggestions } from './suggestions.tsx'

export type ParagraphPage = DraftFrame & {
  paragraph: { id: string; text: string; n: number }
  /** What is in the box for changing it, and the version it is written upon. */
  change: { text: string; why: string; base: number }
  suggestion: { text: string; why: string }
  comment: string
  clashes: readonly Clash[]
  suggestions: readonly Suggestion[]
  comments: readonly Comment[]
  /** The comment before which there are more. */
  earlier: string | undefined
  nameOf: Names
  once: string
  errors?: Partial<Record<string, string>> | undefined
}

/** One paragraph: change it, suggest other words, and what was suggested and said. */
export function paragraphView(page: ParagraphPage): View {
  const { group, draft, paragraph, change, suggestion, clashes, token, once, language } = page
  const say = draftWords[language]
  const to = { group: group.id, draft: draft.id, paragraph: paragraph.id }
  const errors = clashes.length ? { text: say.clashTitle, ...page.errors } : (page.errors ?? {})
  return draftFrame({
    ...page,
    errors,
    title: say.paragraph(paragraph.n),
    form: true,
    script: 'joint-draft',
    children: (
      <>
        <Live {...page} />
        <div class="fm-paragraph">
          <Prose words={paragraph.text} headingLevel={2} />
        </div>
        <Clashes clashes={clashes} language={language} />
        <Section id="change" title={say.changeIt}>
          <PostForm action={paths.paragraph.to(to)} token={token} language={language}>
            <input type="hidden" name="base" value={change.base} />
            <Textarea
              name="text"
              rows={8}
              label={{ text: say.text, size: 's' }}
              hint={say.changeHint}
              value={change.text}
              error={errors['text']}
            />
            <Input name="why" label={say.why} hint={say.whyHint} value={change.why} error={errors['why']} />
            <Button preventDoubleClick>{say.save}</Button>
          </PostForm>
        </Section>
        <Section id="suggestions" title={say.suggestions}>
          <Suggestions {...page} />
          <PostForm action={paths.paragraphSuggestions.to(to)} token={token} once={once}>
            <Textarea
              name="suggestion"
              rows={6}
              label={{ text: say.suggestIt, size: 's' }}
              hint={say.suggestHint}
              value={suggestion.text}
              error={errors['suggestion']}
            />
            <Input
              id="suggestion-why"
              name="why"
              label={say.why}
              value={suggestion.why}
              error={errors['suggestion-why']}
            />
            <Button class="govuk-button--secondary" preventDoubleClick>
              {say.suggest}
            </Button>
          </PostForm>
        </Section>
        <Section id="comments" title={say.comments}>
          <Comments {...page} />
        </Section>
      </>
    ),
  })
}

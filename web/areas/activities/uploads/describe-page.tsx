import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { moderatedVoice } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import type { DescribeRefusal } from './describe-commands.ts'
import type { Sent } from './sent-queries.ts'

export const describeSentences: Record<DescribeRefusal, string> = {
  'words-missing': 'Write what people would see or hear',
  'words-too-long': 'Make it shorter: 300 characters for a picture, 4,000 for a recording',
}

export type DescribePage = { sent: Sent; words: string; error: string | undefined; token: string }

/** What is in a picture, or said in a recording: written better than its sender could. */
export function describeView({ sent, words, error, token }: DescribePage): View {
  const picture = sent.kind === 'picture'
  const title = picture ? 'Say what the picture shows' : 'Write down what is said'
  const src = paths.sentFile.to({ file: sent.id })
  return {
    title,
    error: !!error,
    staff: true,
    section: 'moderation',
    back: { href: moderatedVoice.to({ voice: sent.voiceId }), text: 'Back to the answer' },
    body: (
      <>
        <FieldErrorSummary errors={{ words: error }} />
        <h1 class="govuk-heading-l">{title}</h1>
        {picture ? (
          <img
            class="fm-picture"
            src={src}
            alt={sent.words}
            width={sent.width ?? undefined}
            height={sent.height ?? undefined}
          />
        ) : (
          // biome-ignore lint/a11y/useMediaCaption: its words are what this page is for.
          <audio class="fm-sound" controls preload="none" src={src} aria-label="The recording" />
        )}
        {sent.senders && <Quote by="Whoever sent it wrote">{sent.senders}</Quote>}
        <PostForm action={paths.sentFileWords.to({ file: sent.id })} token={token}>
          <Textarea
            name="words"
            label={
              picture
                ? 'What would you tell somebody on the telephone about this picture?'
                : 'What is said in the recording?'
            }
            hint={
              picture
                ? 'Say what matters in it for the story. Leave out names of people and where they live'
                : 'Word for word, as far as you can. Write [not clear] where you cannot hear it. Nobody else can listen before it has words'
            }
            rows={picture ? 3 : 12}
            value={words}
            error={error}
          />
          <Button preventDoubleClick>Keep these words</Button>
        </PostForm>
        <p class="govuk-body-s">What was there before stays in the record.</p>
      </>
    ),
  }
}

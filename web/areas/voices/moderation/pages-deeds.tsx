import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Standing } from '../counting/tallies.ts'
import { appealAnswer, moderation, redaction } from '../paths.ts'
import type { Part } from '../shown/parts.ts'
import { RefusalFields } from './pages-bar.tsx'
import { partName } from './pages-item.tsx'
import { reasonWords } from './words.ts'

type Deeds = {
  id: string
  token: string
  stamp: string
  standing: Standing
  consentPublish: boolean
  errors: Record<string, string>
  typed: Record<string, string>
}

/** All four decisions about one voice. Whoever decides sends along what they saw. */
export function Decide({ id, token, stamp, standing, consentPublish }: Deeds) {
  return (
    <>
      <h2 class="govuk-heading-m">Decide</h2>
      <PostForm action={moderation.to()} token={token}>
        <input type="hidden" name="chosen" value={id} />
        <input type="hidden" name="seen" value={`${id} ${stamp}`} />
        <input type="hidden" name="back" value="voice" />
        <RefusalFields typed={{ reason: '', sentence: '' }} refused={undefined} />
        <div class="govuk-button-group">
          {standing !== 'refused' && (
            <Button name="action" value="refuse" variant="warning" preventDoubleClick>
              Refuse
            </Button>
          )}
          {consentPublish && (
            <Button name="action" value="publish" preventDoubleClick>
              Show to everyone
            </Button>
          )}
          <Button name="action" value="count" variant="secondary" preventDoubleClick>
            Count only
          </Button>
          <Button name="action" value="hold" variant="secondary" preventDoubleClick>
            Ask for a second look
          </Button>
        </div>
      </PostForm>
    </>
  )
}

type AppealProps = Deeds & {
  appeal: { words: string }
  refusal: { reason: string; sentence: string; own: boolean } | undefined
}

/** An appeal is answered by somebody else than who refused. */
export function AnswerAppeal({ id, token, appeal, refusal, errors, typed }: AppealProps) {
  const rule = refusal && reasonWords.en[refusal.reason as keyof typeof reasonWords.en]?.name
  return (
    <>
      <h2 class="govuk-heading-m">The author asks for another look</h2>
      <Quote by="Why we should look again">{appeal.words}</Quote>
      {refusal && (
        <p class="govuk-body">
          It was refused as “{rule ?? refusal.reason}”: {refusal.sentence}
        </p>
      )}
      {refusal?.own ? (
        <InsetText>You refused this yourself, so somebody else must answer.</InsetText>
      ) : (
        <PostForm action={appealAnswer.to({ voice: id })} token={token}>
          <Radios
            name="verdict"
            legend={{ text: 'Do you agree with the author?', size: 's' }}
            error={errors['verdict']}
            value={typed['verdict']}
            items={[
              { value: 'agree', label: 'Yes: show it, or count it where it may not be shown' },
              { value: 'refuse', label: 'No: it stays refused' },
            ]}
          />
          <Textarea
            name="answer"
            label="Your answer to the author"
            rows={4}
            value={typed['answer'] ?? ''}
            error={errors['answer']}
          />
          <Button preventDoubleClick>Send the answer</Button>
        </PostForm>
      )}
    </>
  )
}

type RedactProps = Deeds & { texts: Readonly<Record<string, string>>; parts: readonly Part[] }

/** Words can only be taken out, never rewritten. */
export function Redact({ id, token, stamp, texts, parts, errors }: RedactProps) {
  const error = errors[`text-${Object.keys(texts)[0]}`]
  return (
    <Details summary="Take personal details out" open={!!error}>
      <p class="govuk-body">
        Put [removed] in the place of what must go, and leave every other word as it is. The original is kept for those
        who may read it.
      </p>
      <PostForm action={redaction.to({ voice: id })} token={token}>
        <input type="hidden" name="stamp" value={stamp} />
        {Object.entries(texts).map(([key, text], index) => {
          const part = parts.find((one) => one.key === key)
          return (
            <Textarea
              name={`text-${key}`}
              label={part ? partName(part) : 'Words'}
              rows={Math.min(12, 3 + Math.ceil(text.length / 70))}
              value={text}
              error={index === 0 ? error : undefined}
            />
          )
        })}
        <Button variant="secondary" preventDoubleClick>
          Take these details out
        </Button>
      </PostForm>
    </Details>
  )
}

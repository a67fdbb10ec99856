import { Button } from '../../../../../ui/button/button.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import * as paths from '../paths.ts'
import { shiftLine } from './shift-text.ts'
import { rotaWords } from './words.ts'

type Times = { role: string; startsAt: Date; endsAt: Date }
export type OwnShiftPart = {
  at: { project: string; activity: string; code: string }
  own: Times & { swapsFreely: boolean }
  /** Shifts of others, each under a token that tells nobody who they are. */
  others: readonly (Times & { token: string })[]
  asking: readonly (Times & { swap: string; agreed: boolean })[]
  pending: readonly (Times & { agreed: boolean })[]
  refused: string | undefined
  /** Nothing can be swapped any more. */
  shut: boolean
  token: string
  language: Language
}

/** A volunteer's own shift, and swapping it for another. */
export function OwnShift({ at, own, language, ...part }: OwnShiftPart) {
  const say = rotaWords[language]
  return (
    <>
      <p class="govuk-body">
        {say.yours}: <strong>{shiftLine(own, language)}</strong>
      </p>
      {part.asking.map((asks) => (
        <Section id={`swap-${asks.swap}`} title={say.swapAsks}>
          <p class="govuk-body">{say.wants(shiftLine(asks, language))}</p>
          {asks.agreed ? (
            <p class="govuk-body">{say.agreed}</p>
          ) : (
            <PostForm action={paths.swapAnswer.to({ ...at, swap: asks.swap })} token={part.token}>
              <div class="govuk-button-group">
                <Button name="answer" value="yes">
                  {say.yes}
                </Button>
                <Button name="answer" value="no" variant="secondary">
                  {say.no}
                </Button>
              </div>
            </PostForm>
          )}
        </Section>
      ))}
      {!part.shut && (
        <Section id="swap" title={say.swap}>
          {part.pending.map((swap) => (
            <p class="govuk-body">{swap.agreed ? say.agreed : say.pending(shiftLine(swap, language))}</p>
          ))}
          {part.others.length === 0 ? (
            <p class="govuk-body">{say.noOthers}</p>
          ) : (
            <PostForm action={paths.swaps.to(at)} token={part.token}>
              <p class="govuk-body">
                {say.swapText} {own.swapsFreely ? say.freely : say.organiser}
              </p>
              <Select
                name="with"
                label={say.with}
                error={part.refused}
                items={part.others.map((other, n) => ({
                  value: other.token,
                  text: `${shiftLine(other, language)} (${n + 1})`,
                }))}
              />
              <Button variant="secondary">{say.ask}</Button>
            </PostForm>
          )}
        </Section>
      )}
    </>
  )
}

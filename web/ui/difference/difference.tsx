import { classes } from '../classes.ts'
import { type Common, extra, type Props } from '../props.ts'

export type DifferenceWords = {
  added: string
  removed: string
  end: string
  newParagraph: string
  removedParagraph: string
  moved: string
}
const english: DifferenceWords = {
  added: 'put in:',
  removed: 'taken out:',
  end: 'end of change',
  newParagraph: 'New paragraph',
  removedParagraph: 'Paragraph taken out',
  moved: 'Paragraph moved here',
}

export type DifferencePiece = { kind: 'same' | 'added' | 'removed'; text: string }
export type DifferenceProps = Common &
  Props<{
    /** The words in order: what stayed, what was put in, what was taken out. */
    pieces: readonly DifferencePiece[]
    /** What happened to the paragraph as a whole, where it is more than a change of words. */
    kind?: 'same' | 'changed' | 'added' | 'removed'
    moved?: boolean
    words?: DifferenceWords
  }>

/** What changed in a paragraph: underlined or struck through, with a sign, and said in words to who listens. */
export function Difference({ pieces, kind = 'changed', moved, words = english, ...rest }: DifferenceProps) {
  const whole = kind === 'added' ? words.newParagraph : kind === 'removed' ? words.removedParagraph : undefined
  return (
    <div class={classes('fm-difference', whole && `fm-difference--${kind}`, rest.class)} {...extra(rest.attributes)}>
      {(whole || moved) && <p class="fm-difference__note">{whole ?? words.moved}</p>}
      <p class="fm-difference__words">
        {pieces.map(({ kind, text }) =>
          kind === 'same' ? (
            text
          ) : kind === 'added' ? (
            <ins class="fm-difference__added">
              {!whole && <span class="govuk-visually-hidden"> {words.added} </span>}
              {text}
              {!whole && <span class="govuk-visually-hidden"> {words.end} </span>}
            </ins>
          ) : (
            <del class="fm-difference__removed">
              {!whole && <span class="govuk-visually-hidden"> {words.removed} </span>}
              {text}
              {!whole && <span class="govuk-visually-hidden"> {words.end} </span>}
            </del>
          ),
        )}
      </p>
    </div>
  )
}

import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { lettersOf } from './letters.ts'

type Props = {
  themes: readonly { id: string; name: string; hint?: string | undefined }[]
  chosen: readonly string[]
  refused: string | undefined
  /** This comment may be passed over. */
  pass?: boolean
}

/** The themes that one comment belongs under, each chosen by a letter, and what is done then. */
export const ChooseThemes = ({ themes, chosen, refused, pass = false }: Props) => (
  <>
    <Checkboxes
      small
      name="theme"
      legend="Which themes does it belong under?"
      error={refused}
      values={[...chosen]}
      items={themes.map(({ id, name, hint }, i) => ({
        value: id,
        label: name,
        ...(hint ? { hint } : {}),
        ...lettersOf(i, name),
      }))}
    />
    <div class="govuk-button-group">
      <Button name="action" value="themes" preventDoubleClick attributes={{ 'data-triage-key': 's' }}>
        Save and go on
      </Button>
      <Decide value="none" letter="n" text="None of these" />
      {pass && <Decide value="pass" letter="p" text="Pass over" />}
    </div>
  </>
)

const Decide = ({ value, letter, text }: { value: string; letter: string; text: string }) => (
  <Button name="action" value={value} variant="secondary" preventDoubleClick attributes={{ 'data-triage-key': letter }}>
    {text}
  </Button>
)

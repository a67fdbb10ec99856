import { Button } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { reasons } from './rules.ts'
import { reasonWords } from './words.ts'

type Typed = { reason: string; sentence: string }
type Refused = { sentence: string; field: string } | undefined

/** The reason from the fixed list, and the sentence that its author reads. */
export function RefusalFields({ typed, refused }: { typed: Typed; refused: Refused }) {
  const error = (field: string) => (refused?.field === field ? refused.sentence : undefined)
  return (
    <div class="fm-queue__fields">
      <Select
        name="reason"
        label="Reason for refusing"
        error={error('reason')}
        value={typed.reason}
        items={[
          { value: '', text: 'Choose a reason' },
          ...reasons.map((value) => ({ value, text: reasonWords.en[value].name })),
        ]}
      />
      <Input name="sentence" label="A sentence to the author" value={typed.sentence} error={error('sentence')} />
    </div>
  )
}

type BarProps = { typed: Typed; refused?: Refused; ticked: boolean; selectAll: string }

/** What can be done to all that are chosen. It comes before the list, so that Enter in the sentence never presses a button of the list. */
export const QueueBar = ({ typed, refused, ticked, selectAll }: BarProps) => (
  <div class="fm-queue__bar" role="group" aria-labelledby="all-chosen">
    <h2 class="govuk-heading-s" id="all-chosen">
      Do this to all you choose
    </h2>
    <RefusalFields typed={typed} refused={refused} />
    <div class="govuk-button-group">
      <Button name="action" value="refuse" variant="warning" preventDoubleClick>
        Refuse
      </Button>
      <Button name="action" value="publish" preventDoubleClick>
        Show to everyone
      </Button>
      <Button name="action" value="count" variant="secondary" preventDoubleClick>
        Count only
      </Button>
      <Button name="action" value="hold" variant="secondary" preventDoubleClick>
        Ask for a second look
      </Button>
      <a class="govuk-link" href={selectAll}>
        {ticked ? 'Choose none' : 'Choose all on this page'}
      </a>
    </div>
  </div>
)

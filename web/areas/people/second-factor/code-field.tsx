import { Input } from '../../../ui/input/input.tsx'

/** A code of six digits, which phones and password managers may fill in. */
export const CodeField = ({ label, hint, error }: { label: string; hint?: string; error?: string | undefined }) => (
  <Input
    name="code"
    label={{ text: label, size: 's' }}
    hint={hint}
    width={10}
    inputmode="numeric"
    autocomplete="one-time-code"
    spellcheck={false}
    error={error}
  />
)

import { DateInput } from '../../../../../ui/date-input/date-input.tsx'
import type { Language } from '../../../../../ui/layout/view.ts'
import { leadWords } from './words.ts'

type Props = {
  name: string
  legend: string
  value: { day?: string; month?: string; year?: string }
  error: string | undefined
  language: Language
}

export const DayField = ({ name, legend, value, error, language }: Props) => {
  const say = leadWords[language]
  return (
    <DateInput
      id={name}
      namePrefix={name}
      legend={{ text: legend, size: 's' }}
      value={value}
      error={error}
      day={{ label: say.day1 }}
      month={{ label: say.month }}
      year={{ label: say.year }}
    />
  )
}

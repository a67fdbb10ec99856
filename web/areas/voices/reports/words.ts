import type { Catalogue } from '../../../platform/words.ts'
import type { ReportRefusal } from './rules.ts'

type Words = {
  title: string
  explain: string
  legend: string
  label: string
  hint: string
  send: string
  sent: string
  problem: string
  back: string
  refusals: Record<ReportRefusal, string>
}

export const reportWords: Catalogue<Words> = {
  en: {
    title: 'Report what this says',
    explain:
      'Somebody at the council will read it again. We do not ask who you are, and the person who wrote it is not told.',
    legend: 'What is wrong with it?',
    label: 'Tell us more (optional)',
    hint: 'Do not give personal details.',
    send: 'Send the report',
    sent: 'Thank you. Somebody at the council will read it again.',
    problem: 'There is a problem',
    back: 'Back',
    refusals: {
      'not-shown': 'This is not shown any more',
      'reason-missing': 'Choose what is wrong with it',
      'words-too-long': 'Use 500 characters or fewer',
    },
  },
  cy: {
    title: 'Adrodd am yr hyn mae hwn yn ei ddweud',
    explain:
      "Bydd rhywun yn y cyngor yn ei ddarllen eto. Nid ydym yn gofyn pwy ydych chi, ac ni ddywedir wrth y person a'i ysgrifennodd.",
    legend: 'Beth sydd o’i le arno?',
    label: 'Dywedwch fwy wrthym (dewisol)',
    hint: 'Peidiwch â rhoi manylion personol.',
    send: 'Anfon yr adroddiad',
    sent: 'Diolch. Bydd rhywun yn y cyngor yn ei ddarllen eto.',
    problem: 'Mae problem',
    back: 'Yn ôl',
    refusals: {
      'not-shown': 'Nid yw hwn yn cael ei ddangos mwyach',
      'reason-missing': 'Dewiswch beth sydd o’i le arno',
      'words-too-long': 'Defnyddiwch 500 nod neu lai',
    },
  },
}

import type { BriefField, BriefRefusal } from './rules.ts'

const plain: Record<Exclude<BriefRefusal, 'needed-in-public'>, string> = {
  'title-missing': 'Enter a title',
  'title-too-long': 'Make the title 120 characters or fewer',
  'text-too-long': 'Make it 5,000 characters or fewer',
  'kind-unknown': 'Choose what kind it is',
  'not-a-day': 'Enter a day that there is, like 19 6 2026',
  'decide-by-past': 'Enter a day that is still to come',
  'ends-before-start': 'Enter a day on or after the day it begins',
  'not-an-email': 'Enter an email address, like name@example.org',
}

/** Why a field of the brief cannot be kept like that. */
export const briefWords = (_: BriefField, refusal: BriefRefusal): string =>
  refusal === 'needed-in-public' ? 'It is public and people rely on this, so it cannot be empty' : plain[refusal]

export const placeWords = { 'ward-unknown': 'Choose wards of this council' }
export const themeWords = {
  'too-many-themes': 'Choose 10 themes or fewer',
  'theme-too-long': 'Make each theme 60 characters or fewer',
}

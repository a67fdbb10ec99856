/** Languages in which people here often write or speak; any other is "another language". */
export const languages = [
  { value: 'en', text: 'English' },
  { value: 'cy', text: 'Welsh' },
  { value: 'ar', text: 'Arabic' },
  { value: 'bn', text: 'Bengali' },
  { value: 'gu', text: 'Gujarati' },
  { value: 'ko', text: 'Korean' },
  { value: 'fa', text: 'Persian' },
  { value: 'pl', text: 'Polish' },
  { value: 'pt', text: 'Portuguese' },
  { value: 'ro', text: 'Romanian' },
  { value: 'es', text: 'Spanish' },
  { value: 'ta', text: 'Tamil' },
  { value: 'tr', text: 'Turkish' },
  { value: 'uk', text: 'Ukrainian' },
  { value: 'ur', text: 'Urdu' },
  { value: 'und', text: 'Another language' },
] as const

export const knownLanguage = (typed: string): string => languages.find(({ value }) => value === typed)?.value ?? 'en'

/** Languages in which people here often write or speak; any other is "another language". */
export const languages = [
  { value: 'en', text: 'English' },
  { value: 'cy', text: 'Welsh' },
  { value: 'ar', text: 'Arabic' },
  { value: 'bn', text: 'Bengali' },
  { value: 'zh', text: 'Chinese' },
  { value: 'fr', text: 'French' },
  { value: 'gu', text: 'Gujarati' },
  { value: 'it', text: 'Italian' },
  { value: 'ko', text: 'Korean' },
  { value: 'lt', text: 'Lithuanian' },
  { value: 'ne', text: 'Nepali' },
  { value: 'fa', text: 'Persian' },
  { value: 'pl', text: 'Polish' },
  { value: 'pt', text: 'Portuguese' },
  { value: 'pa', text: 'Punjabi' },
  { value: 'ro', text: 'Romanian' },
  { value: 'so', text: 'Somali' },
  { value: 'es', text: 'Spanish' },
  { value: 'ta', text: 'Tamil' },
  { value: 'tr', text: 'Turkish' },
  { value: 'uk', text: 'Ukrainian' },
  { value: 'ur', text: 'Urdu' },
  { value: 'und', text: 'Another language' },
] as const

export const knownLanguage = (typed: string): string => languages.find(({ value }) => value === typed)?.value ?? 'en'
